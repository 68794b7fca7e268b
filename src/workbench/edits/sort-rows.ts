import { areaAddress } from '../../workbook/cell-address';
import type { CellArea, CellValue } from '../../workbook/sheet-snapshot';
import { EditFault, type SheetModel, type WorkbookModel } from '../model';
import { intersection } from '../model/area';
import type { CellExtra } from '../model/row';
import { refuseProtected } from './locked-cells';

/** What moves of a row in a sort: its cells within the area, with their looks. */
interface MovedCells {
  readonly key: CellValue;
  readonly values: readonly CellValue[];
  readonly styles: readonly (number | undefined)[];
  readonly extras: readonly (CellExtra | undefined)[];
}

/**
 * Sorts the rows of an area by one of its columns, as Excel orders values: numbers, then texts as a Chinese dictionary
 * has them, truths, errors; blanks last whichever way. Equal rows keep their order.
 * Throws an `EditFault` where merged cells stand in the way, a `LockedCells` on a protected sheet.
 */
export function sortRows(
  model: WorkbookModel,
  sheet: SheetModel,
  area: CellArea,
  column: number,
  ascending: boolean,
): void {
  refuseProtected(sheet);
  const merged = sheet.facts.merges.find((merge) => intersection(merge, area));
  if (merged) throw new EditFault('mergedSort', areaAddress(merged));
  const rows: MovedCells[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) rows.push(cellsOf(sheet, area, row, column));
  const sorted = [...rows].sort((one, other) => order(one.key, other.key, ascending));
  model.step('local', () => {
    sorted.forEach((cells, index) => {
      if (cells !== rows[index]) putCells(model, sheet, area, area.top + index, cells);
    });
    model.tell({ kind: 'rowsSorted', sheetId: sheet.id, area });
  });
}

function cellsOf(sheet: SheetModel, { left, right }: CellArea, row: number, column: number): MovedCells {
  const values: CellValue[] = [];
  const styles: (number | undefined)[] = [];
  const extras: (CellExtra | undefined)[] = [];
  for (let place = left; place <= right; place += 1) {
    values.push(sheet.value(row, place));
    styles.push(sheet.rows[row]?.styles?.[place]);
    extras.push(sheet.extra(row, place) ?? undefined);
  }
  return { key: sheet.value(row, column), values, styles, extras };
}

function putCells(
  model: WorkbookModel,
  sheet: SheetModel,
  { left }: CellArea,
  row: number,
  cells: MovedCells,
): void {
  const target = model.row(sheet, row);
  cells.values.forEach((value, index) => {
    const column = left + index;
    while (target.values.length < column) target.values.push(null);
    target.values[column] = value;
    const style = cells.styles[index];
    if (style !== undefined || target.styles) {
      const styles = (target.styles ??= []);
      while (styles.length < column) styles.push(undefined);
      styles[column] = style;
    }
    const extra = cells.extras[index];
    if (extra) (target.extras ??= new Map()).set(column, extra);
    else target.extras?.delete(column);
  });
}

const CHINESE = new Intl.Collator('zh-CN', { numeric: false });
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

function order(one: CellValue, other: CellValue, ascending: boolean): number {
  const oneBlank = one === null || one === '';
  const otherBlank = other === null || other === '';
  if (oneBlank || otherBlank) return Number(oneBlank) - Number(otherBlank);
  const ranks = rank(one) - rank(other);
  const difference =
    ranks !== 0
      ? ranks
      : typeof one === 'string' && typeof other === 'string'
        ? CHINESE.compare(one, other)
        : Number(one) - Number(other);
  return ascending ? difference : -difference;
}

function rank(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  return ERROR.test(String(value)) ? 3 : 1;
}
