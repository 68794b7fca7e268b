import { message } from '../../messages/catalog';
import type { CellArea } from '../../workbook/sheet-snapshot';
import { WorkbookError } from '../../workbook/workbook-error';
import { sqref } from './areas';
import { withoutExtended } from './extended-validations';
import { insertInTail } from './sheet-children';
import { formulaText } from './xml-escape';
import { areasLeft, withItems } from './validation-areas';
import { attribute, named, siblings, withAttribute } from './xml-scan';

/** Excel's limit for a list written out in the validation itself. */
const LONGEST_LIST = 255;

export interface ListOn {
  readonly area: CellArea;
  readonly entries: readonly string[];
}

/**
 * The tail with drop-down lists on areas and no validation on the holes. Validations already there, Excel 2010's
 * included, give way where they overlap, for Excel calls a file damaged in which two stand on one cell; those left
 * with no cell go.
 */
export function withValidations(
  tail: string,
  prefix: string,
  lists: readonly ListOn[],
  holes: readonly CellArea[],
): string {
  const added = lists.map((list) => validationXml(prefix, list));
  const given = [...lists.map(({ area }) => area), ...holes];
  const xml = withoutExtended(tail, given);
  const found = named(siblings(xml), 'dataValidations');
  if (found) return withItems(xml, found, (item) => clipped(item, given), added);
  if (added.length === 0) return xml;
  const name = `${prefix}dataValidations`;
  const validations = `<${name} count="${String(added.length)}">${added.join('')}</${name}>`;
  return insertInTail(xml, 'dataValidations', validations);
}

/** A validation without the cells of the holes; empty where none is left. */
function clipped(item: string, holes: readonly CellArea[]): string {
  const tag = /^<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/.exec(item)?.[0] ?? '';
  const left = areasLeft(attribute(tag, 'sqref') ?? '', holes);
  if (left === null) return item;
  return left === '' ? '' : withAttribute(tag, 'sqref', left) + item.slice(tag.length);
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
