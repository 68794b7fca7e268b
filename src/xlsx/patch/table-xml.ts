import { areaAddress } from '../../workbook/cell-address';
import type { CellArea } from '../../workbook/sheet-snapshot';
import { parseReference } from './areas';
import { columnNameText } from './xml-escape';
import {
  attribute,
  children,
  named,
  numberAttribute,
  openTag,
  outer,
  prefixOf,
  rootElement,
  splice,
  withAttribute,
} from './xml-scan';

/**
 * A table part over another area: its reference, its AutoFilter's and its columns follow. `headers` are the texts of
 * header cells that are new or written, by sheet column; columns behind the new end go with what was filtered by them.
 */
export function withTableArea(xml: string, area: CellArea, headers: ReadonlyMap<number, string>): string {
  const root = rootElement(xml);
  if (!root) return xml;
  const old = parseReference(attribute(openTag(xml, root), 'ref') ?? '');
  if (!old) return xml;
  const parts = children(xml, root);
  let changed = xml;
  const columns = named(parts, 'tableColumns');
  if (columns) {
    const resized = withColumns(outer(xml, columns), area, old.left, headers);
    changed = splice(changed, columns.start, columns.end, resized);
  }
  // Back to front, so that the places found before stay right.
  const filter = named(parts, 'autoFilter');
  if (filter) {
    // Some programs count the totals row in, which is theirs to decide.
    const ref = parseReference(attribute(openTag(xml, filter), 'ref') ?? '') ?? old;
    const filtered = { ...area, bottom: ref.bottom + area.bottom - old.bottom };
    changed = splice(changed, filter.start, filter.end, withFilterArea(outer(xml, filter), filtered));
  }
  const tag = withAttribute(openTag(xml, root), 'ref', areaAddress(area));
  return splice(changed, root.start, root.openEnd, tag);
}

/** An `<autoFilter>` over another area; criteria on columns it no longer has are dropped. */
export function withFilterArea(xml: string, area: CellArea): string {
  const root = rootElement(xml);
  if (!root) return xml;
  let changed = xml;
  const width = area.right - area.left + 1;
  for (const child of children(xml, root).reverse()) {
    const isGone =
      child.local === 'filterColumn' && (numberAttribute(openTag(xml, child), 'colId') ?? 0) >= width;
    const sorted =
      child.local === 'sortState' ? parseReference(attribute(openTag(xml, child), 'ref') ?? '') : null;
    if (isGone || (sorted !== null && sorted.right > area.right))
      changed = splice(changed, child.start, child.end, '');
  }
  const tag = withAttribute(openTag(xml, root), 'ref', areaAddress(area));
  return splice(changed, root.start, root.openEnd, tag);
}

function withColumns(
  xml: string,
  area: CellArea,
  left: number,
  headers: ReadonlyMap<number, string>,
): string {
  const root = rootElement(xml);
  if (!root) return xml;
  const prefix = prefixOf(root);
  const columns = children(xml, root);
  const count = area.right - left + 1;
  let id = 0;
  let content = '';
  let copied = root.openEnd;
  columns.forEach((column, index) => {
    const tag = openTag(xml, column);
    id = Math.max(id, numberAttribute(tag, 'id') ?? 0);
    if (index >= count) return;
    const header = headers.get(left + index);
    const isNamed = header === undefined || unescaped(attribute(tag, 'name') ?? '') === header;
    content += xml.slice(copied, column.start);
    content += isNamed ? tag : withAttribute(tag, 'name', columnNameText(header));
    content += xml.slice(column.openEnd, column.end);
    copied = column.end;
  });
  for (let index = columns.length; index < count; index++) {
    const name = columnNameText(headers.get(left + index) ?? '');
    content += `<${prefix}tableColumn id="${String(++id)}" name="${name}"/>`;
  }
  const rest = xml.slice(columns.at(-1)?.end ?? root.openEnd, root.closeStart);
  const tag = withAttribute(openTag(xml, root), 'count', String(count));
  return `${tag}${content}${rest}</${root.name}>`;
}

/** A column's name without the escapes for line breaks and the like (`_x000a_`). */
function unescaped(name: string): string {
  return name.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** True where criteria hide rows now and none of them is left over the new area: the rows are to be shown again. */
export function losesCriteria(xml: string, area: CellArea): boolean {
  const root = rootElement(xml);
  if (!root) return false;
  const criteria = children(xml, root).filter(({ local }) => local === 'filterColumn');
  const width = area.right - area.left + 1;
  return (
    criteria.length > 0 &&
    criteria.every((column) => (numberAttribute(openTag(xml, column), 'colId') ?? 0) >= width)
  );
}
