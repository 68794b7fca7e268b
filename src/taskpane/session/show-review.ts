import { staleMarks, type SheetMarks } from '../../annotations/stale-marks';
import type { PaneState } from '../pane-state';
import type { Desk } from './desk';
import { marksShown, staleWhereEdited } from './marks-shown';
import type { Reviewed } from './review-snapshot';
import { sheetsFound } from './sheets-found';

/** Makes a review the one the pane goes by. `marks`: where they are known; else they are compared with the sheet. */
export function showReview(
  { store, held, edits }: Desk,
  { snapshot, base, review, photos, leftOut }: Reviewed,
  change: Partial<PaneState>,
  marks: readonly SheetMarks[] = staleMarks(review, snapshot),
): void {
  held.snapshot = snapshot;
  held.base = base;
  held.leftOut = leftOut;
  const sheets = sheetsFound(review, snapshot.sheets, store.state.sheets ?? []);
  const hasReview = review.sheets.length > 0;
  store.set({
    sheets,
    review: hasReview ? review : null,
    photos,
    ...marksShown(hasReview ? staleWhereEdited(marks, edits) : []),
    ...change,
  });
}
