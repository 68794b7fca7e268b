import { annotateRows } from '../../annotations/annotate-rows';
import { staleMarks } from '../../annotations/stale-marks';
import { reReview } from '../../review/re-review';
import type { Review } from '../../review/review';
import { findSummarySheets } from '../../summary-sheet/find-summary-sheets';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/sheet-snapshot';
import type { SheetChange } from '../../workbook/workbook-change';
import { rowsThatDiffer } from './across-sheets';
import type { Desk } from './desk';
import type { ReadAgain } from './live-read';
import { toldReview } from './photos/tell-photos';
import type { Reviewed } from './review-snapshot';
import { reviewedAt } from './reviewed-at';
import { deskInEffect } from './settings-in-effect';

export interface Followed extends Reviewed {
  /** Rows to look at by sheet id: touched, or saying something else now. */
  readonly rows: ReadonlyMap<string, readonly number[] | 'all'>;
}

/**
 * The review after sheets were read again: only the rows touched are reviewed, the result is that of a whole review.
 * Null where a sheet is no list any more or another one became one: then everything has to be looked at afresh.
 */
export function followEdits(
  desk: Desk,
  before: Reviewed,
  readAgain: ReadonlyMap<string, ReadAgain>,
): Followed | null {
  const snapshot = withSheets(
    before.snapshot,
    [...readAgain.values()].map(({ sheet }) => sheet),
  );
  const { notice, overrides } = deskInEffect(desk);
  const found = findSummarySheets(snapshot, notice, overrides).flatMap((finding) =>
    finding.kind === 'list' && !before.leftOut.has(finding.list.snapshot.id) ? [finding.list] : [],
  );
  const ids = before.base.sheets.map(({ list }) => list.snapshot.id);
  if (found.length !== ids.length || found.some((list, at) => list.snapshot.id !== ids[at])) return null;
  let base: Review = before.base;
  const rows = new Map<string, readonly number[] | 'all'>();
  for (const list of found) {
    const { id } = list.snapshot;
    const again = readAgain.get(id);
    if (!again) continue;
    const { review, changedRows } = reReview(base, id, list, again.rows);
    base = review;
    rows.set(id, again.rows === 'all' ? 'all' : [...new Set([...again.rows, ...changedRows])]);
  }
  const { review, photos } = toldReview(desk, base);
  if (base.sheets.length > 1 || photos !== null) {
    for (const [id, differ] of rowsThatDiffer(before.review, review)) {
      const known = rows.get(id) ?? [];
      if (known !== 'all') rows.set(id, [...new Set([...known, ...differ])]);
    }
  }
  return { ...before, snapshot, base, review, photos, rows };
}

/**
 * What is to be written so that the marks are those of the review: the rows whose marks differ, nothing else. A sheet
 * without marks (cleared, or 审核 undone) stays without.
 */
export function marksToWrite(desk: Desk, { snapshot, review, rows }: Followed): readonly SheetChange[] {
  const { store, options } = desk;
  const { language } = store.state;
  const time = reviewedAt(options.now());
  return [...rows].flatMap(([sheetId, looked]) => {
    const sheet = review.sheets.find(({ list }) => list.snapshot.id === sheetId);
    if (!sheet) return [];
    const isLooked = looked === 'all' ? () => true : setOf(looked);
    const part = { ...review, sheets: [{ ...sheet, rows: sheet.rows.filter(({ row }) => isLooked(row)) }] };
    const stale = staleMarks(part, snapshot)[0]?.rows.filter(isLooked) ?? [];
    if (stale.length === 0) return [];
    return [annotateRows(review, snapshot, sheetId, stale, { language, reviewedAt: time })];
  });
}

function setOf(rows: readonly number[]): (row: number) => boolean {
  const set = new Set(rows);
  return (row) => set.has(row);
}

function withSheets(snapshot: WorkbookSnapshot, read: readonly SheetSnapshot[]): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => read.find(({ id }) => id === sheet.id) ?? sheet);
  return { ...snapshot, sheets };
}
