import type { CellArea } from '../../workbook/sheet-snapshot';
import { areasLeft, withItems } from './validation-areas';
import { children, inner, named, outer, rootElement, siblings, splice } from './xml-scan';

/**
 * The tail without the holes in Excel 2010's validations (`x14:dataValidations`, MS-XLSX 2.6.1): those whose formula
 * leads to another sheet stand in the extension list, with their cells in an element of their own (`xm:sqref`).
 * What is left empty goes, up to the extension list itself.
 */
export function withoutExtended(tail: string, holes: readonly CellArea[]): string {
  const list = named(siblings(tail), 'extLst');
  if (!list || holes.length === 0) return tail;
  const clipped = withChildren(outer(tail, list), (extension) =>
    withChildren(extension, (content) => withoutHoles(content, holes)),
  );
  return splice(tail, list.start, list.end, clipped);
}

/** An element with each of its children as `change` hands it back; empty where none is left of those it had. */
function withChildren(xml: string, change: (child: string) => string): string {
  const parent = rootElement(xml);
  const items = parent ? children(xml, parent) : [];
  let changed = '';
  let from = 0;
  let isEmptied = items.length > 0;
  for (const item of items) {
    const left = change(outer(xml, item));
    changed += xml.slice(from, item.start) + left;
    from = item.end;
    if (left !== '') isEmptied = false;
  }
  return isEmptied ? '' : changed + xml.slice(from);
}

/** The content of one extension: any but validations stays as it is. */
function withoutHoles(content: string, holes: readonly CellArea[]): string {
  const validations = rootElement(content);
  if (validations?.local !== 'dataValidations') return content;
  return withItems(content, validations, (item) => clipped(item, holes), []);
}

function clipped(item: string, holes: readonly CellArea[]): string {
  const validation = rootElement(item);
  const cells = validation && named(children(item, validation), 'sqref');
  if (!cells) return item;
  const left = areasLeft(inner(item, cells), holes);
  if (left === null) return item;
  return left === '' ? '' : splice(item, cells.openEnd, cells.closeStart, left);
}
