import { areaAddress } from '../../workbook/cell-address';
import type { CellArea, CellValue } from '../../workbook/sheet-snapshot';
import { intersection, rowCount } from './area';
import { EditFault } from './edit-fault';
import type { CellExtra } from './row';
import type { SheetModel } from './sheet-model';
import { translateFormula } from './shift-formula';
import { putStyle } from './write-cells';
import type { WorkbookModel } from './workbook-model';

export interface SortKey {
  /** Counted from the left of the area. */
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts the rows of an area by its columns; cells outside stay, rows a filter hides stay where they are. As in Excel
 * the order is numbers, text as a Chinese dictionary has it, logical values, errors, and blanks last either way; equal rows keep their order.
 * Throws an `EditFault` where merged cells are in the way. Within a step.
 */
export function sortArea(
  model: WorkbookModel,
  sheet: SheetModel,
  area: CellArea,
  keys: readonly SortKey[],
  matchCase = false,
): void {
  const merged = sheet.facts.merges.find((merge) => intersection(merge, area));
  if (merged) throw new EditFault('mergedSort', areaAddress(merged));
  const last = Math.min(area.bottom, sheet.rows.length - 1);
  const places = Array.from(
    { length: Math.max(0, Math.min(rowCount(area), last - area.top + 1)) },
    (_, at) => area.top + at,
  ).filter((row) => !sheet.isRowHidden(row));
  const compare = comparison(sheet, area, keys, matchCase);
  const order = [...places].sort(compare);
  if (order.every((row, index) => row === places[index])) return;
  const taken = order.map((row) => takeRow(sheet, row, area));
  taken.forEach((cells, index) => {
    const to = places[index] ?? area.top;
    if (to !== order[index]) putRow(model, sheet, to, area, cells, to - (order[index] ?? to));
  });
  model.tell({ kind: 'rowsSorted', sheetId: sheet.id, area: { ...area, bottom: Math.max(area.top, last) } });
}

interface TakenCell {
  readonly value: CellValue;
  readonly style: number | undefined;
  readonly extra: CellExtra | null;
}

function takeRow(sheet: SheetModel, row: number, area: CellArea): readonly TakenCell[] {
  const cells: TakenCell[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    cells.push({
      value: sheet.value(row, column),
      style: sheet.rows[row]?.styles?.[column],
      extra: sheet.extra(row, column),
    });
  }
  return cells;
}

/** References of a formula to its own row go with it. */
function putRow(
  model: WorkbookModel,
  sheet: SheetModel,
  index: number,
  area: CellArea,
  cells: readonly TakenCell[],
  moved: number,
): void {
  const row = model.row(sheet, index);
  cells.forEach(({ value, style, extra }, offset) => {
    const column = area.left + offset;
    while (row.values.length <= column) row.values.push(null);
    row.values[column] = value;
    if (style !== undefined) putStyle(row, column, style);
    else if (row.styles && column < row.styles.length) row.styles[column] = undefined;
    if (!extra) row.extras?.delete(column);
    else {
      const formula = extra.formula === null ? null : translateFormula(extra.formula, moved, 0);
      (row.extras ??= new Map()).set(column, { ...extra, formula });
    }
  });
}

type Comparison = (one: number, other: number) => number;

function comparison(
  sheet: SheetModel,
  area: CellArea,
  keys: readonly SortKey[],
  matchCase: boolean,
): Comparison {
  const collator = new Intl.Collator('zh-CN', { sensitivity: matchCase ? 'variant' : 'base' });
  return (one, other) => {
    for (const { column, ascending } of keys) {
      const left = sheet.value(one, area.left + column);
      const right = sheet.value(other, area.left + column);
      const blank = Number(isBlank(left)) - Number(isBlank(right));
      if (blank !== 0) return blank;
      if (left === null || right === null || isBlank(left)) continue;
      const order = rank(left) - rank(right) || compareSame(left, right, collator);
      if (order !== 0) return ascending ? order : -order;
    }
    return one - other;
  };
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

function rank(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  return ERROR.test(String(value)) ? 3 : 1;
}

function compareSame(one: CellValue, other: CellValue, collator: Intl.Collator): number {
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  return Number(one) - Number(other);
}
