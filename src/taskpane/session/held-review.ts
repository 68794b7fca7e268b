import type { Desk } from './desk';
import type { Reviewed } from './review-snapshot';

/** The review the pane goes by with the workbook it belongs to; null where there is none. */
export function heldReview({ held, store }: Desk): Reviewed | null {
  const { snapshot, base, leftOut } = held;
  const { review, photos } = store.state;
  return snapshot && base && review ? { snapshot, base, review, photos, leftOut } : null;
}
