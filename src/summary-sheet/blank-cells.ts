import type { CellValue, SheetSnapshot } from '../workbook/sheet-snapshot';

const SAMPLE_ROWS = 200;

/** True for a cell that holds nothing, or nothing but blanks. */
export function isBlank(value: CellValue | undefined): boolean {
  return (
    value === null || value === undefined || value === '' || (typeof value === 'string' && !/\S/.test(value))
  );
}

/** True where a column holds nothing in the first 200 rows from `firstDataRow` on (0-based sheet row and column). */
export function isEmptyBelow(snapshot: SheetSnapshot, firstDataRow: number, column: number): boolean {
  const from = Math.max(0, firstDataRow - snapshot.top);
  return snapshot.values
    .slice(from, from + SAMPLE_ROWS)
    .every((cells) => isBlank(cells[column - snapshot.left]));
}
