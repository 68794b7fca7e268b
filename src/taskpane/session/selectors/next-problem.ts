import type { Review } from '../../../review/review';
import type { CellPlace, ResultFilter } from '../../pane-state';
import { problemsInOrder } from './problems';

/**
 * The cell to go to from the current one: the next (1) or previous (-1) with a problem, in sheet order, round the end.
 * Several problems of one cell are one stop. Null where the filter lets none through.
 */
export function nextProblem(
  review: Review,
  filter: ResultFilter,
  current: CellPlace | null,
  step: 1 | -1,
): CellPlace | null {
  const order = new Map(review.sheets.map(({ list }, at) => [list.snapshot.id, at]));
  const compare = (one: CellPlace, other: CellPlace) =>
    (order.get(one.sheetId) ?? -1) - (order.get(other.sheetId) ?? -1) ||
    one.row - other.row ||
    (one.column ?? -1) - (other.column ?? -1);
  const places = problemsInOrder(review, filter)
    .map(({ place }) => place)
    .sort(compare)
    .filter((place, at, all) => {
      const before = all[at - 1];
      return before === undefined || compare(before, place) !== 0;
    });
  if (current === null) return places.at(step === 1 ? 0 : -1) ?? null;
  const beyond =
    step === 1
      ? places.find((place) => compare(place, current) > 0)
      : places.findLast((place) => compare(place, current) < 0);
  return beyond ?? places.at(step === 1 ? 0 : -1) ?? null;
}
