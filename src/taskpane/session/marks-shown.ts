import type { SheetMarks } from '../../annotations/stale-marks';
import type { Review } from '../../review/review';
import type { PaneState } from '../pane-state';
import type { PendingEdits } from './pending-edits';

/** The marks of all sheets as one: current only where every sheet's are. */
export function marksShown(sheetMarks: readonly SheetMarks[]): Pick<PaneState, 'marks' | 'sheetMarks'> {
  const states = new Set(sheetMarks.map(({ state }) => state));
  const marks = states.size > 1 || states.has('stale') ? 'stale' : states.has('current') ? 'current' : 'none';
  return { marks, sheetMarks };
}

/** The marks just after they were written. */
export function freshMarks(review: Review, reviewedAt: string): readonly SheetMarks[] {
  return review.sheets.map(({ list: { snapshot } }) => ({
    sheetId: snapshot.id,
    sheetName: snapshot.name,
    state: 'current',
    rows: [],
    reviewedAt,
  }));
}

/** Marks of sheets with edits nobody has looked at are not those of the review any more. */
export function staleWhereEdited(
  sheetMarks: readonly SheetMarks[],
  { sheetIds }: PendingEdits,
): readonly SheetMarks[] {
  return sheetMarks.map((marks) =>
    marks.state === 'current' && sheetIds.includes(marks.sheetId) ? { ...marks, state: 'stale' } : marks,
  );
}
