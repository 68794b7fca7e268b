import type { Language } from '../../messages/catalog';
import type { Review } from '../../review/review';
import { reviewSteps } from '../../review/review-workbook';
import type { JobControl } from '../../workbook/live-workbook';
import type { WorkbookSnapshot } from '../../workbook/sheet-snapshot';
import type { Desk } from './desk';
import type { PhotosShown } from './photos/photos-shown';
import { toldReview } from './photos/tell-photos';
import { reviewInSlices } from './review-in-slices';
import { deskInEffect } from './settings-in-effect';

/** A workbook and what a review says of it. */
export interface Reviewed {
  readonly snapshot: WorkbookSnapshot;
  /** Without the duplicates between sheets and without photos. */
  readonly base: Review;
  readonly review: Review;
  readonly photos: PhotosShown | null;
  /** Sheets the clerk had left out. */
  readonly leftOut: ReadonlySet<string>;
}

/**
 * Reviews what was read by the settings of now; nothing is shown yet.
 *
 * @param explainIn the language of the marks, where they are going to be written; else null
 */
export async function reviewSnapshot(
  desk: Desk,
  snapshot: WorkbookSnapshot,
  control: JobControl,
  explainIn: Language | null,
): Promise<Reviewed> {
  const leftOut = desk.store.state.deselected;
  const options = { ...deskInEffect(desk), leaveOut: leftOut, ...(explainIn && { explainIn }) };
  const base = await reviewInSlices(reviewSteps(snapshot, options), control);
  return { snapshot, base, ...toldReview(desk, base), leftOut };
}
