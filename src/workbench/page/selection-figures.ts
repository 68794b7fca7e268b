import type { CellArea } from '../../workbook/sheet-snapshot';
import type { SheetModel } from '../model';

/** Filled cells of an area, and the sum of their numbers; null: fewer than two numbers. */
export function selectionFigures(
  sheet: SheetModel,
  area: CellArea,
): { readonly cells: number; readonly sum: number | null } {
  let cells = 0;
  let numbers = 0;
  let sum = 0;
  for (let row = area.top; row <= Math.min(area.bottom, sheet.rows.length - 1); row += 1) {
    const values = sheet.rows[row]?.values;
    if (!values) continue;
    for (let column = area.left; column <= Math.min(area.right, values.length - 1); column += 1) {
      const value = values[column] ?? null;
      if (value === null) continue;
      cells += 1;
      if (typeof value !== 'number') continue;
      numbers += 1;
      sum += value;
    }
  }
  return { cells, sum: numbers > 1 ? Math.round(sum * 1e6) / 1e6 : null };
}
