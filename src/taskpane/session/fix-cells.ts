import { message } from '../../messages/catalog';
import { safeFixes, type SafeFix } from '../../review/safe-fixes';
import { cellAt } from '../../summary-sheet/cell-at';
import type { SummarySheet } from '../../summary-sheet/summary-sheet';
import type { CellWrite } from '../../workbook/workbook-change';
import { appliedSnapshot } from '../../workbook/applied-snapshot';
import type { Desk } from './desk';
import type { FixedCell } from './fixed-cell';
import { followEdits, type Followed } from './follow-edits';
import { heldReview } from './held-review';
import { readTouched, type ReadAgain } from './live-read';
import type { TouchedRows } from './pending-edits';
import type { PaneState } from '../pane-state';
import { personIn } from './person-in';
import type { Reviewed } from './read-and-review';
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
    const writes = batch.flatMap((cell) => {
      const list = now.review.sheets.find((sheet) => sheet.list.snapshot.id === cell.sheetId)?.list;
      const row = list ? rowToday(list, cell) : null;
      if (row === null) return [];
      return [{ ...cell, row, before: cell.after, after: cell.before }];
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
  fixes: readonly (Omit<SafeFix, 'code'> & { readonly numberFormat?: string | null })[],
): Promise<readonly FixedCell[]> {
  const cells = new Map<string, CellWrite[]>();
  for (const { sheetId, row, column, before, after, numberFormat } of fixes) {
    const write = { row, column, before, after };
    const formatted =
      numberFormat === undefined || typeof after !== 'number' ? write : { ...write, numberFormat };
    cells.set(sheetId, [...(cells.get(sheetId) ?? []), formatted]);
  }
  const fixed = withCellsChanged(desk, now, cells);
  if (fixed === null) throw new Error('a fix has changed what the sheet is');
  await writeFollowed(desk, fixed, {}, cells);
  return fixes.map((fix) => fixedCell(fix, now, fixed));
}

function fixedCell(
  { sheetId, row, column, before, after }: Omit<SafeFix, 'code'>,
  now: Reviewed,
  fixed: Reviewed,
): FixedCell {
  const sheet = now.snapshot.sheets.find(({ id }) => id === sheetId);
  const list = fixed.review.sheets.find((one) => one.list.snapshot.id === sheetId)?.list;
  const numberFormat = typeof before === 'number' ? (sheet?.numberFormat(row, column) ?? null) : null;
  return { sheetId, row, column, before, after, numberFormat, person: list ? personIn(list, row) : '' };
}

/** The review with the cells as they will be; rows looked at are those of both steps. */
function withCellsChanged(desk: Desk, now: Followed, cells: CellWrites): Followed | null {
  const changed = appliedSnapshot(now.snapshot, {
    sheets: [...cells].map(([sheetId, writes]) => ({ ...NOTHING, sheetId, cells: writes })),
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

const NOTHING = {
  columns: [],
  clearColumns: [],
  removeFormatsMarked: '',
  conditionalFormats: [],
  listValidations: [],
  resizeTables: [],
  resizeAutoFilter: null,
} as const;

/** Where the cell's row stands now; null where it cannot be told, or the cell holds something else. */
function rowToday(list: SummarySheet, { row, column, after, person }: FixedCell): number | null {
  const holds = (one: number) => cellAt(list.snapshot, one, column) === after;
  const isHis = (one: number) => personIn(list, one) === person;
  if (holds(row) && isHis(row)) return row;
  if (person === '') return null;
  const his = list.applicantRows.filter((one) => isHis(one) && holds(one));
  return his.length === 1 ? (his[0] ?? null) : null;
}

function touchedBy(fixes: readonly SafeFix[], isAgain: boolean): ReadonlyMap<string, TouchedRows> {
  const touched = new Map<string, TouchedRows>();
  for (const { sheetId, row } of fixes) {
    const before = touched.get(sheetId) ?? [];
    if (isAgain || before === 'all') touched.set(sheetId, 'all');
    else if (before.at(-1)?.first !== row) touched.set(sheetId, [...before, { first: row, last: row }]);
  }
  return touched;
}

function isSameFix(fix: SafeFix, shown: SafeFix | undefined): boolean {
  return shown !== undefined && Object.is(fix.before, shown.before) && Object.is(fix.after, shown.after);
}

function placeKey({ sheetId, row, column }: Place): string {
  return `${sheetId} ${row} ${column}`;
}

/** The sentence on the outcome. */
export function fixNotification(
  { fixed, skipped }: FixResult,
  key: 'pane.session.fixed' | 'pane.session.unfixed',
): NonNullable<PaneState['notification']> {
  const count = fixed.length;
  if (skipped === 0) return { tone: 'success', told: message(key, { count }), retry: false };
  const done = message(key, { count });
  return { tone: 'warning', told: message('pane.session.fixSkipped', { done, skipped }), retry: false };
}
