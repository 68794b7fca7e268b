import { withEarlierPhotos } from '../../../annotations/earlier-photos';
import type { Review } from '../../../review/review';
import { acrossSheets } from '../across-sheets';
import type { Desk } from '../desk';
import type { PhotosShown } from './photos-shown';

/**
 * What the pane shows of a base review: people on several sheets, and the photos where some were chosen; where none were
 * in this sitting, what an earlier one left of them in the sheet.
 */
export function toldReview({ held }: Desk, base: Review): { review: Review; photos: PhotosShown | null } {
  const review = acrossSheets(base);
  if (held.photos !== null) return held.photos(base, review);
  return { review: held.photosForgotten ? review : withEarlierPhotos(review), photos: null };
}
