import { message } from '../../messages/catalog';
import type { CellArea } from '../../workbook/sheet-snapshot';
import { WorkbookError } from '../../workbook/workbook-error';
import { parseSqref, sqref, without } from './areas';
import { insertInTail } from './sheet-children';
import { formulaText } from './xml-escape';
import { attribute, children, openTag, openedTag, outer, siblings, splice, withAttribute } from './xml-scan';

/** Excel's limit for a list written out in the validation itself. */
const LONGEST_LIST = 255;

export interface ListOn {
  readonly area: CellArea;
  readonly entries: readonly string[];
}

/**
 * The tail with drop-down lists on areas and no validation on the holes. Validations already there give way where
 * they overlap, for Excel calls a file damaged in which two stand on one cell; those left with no cell go.
 */
export function withValidations(
  tail: string,
  prefix: string,
  lists: readonly ListOn[],
  holes: readonly CellArea[],
): string {
  const added = lists.map((list) => validationXml(prefix, list));
  const given = [...lists.map(({ area }) => area), ...holes];
  const found = siblings(tail).find(({ local }) => local === 'dataValidations');
  if (!found) {
    if (added.length === 0) return tail;
    const name = `${prefix}dataValidations`;
    const xml = `<${name} count="${String(added.length)}">${added.join('')}</${name}>`;
    return insertInTail(tail, 'dataValidations', xml);
  }
  const items = children(tail, found);
  const kept = items.map((item) => outer(tail, item)).map((item) => clipped(item, given));
  const count = kept.filter((item) => item !== '').length + added.length;
  if (added.length === 0 && items.every((item, index) => outer(tail, item) === kept[index])) return tail;
  if (count === 0) return splice(tail, found.start, found.end, '');
  let content = '';
  let from = found.openEnd;
  items.forEach((item, index) => {
    content += tail.slice(from, item.start) + (kept[index] ?? '');
    from = item.end;
  });
  content += added.join('') + tail.slice(from, found.closeStart);
  const tag = withAttribute(openedTag(openTag(tail, found)), 'count', String(count));
  return splice(tail, found.start, found.end, `${tag}${content}</${found.name}>`);
}

/** A validation without the cells of the holes; empty where none is left. */
function clipped(item: string, holes: readonly CellArea[]): string {
  const tag = /^<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/.exec(item)?.[0] ?? '';
  const areas = parseSqref(attribute(tag, 'sqref') ?? '');
  let left: CellArea[] = areas;
  for (const hole of holes) left = left.flatMap((area) => without(area, hole));
  if (left.length === areas.length && left.every((area, index) => area === areas[index])) return item;
  if (left.length === 0) return '';
  return withAttribute(tag, 'sqref', sqref(left)) + item.slice(tag.length);
}

function validationXml(prefix: string, { area, entries }: ListOn): string {
  const list = entries.join(',');
  if (list.length > LONGEST_LIST || entries.some((entry) => entry.includes(','))) {
    throw new WorkbookError(message('xlsx.write.list', { list: entries.join('、') }));
  }
  const text = formulaText(`"${list.replaceAll('"', '""')}"`);
  const open = `<${prefix}dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"`;
  const formula = `<${prefix}formula1>${text}</${prefix}formula1>`;
  return `${open} sqref="${sqref([area])}">${formula}</${prefix}dataValidation>`;
}
