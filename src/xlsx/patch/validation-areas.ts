import type { CellArea } from '../../workbook/sheet-snapshot';
import { parseSqref, sqref, without } from './areas';
import { type XmlElement, children, openTag, openedTag, outer, splice, withAttribute } from './xml-scan';

/** A validation's cells without those of the holes, as a `sqref`; empty where none is left, null where it stays as it is. */
export function areasLeft(cells: string, holes: readonly CellArea[]): string | null {
  const areas = parseSqref(cells);
  let left: readonly CellArea[] = areas;
  for (const hole of holes) left = left.flatMap((area) => without(area, hole));
  const isSame = left.length === areas.length && left.every((area, index) => area === areas[index]);
  return isSame ? null : sqref(left);
}

/**
 * The text with the children of a counted collection (`dataValidations`) changed one by one and others put behind
 * them. A child made empty goes, and the collection with the last of them.
 */
export function withItems(
  xml: string,
  collection: XmlElement,
  change: (item: string) => string,
  added: readonly string[],
): string {
  const items = children(xml, collection);
  const kept = items.map((item) => change(outer(xml, item)));
  if (added.length === 0 && items.every((item, index) => outer(xml, item) === kept[index])) return xml;
  const count = kept.filter((item) => item !== '').length + added.length;
  if (count === 0) return splice(xml, collection.start, collection.end, '');
  let content = '';
  let from = collection.openEnd;
  items.forEach((item, index) => {
    content += xml.slice(from, item.start) + (kept[index] ?? '');
    from = item.end;
  });
  content += added.join('') + xml.slice(from, collection.closeStart);
  const tag = withAttribute(openedTag(openTag(xml, collection)), 'count', String(count));
  return splice(xml, collection.start, collection.end, `${tag}${content}</${collection.name}>`);
}
