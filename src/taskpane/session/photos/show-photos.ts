import { rowsThatDiffer } from '../across-sheets';
import type { Desk } from '../desk';
import { heldReview } from '../held-review';
import type { PaneState } from '../../pane-state';
import { reviewJob } from '../review-job';
import { showReview } from '../show-review';
import { isConflict, toldError } from '../told-error';
import { writeFollowed } from '../write-followed';
import { toldReview } from './tell-photos';

/**
 * Tells the photos as they are known now in the review shown, and writes the marks that follow where marks stand. What
 * cannot be written is shown all the same. True where the sheet is no longer as it was read: review it then.
 */
export async function showPhotos(desk: Desk, change: Partial<PaneState>): Promise<boolean> {
  const before = heldReview(desk);
  if (before === null) return false;
  const told = toldReview(desk, before.base);
  const followed = { ...before, ...told, rows: rowsThatDiffer(before.review, told.review) };
  try {
    await writeFollowed(desk, followed, change);
    return false;
  } catch (thrown) {
    if (isConflict(thrown)) return true;
    const { told: reason, retry } = toldError(thrown);
    showReview(desk, followed, { ...change, notification: { tone: 'error', told: reason, retry } });
    return false;
  }
}

/** Reads and reviews the sheet afresh, photos with it; marks are written where some stand. */
export function reviewAgain(desk: Desk, signal: AbortSignal): Promise<void> {
  return reviewJob(desk, signal, desk.store.state.marks !== 'none');
}
