/**
 * Part names as the package knows them: absolute, `/` between folders, spelling as stored.
 * Zip items leave the first slash out, and some writers use backslashes.
 */
export function partName(stored: string): string {
  return `/${stored.replaceAll('\\', '/')}`;
}

/** What two names of one part have in common: part names differ in case only are the same (ECMA-376 part 2, 6.2.2). */
export function partKey(part: string): string {
  return part.replaceAll('\\', '/').toLowerCase();
}

/** True where a zip item would land outside its folder, or names a drive, if it were unpacked. */
export function escapes(stored: string): boolean {
  const name = stored.replaceAll('\\', '/');
  return (
    name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.includes('\0') || name.split('/').includes('..')
  );
}

/** `/xl/workbook.xml` → `/xl/_rels/workbook.xml.rels`; `/` (the package) → `/_rels/.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash)}/_rels/${part.slice(slash + 1)}.rels`;
}

/** The absolute part a relationship of `source` leads to; `..` stops at the root. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/[?#].*$/, '');
  const base = path.startsWith('/') ? '' : source.slice(0, source.lastIndexOf('/'));
  const folders: string[] = [];
  for (const folder of `${base}/${path}`.split('/')) {
    if (folder === '..') folders.pop();
    else if (folder !== '' && folder !== '.') folders.push(folder);
  }
  return `/${folders.join('/')}`;
}
