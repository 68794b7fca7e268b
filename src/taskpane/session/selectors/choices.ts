import type { Review, Verdict } from '../../../review/review';
import { statistics } from '../../../reports/statistics';
import type { ResultFilter } from '../../pane-state';
import { rowFilter } from './filter-rows';

/** How many people have each verdict, among those the rest of the filter lets through. */
export function verdictCounts(review: Review, filter: ResultFilter): Readonly<Record<Verdict, number>> {
  const counts = { pass: 0, passAfterTraining: 0, manualReview: 0, fix: 0, notEligible: 0 };
  const isIn = rowFilter({ ...filter, verdict: null });
  for (const { rows } of review.sheets) for (const row of rows) if (isIn(row)) counts[row.verdict]++;
  return counts;
}

/** What can be chosen to narrow the list: levels met (0: unknown) and employers, with their people. */
export function filterChoices(review: Review): {
  readonly levels: readonly { readonly level: number; readonly people: number }[];
  readonly employers: readonly { readonly employer: string; readonly people: number }[];
} {
  const { levels, employers } = statistics(review);
  return {
    levels: levels
      .map(({ level, tally }) => ({ level: level ?? 0, people: tally.people }))
      .filter(({ people }) => people > 0),
    employers: employers.map(({ employer, tally }) => ({ employer, people: tally.people })),
  };
}
