import type { Review } from '../../../review/review';
import { acrossSheets } from '../across-sheets';
import type { Desk } from '../desk';
import type { PhotosShown } from './photos-shown';

/** What the pane shows of a base review: people on several sheets, and the photos where some were chosen. */
export function toldReview({ held }: Desk, base: Review): { review: Review; photos: PhotosShown | null } {
  const review = acrossSheets(base);
  return held.photos === null ? { review, photos: null } : held.photos(base, review);
}
