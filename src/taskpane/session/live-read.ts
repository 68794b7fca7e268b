import type { LiveWorkbook } from '../../workbook/live-workbook';
import type { SheetSnapshot } from '../../workbook/sheet-snapshot';
import type { TouchedRows } from './pending-edits';
import { changedRows } from './changed-rows';

export interface ReadAgain {
  readonly sheet: SheetSnapshot;
  /** Rows to review again. */
  readonly rows: readonly number[] | 'all';
}

/** Beyond these a whole read costs less. */
const MOST_ROWS = 1_000;
const MOST_PLACES = 3;

/**
 * Reads what was touched in a sheet: the rows alone where they are few, else all of it. Null where the sheet is gone.
 * What changed without a word is found by comparing.
 */
export async function readTouched(
  workbook: LiveWorkbook,
  before: SheetSnapshot,
  touched: TouchedRows,
): Promise<ReadAgain | null> {
  const sheet = (await readFew(workbook, before, touched)) ?? (await readWhole(workbook, before));
  if (sheet === null) return null;
  if (touched === 'all') return { sheet, rows: 'all' };
  const rows = new Set([...rowsOf(touched, sheet), ...changedRows(before, sheet)]);
  return { sheet, rows: [...rows].sort((one, other) => one - other) };
}

async function readWhole(workbook: LiveWorkbook, before: SheetSnapshot): Promise<SheetSnapshot | null> {
  return (await workbook.read([before.id])).sheets.find(({ id }) => id === before.id) ?? null;
}

/** Null where a whole read is called for. */
async function readFew(
  workbook: LiveWorkbook,
  before: SheetSnapshot,
  touched: TouchedRows,
): Promise<SheetSnapshot | null> {
  if (!workbook.readRows || touched === 'all' || touched.length > MOST_PLACES) return null;
  if (touched.reduce((sum, { first, last }) => sum + last - first + 1, 0) > MOST_ROWS) return null;
  let sheet: SheetSnapshot | null = before;
  for (const { first, last } of touched) {
    sheet = await workbook.readRows(sheet, first, last);
    if (sheet === null) return null;
  }
  return sheet;
}

/** Row by row, as far as the sheet goes: a whole column edited touches a million rows. */
function rowsOf(touched: Exclude<TouchedRows, 'all'>, sheet: SheetSnapshot): readonly number[] {
  const end = sheet.top + sheet.values.length - 1;
  return touched.flatMap(({ first, last }) => {
    const count = Math.min(last, end) - first + 1;
    return Array.from({ length: Math.max(0, count) }, (_, at) => first + at);
  });
}
