import type { Desk } from './desk';

/** Whether a sheet is part of the review shown. */
export function isReviewed({ store }: Desk, sheetId: string): boolean {
  return store.state.review?.sheets.some(({ list }) => list.snapshot.id === sheetId) === true;
}
