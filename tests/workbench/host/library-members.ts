/** Members of the library's classes by the name they have on the wire, with the ExcelApi set they ask for (empty: none said). */
export type LibraryMembers = ReadonlyMap<string, ReadonlyMap<string, string>>;

const CLASS = /^ {4}var (\w+) = \(function \(_super\) \{/;
const MEMBER = /Object\.defineProperty\(\w+\.prototype, "(\w+)"|^ {8}\w+\.prototype\.(\w+) = function/;
const SET = /_throwIfApiNotSupported\("[^"]*", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/;
const SENT =
  /_(?:createPropertyObject|createMethodObject|invokeMethod|invokeSetProperty)\((?:[\w.]+, )?this, "(\w+)"/;
const SCALARS = /return (\["(?:_ReferenceId|_?[A-Z]).*\]);/;

/** Reads them out of the text of the unminified bundle. */
export function libraryMembers(bundle: string): LibraryMembers {
  const classes = new Map<string, Map<string, string>>();
  let members = new Map<string, string>();
  let member = '';
  let since = '';
  for (const line of bundle.split('\n')) {
    const name = CLASS.exec(line)?.[1];
    if (name !== undefined) {
      members = classes.get(name) ?? new Map<string, string>();
      classes.set(name, members);
    }
    const [found, property, method] = MEMBER.exec(line) ?? [];
    if (found !== undefined) {
      member = property ?? method ?? '';
      since = '';
    }
    const [, set, version] = SET.exec(line) ?? [];
    if (version !== undefined) {
      since = set === 'ExcelApiOnline' ? 'online' : version;
      const wire = member.charAt(0).toUpperCase() + member.slice(1);
      if (members.has(wire)) members.set(wire, since);
    }
    const sent = SENT.exec(line)?.[1];
    if (sent !== undefined) members.set(sent, since);
    const scalars = SCALARS.exec(line)?.[1];
    if (scalars !== undefined && member === '_scalarPropertyOriginalNames') {
      for (const scalar of JSON.parse(scalars) as string[]) if (!members.has(scalar)) members.set(scalar, '');
    }
  }
  return classes;
}
