import type { Review } from '../../../review/review';
import type { CellPlace, ResultFilter } from '../../pane-state';
import { problemsInOrder } from './problems';

/** How two places stand to each other in the workbook: negative where the first comes before. */
function placeOrder(review: Review): (one: CellPlace, other: CellPlace) => number {
  const order = new Map(review.sheets.map(({ list }, at) => [list.snapshot.id, at]));
  return (one, other) =>
    (order.get(one.sheetId) ?? -1) - (order.get(other.sheetId) ?? -1) ||
    one.row - other.row ||
    (one.column ?? -1) - (other.column ?? -1);
}

/** The cells with a problem the filter lets through, in sheet order. Several problems of one cell are one stop. */
export function problemPlaces(review: Review, filter: ResultFilter): readonly CellPlace[] {
  const compare = placeOrder(review);
  return problemsInOrder(review, filter)
    .map(({ place }) => place)
    .sort(compare)
    .filter((place, at, all) => {
      const before = all[at - 1];
      return before === undefined || compare(before, place) !== 0;
    });
}

/**
 * The cell to go to from the current one: the next (1) or previous (-1) with a problem, in sheet order, round the end.
 * Null where the filter lets none through.
 */
export function nextProblem(
  review: Review,
  filter: ResultFilter,
  current: CellPlace | null,
  step: 1 | -1,
): CellPlace | null {
  const compare = placeOrder(review);
  const places = problemPlaces(review, filter);
  if (current === null) return places.at(step === 1 ? 0 : -1) ?? null;
  const beyond =
    step === 1
      ? places.find((place) => compare(place, current) > 0)
      : places.findLast((place) => compare(place, current) < 0);
  return beyond ?? places.at(step === 1 ? 0 : -1) ?? null;
}
