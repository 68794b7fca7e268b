import type { CellArea } from '../../workbook/sheet-snapshot';
import { displayText } from '../host/display-text';
import {
  clearCells,
  enterText,
  writeCells,
  type CellPatch,
  type SheetModel,
  type WorkbookModel,
} from '../model';
import { columnCount, isWholeColumns, isWholeRows, rowCount } from '../model/area';
import { refuseLocked } from './locked-cells';

/** The text a person gets to edit: a formula, a text as it is, a number as typed rather than as shown. */
export function editableText(sheet: SheetModel, row: number, column: number): string {
  const formula = sheet.formula(row, column);
  if (formula !== null) return formula;
  const value = sheet.value(row, column);
  const { numberFormat } = sheet.style(row, column);
  // A date is edited as a date: its serial number says nothing to anybody.
  if (typeof value === 'number' && /[ymdh]/i.test(numberFormat.replace(/\[[^\]]*\]|"[^"]*"/g, ''))) {
    return displayText(value, numberFormat);
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

/**
 * What a person typed goes into a cell by Excel's rules of input. `year`: of dates typed without one.
 * Throws an `EditFault` for what Excel refuses, a `LockedCells` on a protected sheet.
 */
export function typeCell(
  model: WorkbookModel,
  sheet: SheetModel,
  place: { readonly row: number; readonly column: number },
  text: string,
  year: number,
): void {
  const area = { top: place.row, left: place.column, bottom: place.row, right: place.column };
  if (text === editableText(sheet, place.row, place.column)) return;
  typeCells(model, sheet, area, () => text, year);
}

/** Types into every cell of an area; undefined leaves one alone. One step of undo. */
function typeCells(
  model: WorkbookModel,
  sheet: SheetModel,
  area: CellArea,
  textAt: (row: number, column: number) => string | undefined,
  year: number,
): void {
  refuseLocked(sheet, area);
  model.step('local', () => {
    writeCells(model, sheet, area, (row, column) => {
      const text = textAt(row, column);
      return text === undefined ? undefined : patchOf(text, sheet.style(row, column).numberFormat, year);
    });
  });
}

function patchOf(text: string, cellFormat: string, year: number): CellPatch {
  const { value, formula, numberFormat } = enterText(text, cellFormat, year);
  return numberFormat === null ? { value, formula } : { value, formula, numberFormat };
}

/**
 * Pastes rows of texts at the corner of an area; one cell or row pasted into a larger selection fills it, as in Excel,
 * but whole rows and columns are not filled to their ends.
 * Hands back the area written.
 */
export function pasteTexts(
  model: WorkbookModel,
  sheet: SheetModel,
  at: CellArea,
  rows: readonly (readonly string[])[],
  year: number,
): CellArea {
  const height = rows.length;
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  if (width === 0) return at;
  const down = rowCount(at) % height === 0 && !isWholeColumns(at) ? rowCount(at) : height;
  const across = columnCount(at) % width === 0 && !isWholeRows(at) ? columnCount(at) : width;
  const area = { ...at, bottom: at.top + down - 1, right: at.left + across - 1 };
  typeCells(
    model,
    sheet,
    area,
    (row, column) => rows[(row - at.top) % height]?.[(column - at.left) % width] ?? '',
    year,
  );
  return area;
}

/** The texts of an area as shown, hidden rows left out. */
export function shownTexts(sheet: SheetModel, area: CellArea): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const right = isWholeRows(area) ? Math.max(area.left, lastColumn(sheet, area)) : area.right;
  for (
    let row = area.top;
    row <= Math.min(area.bottom, Math.max(area.top, sheet.rows.length - 1));
    row += 1
  ) {
    if (sheet.isRowHidden(row) && area.bottom > area.top) continue;
    const cells: string[] = [];
    for (let column = area.left; column <= right; column += 1) {
      cells.push(displayText(sheet.value(row, column), sheet.style(row, column).numberFormat));
    }
    rows.push(cells);
  }
  return rows;
}

function lastColumn(sheet: SheetModel, { top, bottom }: CellArea): number {
  let last = 0;
  for (let row = top; row <= Math.min(bottom, sheet.rows.length - 1); row += 1) {
    last = Math.max(last, (sheet.rows[row]?.values.length ?? 1) - 1);
  }
  return last;
}

/** Empties the cells of an area; their look stays. */
export function emptyCells(model: WorkbookModel, sheet: SheetModel, area: CellArea): void {
  const used = { ...area, bottom: Math.min(area.bottom, sheet.rows.length - 1) };
  if (used.bottom < used.top) return;
  refuseLocked(sheet, used);
  model.step('local', () => {
    clearCells(model, sheet, used, 'Contents');
  });
}
