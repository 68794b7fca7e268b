import type { CellValue, SheetSnapshot } from '../workbook/sheet-snapshot';

/** The value at a 0-based sheet row and column; null where it is blank or outside what was read. Never throws. */
export function cellAt(snapshot: SheetSnapshot, row: number, column: number): CellValue {
  const values = snapshot.values[row - snapshot.top];
  return values === undefined ? null : (values[column - snapshot.left] ?? null);
}
