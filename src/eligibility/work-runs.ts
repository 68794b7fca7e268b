import { addMonths } from '../applicant/day';
import type { Day } from '../applicant/day';
import { yearsReached } from './anniversary';
import type { Interval } from './interval';

/** A stretch of work without a break. */
export interface Run {
  /** Where counting starts: moved later by the length of each break that was let pass. */
  readonly from: Day;
  readonly to: Day;
}

/** A break of any length is let pass. */
export const ANY_GAP = 2 ** 30;

const SHORTEST_MONTH = 28;
const NO_RUNS: readonly Run[] = Object.freeze([]);

/**
 * Work joined into runs. Jobs that overlap count once; a break of more full months than tolerated ends the run, and
 * a tolerated full month does not count as work. `toleratedGapMonths` `ANY_GAP` makes one run as long as the total.
 *
 * @param intervals sorted by start
 * @param since nothing before this day counts
 */
export function runsOf(
  intervals: readonly Interval[],
  toleratedGapMonths: number,
  since: Day,
): readonly Run[] {
  const [only] = intervals;
  if (only === undefined) return NO_RUNS;
  // Most have one job, and no list need grow.
  if (intervals.length === 1)
    return only.joinTo <= since ? NO_RUNS : [{ from: Math.max(only.from, since), to: only.to }];
  const runs: Run[] = [];
  let from = 0;
  let to = 0;
  let joinTo = 0;
  let open = false;
  for (const interval of intervals) {
    if (interval.joinTo <= since) continue;
    const breakMonths = open ? monthsOfBreak(joinTo, interval.joinFrom, toleratedGapMonths) : 0;
    if (open && breakMonths <= toleratedGapMonths) {
      if (breakMonths > 0) from += interval.joinFrom - joinTo;
      to = Math.max(to, interval.to);
      joinTo = Math.max(joinTo, interval.joinTo);
      continue;
    }
    if (open) runs.push({ from, to });
    open = true;
    from = Math.max(interval.from, since);
    to = interval.to;
    joinTo = interval.joinTo;
  }
  if (open) runs.push({ from, to });
  return runs;
}

/** Whole months between two jobs, counted no further than needed to see that it is too long. */
function monthsOfBreak(left: Day, taken: Day, tolerated: number): number {
  if (taken - left < SHORTEST_MONTH) return 0;
  const enough = tolerated === ANY_GAP ? 1 : tolerated + 1;
  let months = 0;
  while (months < enough && addMonths(left, months + 1) <= taken) months += 1;
  return months;
}

/** Whether one of the runs is so many years long. */
export function anyRunReaches(runs: readonly Run[], years: number): boolean {
  for (const run of runs) if (yearsReached(run.from, run.to, years)) return true;
  return false;
}

/** The longest run, null where there is none with any time in it. */
export function longestRun(runs: readonly Run[]): Run | null {
  let longest: Run | null = null;
  for (const run of runs)
    if (run.to > run.from && (longest === null || run.to - run.from > longest.to - longest.from))
      longest = run;
  return longest;
}
