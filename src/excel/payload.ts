import type { CellValue } from '../workbook/sheet-snapshot';

/** Excel on the web takes and gives 5 MB a request; what surrounds the values and what was guessed low fit beside. */
export const BYTES_A_REQUEST = 4_200_000;
/** Excel gives at most 5 million cells at a time. */
export const CELLS_A_REQUEST = 1_000_000;

/** Bytes a value takes as JSON in UTF-8, its comma included; never too few. */
export function valueBytes(value: CellValue | undefined): number {
  if (value === null || value === undefined || value === '') return 5;
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < 1e9 ? 12 : 26;
  if (typeof value === 'boolean') return 6;
  let bytes = value.length + 3;
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    if (unit > 0x7e) bytes += 2;
    else if (unit < 0x20) bytes += 5;
    else if (unit === 0x22 || unit === 0x5c) bytes += 1;
  }
  return bytes;
}

export function rowBytes(values: readonly (CellValue | undefined)[]): number {
  let bytes = 3;
  for (const value of values) bytes += valueBytes(value);
  return bytes;
}

/** How many more rows to ask for at a time, judging by rows that came. */
export function rowsABlock(sample: readonly (readonly CellValue[])[], columns: number): number {
  const bytes = sample.reduce((sum, values) => sum + rowBytes(values), 0) / Math.max(1, sample.length);
  const byBytes = Math.floor((BYTES_A_REQUEST * 0.85) / Math.max(1, bytes));
  return Math.max(1, Math.min(byBytes, Math.floor(CELLS_A_REQUEST / Math.max(1, columns))));
}
