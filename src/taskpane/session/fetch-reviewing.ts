/** What a review takes. The first screen does not wait for it: it is fetched when it is first wanted, or ahead of that. */
export function fetchReviewing(): Promise<typeof import('./reviewing')> {
  return import('./reviewing');
}
