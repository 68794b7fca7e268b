import { isWholeRows, ROWS } from './area';
import { deleteFromRow, emptyRow, insertIntoRow, type Row } from './row';
import { shiftCount, type Shift } from './shift';
import type { SheetModel } from './sheet-model';
import type { WorkbookModel } from './workbook-model';

/** Moves the cells themselves, whole rows at once; references follow, nothing else does. Within a step. */
export function moveCells(model: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  const { area, kind, axis } = shift;
  const count = shiftCount(shift);
  if (axis === 'rows' && isWholeRows(area)) {
    const blank = kind === 'insert' ? newRows(sheet, area.top, count) : [];
    model.splice(sheet, { at: area.top, count: kind === 'insert' ? 0 : count, rows: blank, shift });
    return;
  }
  if (axis === 'columns') shiftAcross(model, sheet, shift, count);
  else shiftDown(model, sheet, shift, count);
  model.shifted(shift);
}

/** A new row looks like the one above it (the default of Excel's Insert). */
function newRows(sheet: SheetModel, at: number, count: number): readonly (Row | undefined)[] {
  const above = at > 0 ? sheet.rows[at - 1]?.styles : null;
  return Array.from({ length: count }, () => (above ? { ...emptyRow(), styles: above.slice() } : undefined));
}

function shiftAcross(model: WorkbookModel, sheet: SheetModel, { area, kind }: Shift, count: number): void {
  const last = Math.min(area.bottom, sheet.rows.length - 1);
  for (let index = area.top; index <= last; index += 1) {
    if (!sheet.rows[index]) continue;
    const row = model.row(sheet, index);
    if (kind === 'insert') insertIntoRow(row, area.left, count);
    else deleteFromRow(row, area.left, count);
  }
}

/** Moves the cells of some columns only, row by row. */
function shiftDown(model: WorkbookModel, sheet: SheetModel, { area, kind }: Shift, count: number): void {
  const rows = sheet.rows.length;
  const move = (from: number, to: number): void => {
    if (!sheet.rows[from] && !sheet.rows[to]) return;
    for (let column = area.left; column <= area.right; column += 1) {
      copyCell(sheet.rows[from], model.row(sheet, to), column);
    }
  };
  if (kind === 'insert') {
    for (let to = Math.min(rows - 1 + count, ROWS - 1); to >= area.bottom + 1; to -= 1) move(to - count, to);
    for (let to = area.top; to <= area.bottom; to += 1) move(-1, to);
  } else for (let to = area.top; to < rows; to += 1) move(to + count, to);
}

function copyCell(from: Row | undefined, to: Row, column: number): void {
  while (to.values.length <= column) to.values.push(null);
  to.values[column] = from?.values[column] ?? null;
  const style = from?.styles?.[column];
  if (style !== undefined || to.styles) {
    const styles = (to.styles ??= []);
    while (styles.length <= column) styles.push(undefined);
    styles[column] = style;
  }
  const extra = from?.extras?.get(column);
  if (extra) (to.extras ??= new Map()).set(column, extra);
  else to.extras?.delete(column);
}
