import type { CellArea, CellValue } from '../../workbook/sheet-snapshot';
import type { FilterCriteria } from './sheet-facts';
import type { SheetModel } from './sheet-model';
import type { WorkbookModel } from './workbook-model';

export type Criteria = ReadonlyMap<number, FilterCriteria>;
/** What a cell displays. */
export type ShownText = (row: number, column: number) => string;

/**
 * Shows or hides the rows below a header by the criteria of its columns (counted from the left). `shown`: what a cell
 * displays, which is what a filter by values compares. Within a step.
 */
export function filterRows(
  model: WorkbookModel,
  sheet: SheetModel,
  area: CellArea,
  criteria: Criteria,
  shown: ShownText,
): void {
  const last = Math.min(area.bottom, sheet.rows.length - 1);
  let changed = false;
  for (let row = area.top + 1; row <= last; row += 1) {
    const filtered = !passes(sheet, row, area.left, criteria, shown);
    if ((sheet.rows[row]?.filtered ?? false) === filtered) continue;
    model.row(sheet, row).filtered = filtered;
    changed = true;
  }
  if (!changed) return;
  model.tell({ kind: 'filtered', sheetId: sheet.id, area });
}

/** Whether a row is shown by the criteria of columns counted from `left`. */
export function passes(
  sheet: SheetModel,
  row: number,
  left: number,
  criteria: Criteria,
  shown: ShownText,
): boolean {
  for (const [offset, one] of criteria) {
    const column = left + offset;
    if (!matches(one, sheet.value(row, column), shown(row, column))) return false;
  }
  return true;
}

function matches(criteria: FilterCriteria, value: CellValue, shown: string): boolean {
  const { filterOn, values, criterion1, criterion2, operator } = criteria;
  if (filterOn === 'Values')
    return (values ?? []).some((wanted) => wanted.toLowerCase() === shown.toLowerCase());
  if (filterOn !== 'Custom') return true;
  const first = criterion1 === undefined || compares(criterion1, value, shown);
  if (criterion2 === undefined) return first;
  const second = compares(criterion2, value, shown);
  return operator === 'Or' ? first || second : first && second;
}

/** `>=3`, `<>`, `=张*`: a comparison, with * and ? in text. */
function compares(criterion: string, value: CellValue, shown: string): boolean {
  const [, sign = '=', wanted = ''] = /^(>=|<=|<>|>|<|=)?(.*)$/su.exec(criterion) ?? [];
  if (sign === '=' || sign === '<>') {
    const pattern = wanted
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    const same = new RegExp(`^${pattern}$`, 'isu').test(shown);
    return sign === '=' ? same : !same;
  }
  const number = Number(wanted);
  if (typeof value !== 'number' || Number.isNaN(number)) return false;
  if (sign === '>') return value > number;
  if (sign === '<') return value < number;
  return sign === '>=' ? value >= number : value <= number;
}
