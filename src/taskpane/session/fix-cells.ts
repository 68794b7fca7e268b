import { safeFixes, type SafeFix } from '../../review/safe-fixes';
import { cellAt } from '../../summary-sheet/cell-at';
import type { SummarySheet } from '../../summary-sheet/summary-sheet';
import type { CellWrite } from '../../workbook/workbook-change';
import { unchanged } from '../../workbook/unchanged';
import { appliedSnapshot } from '../../workbook/applied-snapshot';
import type { Desk } from './desk';
import type { FixedCell } from './fixed-cell';
import { followEdits, type Followed } from './follow-edits';
import { heldReview } from './held-review';
import { readTouched, type ReadAgain } from './live-read';
import type { RowRange, TouchedRows } from './pending-edits';
import { personIn, rowsByPerson } from './person-in';
import { isConflict } from './told-error';
import { writeFollowed, type CellWrites } from './write-followed';

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What came of changing cells: those changed, and how many could not be. */
export interface FixResult {
  readonly fixed: readonly FixedCell[];
  readonly skipped: number;
}

/**
 * Puts cells right for which a safe fix was shown. The sheet is read again first: only where the cell and its fix
 * are still those shown is anything written. Throws what the port throws.
 */
export async function fixCells(desk: Desk, places: readonly Place[]): Promise<FixResult | null> {
  const { review } = desk.store.state;
  if (review === null) return null;
  const wanted = new Set(places.map(placeKey));
  const shown = new Map(
    safeFixes(review)
      .filter((fix) => wanted.has(placeKey(fix)))
      .map((fix) => [placeKey(fix), fix]),
  );
  return onceMore(async (isAgain) => {
    const touched = touchedBy([...shown.values()], isAgain);
    const now = await readAfresh(desk, touched);
    if (now === null) return null;
    const fixes = safeFixes(now.review).filter((fix) => isSameFix(fix, shown.get(placeKey(fix))));
    const fixed = await writeCells(desk, now, fixes);
    return { fixed, skipped: wanted.size - fixed.length };
  });
}

/**
 * Writes the old values back, each only where the cell still holds what the fix wrote. A row that has moved since is
 * found by its person.
 */
export async function unfixCells(desk: Desk, batch: readonly FixedCell[]): Promise<FixResult | null> {
  return onceMore(async () => {
    const now = await readAfresh(desk, new Map(batch.map(({ sheetId }) => [sheetId, 'all'] as const)));
    if (now === null) return null;
    const finders = new Map(now.review.sheets.map(({ list }) => [list.snapshot.id, rowFinder(list)]));
    const writes = batch.flatMap((cell) => {
      const row = finders.get(cell.sheetId)?.(cell) ?? null;
      return row === null ? [] : [{ ...cell, row, before: cell.after, after: cell.before }];
    });
    const fixed = await writeCells(desk, now, writes);
    return { fixed, skipped: batch.length - fixed.length };
  });
}

/** A conflict is met with one more try on what stands in the sheet now. */
async function onceMore(run: (isAgain: boolean) => Promise<FixResult | null>): Promise<FixResult | null> {
  try {
    return await run(false);
  } catch (thrown) {
    if (!isConflict(thrown)) throw thrown;
    return run(true);
  }
}

/** The review of the sheets as they stand now; null where they are not the same lists any more. */
async function readAfresh(desk: Desk, touched: ReadonlyMap<string, TouchedRows>): Promise<Followed | null> {
  const before = heldReview(desk);
  if (before === null) return null;
  const readAgain = new Map<string, ReadAgain>();
  for (const sheet of before.snapshot.sheets) {
    const rows = touched.get(sheet.id);
    if (rows === undefined) continue;
    const read = await readTouched(desk.workbook, sheet, rows);
    if (read === null) return null;
    readAgain.set(sheet.id, read);
  }
  return followEdits(desk, before, readAgain);
}

async function writeCells(
  desk: Desk,
  now: Followed,
  fixes: readonly Omit<SafeFix, 'code'>[],
): Promise<readonly FixedCell[]> {
  const cells = new Map<string, CellWrite[]>();
  for (const { sheetId, row, column, before, after } of fixes) {
    const writes = cells.get(sheetId) ?? [];
    cells.set(sheetId, writes);
    writes.push({ row, column, before, after });
  }
  const fixed = withCellsChanged(desk, now, cells);
  if (fixed === null) throw new Error('a fix has changed what the sheet is');
  await writeFollowed(desk, fixed, {}, cells);
  return fixes.map(({ sheetId, row, column, before, after }) => {
    const list = fixed.review.sheets.find((one) => one.list.snapshot.id === sheetId)?.list;
    return { sheetId, row, column, before, after, person: list ? personIn(list, row) : '' };
  });
}

/** The review with the cells as they will be; rows looked at are those of both steps. */
function withCellsChanged(desk: Desk, now: Followed, cells: CellWrites): Followed | null {
  const changed = appliedSnapshot(now.snapshot, {
    sheets: [...cells].map(([sheetId, writes]) => ({ ...unchanged(sheetId), cells: writes })),
    removeSheets: [],
    addSheets: [],
  });
  const readAgain = new Map<string, ReadAgain>();
  for (const sheet of changed.sheets) {
    const rows = cells.get(sheet.id)?.map(({ row }) => row);
    if (rows) readAgain.set(sheet.id, { sheet, rows });
  }
  const after = followEdits(desk, now, readAgain);
  if (after === null) return null;
  const rows = new Map(now.rows);
  for (const [id, looked] of after.rows) {
    const known = rows.get(id) ?? [];
    rows.set(id, known === 'all' || looked === 'all' ? 'all' : [...new Set([...known, ...looked])]);
  }
  return { ...after, rows };
}

/** Finds where a cell's row stands now; null where it cannot be told, or the cell holds something else. */
function rowFinder(list: SummarySheet): (cell: FixedCell) => number | null {
  let rows: ReadonlyMap<string, readonly number[]> | null = null;
  return ({ row, column, after, person }) => {
    const holds = (one: number) => cellAt(list.snapshot, one, column) === after;
    if (holds(row) && personIn(list, row) === person) return row;
    if (person === '') return null;
    rows ??= rowsByPerson(list);
    const his = (rows.get(person) ?? []).filter(holds);
    return his.length === 1 ? (his[0] ?? null) : null;
  };
}

function touchedBy(fixes: readonly SafeFix[], isAgain: boolean): ReadonlyMap<string, TouchedRows> {
  const ranges = new Map<string, RowRange[]>();
  for (const { sheetId, row } of fixes) {
    const known = ranges.get(sheetId) ?? [];
    ranges.set(sheetId, known);
    if (known.at(-1)?.last !== row) known.push({ first: row, last: row });
  }
  return isAgain ? new Map([...ranges.keys()].map((sheetId) => [sheetId, 'all'])) : ranges;
}

function isSameFix(fix: SafeFix, shown: SafeFix | undefined): boolean {
  return shown !== undefined && Object.is(fix.before, shown.before) && Object.is(fix.after, shown.after);
}

function placeKey({ sheetId, row, column }: Place): string {
  return `${sheetId} ${row} ${column}`;
}
