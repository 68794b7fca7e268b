import { displayText } from '../host/display-text';
import type { SheetModel } from '../model';
import type { CellPlace } from '../grid/selection';

/** The next cell that shows a text, row by row after `from` and round again; letter case apart, hidden rows left out. */
export function findText(sheet: SheetModel, text: string, from: CellPlace): CellPlace | null {
  const wanted = text.toLowerCase();
  const count = sheet.rows.length;
  for (let turn = 0; turn <= count; turn += 1) {
    const row = (from.row + turn) % Math.max(1, count);
    if (sheet.isRowHidden(row)) continue;
    const { values = [] } = sheet.rows[row] ?? {};
    const first = turn === 0 ? from.column + 1 : 0;
    const end = turn === count && turn > 0 ? Math.min(from.column + 1, values.length) : values.length;
    for (let column = first; column < end; column += 1) {
      const value = values[column] ?? null;
      if (value === null || sheet.isColumnHidden(column)) continue;
      if (shown(sheet, row, column, value).toLowerCase().includes(wanted)) return { row, column };
    }
  }
  return null;
}

function shown(sheet: SheetModel, row: number, column: number, value: string | number | boolean): string {
  return typeof value === 'string' ? value : displayText(value, sheet.style(row, column).numberFormat);
}
