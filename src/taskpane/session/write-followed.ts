import { staleMarks, type SheetMarks } from '../../annotations/stale-marks';
import type { PaneState } from '../pane-state';
import type { CellWrite, SheetChange, WorkbookChange } from '../../workbook/workbook-change';
import { unchanged } from '../../workbook/unchanged';
import { appliedSnapshot } from '../../workbook/applied-snapshot';
import type { Desk } from './desk';
import { marksToWrite, type Followed } from './follow-edits';
import { showReview } from './show-review';

/** Cells of the clerk's own to change, by sheet id. */
export type CellWrites = ReadonlyMap<string, readonly CellWrite[]>;

const NO_CELLS: CellWrites = new Map();

/**
 * Writes the cells and the marks that follow from them in one go, and shows the review. Nothing is sent where nothing
 * differs. `followed` is the review with the cells changed already. Throws what the port throws; nothing is shown then.
 */
export async function writeFollowed(
  desk: Desk,
  followed: Followed,
  change: Partial<PaneState>,
  cells: CellWrites = NO_CELLS,
): Promise<void> {
  const { workbook, store } = desk;
  const marks = workbook.abilities.writable ? marksToWrite(desk, followed) : [];
  const sheets = withCells(marks, cells);
  let { snapshot } = followed;
  if (sheets.length > 0) {
    const written: WorkbookChange = { sheets, removeSheets: [], addSheets: [] };
    await workbook.apply(written);
    snapshot = appliedSnapshot(snapshot, written);
  }
  const sheetMarks = marksAfter(store.state.sheetMarks, { ...followed, snapshot });
  showReview(desk, { ...followed, snapshot }, change, sheetMarks);
}

function withCells(marks: readonly SheetChange[], cells: CellWrites): readonly SheetChange[] {
  const marked = new Map(marks.map((change) => [change.sheetId, change]));
  for (const [sheetId, writes] of cells) {
    const change = marked.get(sheetId) ?? unchanged(sheetId);
    if (writes.length > 0) marked.set(sheetId, { ...change, cells: writes });
  }
  return [...marked.values()];
}

/**
 * Marks that were current stay so after an edit of some rows, for what follows from it has been written. Where anything
 * may have changed (审核 undone, a column of ours deleted) and where they were not current, they are compared anew.
 */
function marksAfter(
  before: readonly SheetMarks[],
  { review, snapshot, rows }: Followed,
): readonly SheetMarks[] {
  const isKnown = before.every(({ sheetId, state }) => state === 'current' && rows.get(sheetId) !== 'all');
  return isKnown && before.length === review.sheets.length ? before : staleMarks(review, snapshot);
}
