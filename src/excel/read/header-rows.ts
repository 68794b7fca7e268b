import type { CellValue } from '../../workbook/sheet-snapshot';
import { type AskedLook, hasOneLook } from './looks';

/** A row of the used range, counted from its first, with those that follow it. */
export interface LookRun {
  readonly first: number;
  readonly count: number;
}

/** ID numbers, phones, dates without signs: what stands in an applicant's row and not in a header. */
const LONG_NUMBER = /\d{6}/;

/**
 * Rows whose looks are worth asking for cell by cell, which takes a hundred times the bytes of asking row by row:
 * those of several looks, and whatever may be a header, so that a red header is not missed whatever Excel says of the
 * row as a whole. Rows of which no values are known may be one too.
 */
export function rowsToLookAt(
  rowLooks: readonly AskedLook[],
  values: readonly (readonly CellValue[])[],
): readonly LookRun[] {
  const runs: { first: number; count: number }[] = [];
  rowLooks.forEach((look, row) => {
    if (hasOneLook(look) && !mayBeHeader(values[row])) return;
    const last = runs.at(-1);
    if (last && last.first + last.count === row) last.count++;
    else runs.push({ first: row, count: 1 });
  });
  return runs;
}

function mayBeHeader(cells: readonly CellValue[] | undefined): boolean {
  if (cells === undefined) return true;
  let filled = 0;
  for (const value of cells) {
    if (value === null || value === '') continue;
    if (typeof value !== 'string' || LONG_NUMBER.test(value)) return false;
    filled++;
  }
  return filled > 1;
}
