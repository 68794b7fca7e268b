import { BEFORE_ALL } from '../applicant/day';
import type { DateSpan, Day } from '../applicant/day';

/** A stretch of time under one reading of its dates. */
export interface Interval {
  readonly from: Day;
  /** The first day that no longer belongs to it. */
  readonly to: Day;
  /**
   * Its edges for gaps. A month stands for all its days here, however it is read for length: a job until May and
   * one from June touch, with certainty.
   */
  readonly joinFrom: Day;
  readonly joinTo: Day;
}

/** `strict` gives the applicant the least time the dates allow, `kind` the most. */
export type Reading = 'strict' | 'kind';

const NONE: readonly Interval[] = Object.freeze([]);

export function noIntervals(): readonly Interval[] {
  return NONE;
}

export function plainInterval(from: Day, to: Day): Interval {
  return { from, to, joinFrom: from, joinTo: to };
}

/** The time from one date to another (its last day included; null: until the cut-off), none of it after the cut-off. */
export function intervalOf(start: DateSpan, end: DateSpan | null, cutoff: Day, reading: Reading): Interval {
  const strict = reading === 'strict';
  return {
    from: strict ? start.last : start.first,
    to: end === null ? cutoff : Math.min(cutoff, (strict ? end.first : end.last) + 1),
    joinFrom: strict && isVague(start) ? start.last : start.first,
    joinTo: end === null ? cutoff : Math.min(cutoff, (strict && isVague(end) ? end.first : end.last) + 1),
  };
}

function isVague({ precision }: DateSpan): boolean {
  return precision === 'year' || precision === 'ambiguous';
}

/** The intervals with other time taken out of them. */
export function without(intervals: readonly Interval[], removed: readonly Interval[]): readonly Interval[] {
  let left = intervals;
  for (const time of removed) if (overlapsAny(left, time)) left = left.flatMap((each) => cut(each, time));
  return left;
}

function overlapsAny(intervals: readonly Interval[], { from, to }: Interval): boolean {
  for (const interval of intervals) if (interval.from < to && interval.to > from) return true;
  return false;
}

/** What is left of an interval before and after the time taken out. */
function cut(interval: Interval, removed: Interval): readonly Interval[] {
  const left: Interval[] = [];
  if (interval.from < removed.from)
    left.push({
      ...interval,
      to: Math.min(interval.to, removed.from),
      joinTo: Math.min(interval.joinTo, removed.from),
    });
  if (interval.to > removed.to)
    left.push({
      ...interval,
      from: Math.max(interval.from, removed.to),
      joinFrom: Math.max(interval.joinFrom, removed.to),
    });
  return left;
}

/** A list with one more in it; a new one is made just as long as needed, for most stay that short. */
export function withOne<One>(list: One[] | null, one: One): One[] {
  if (list === null) return [one];
  list.push(one);
  return list;
}

/** Sorted by start, in place; most histories are in order already. */
export function inOrder(intervals: Interval[]): readonly Interval[] {
  let last = BEFORE_ALL;
  for (const { from } of intervals) {
    if (from < last) return intervals.sort((a, b) => a.from - b.from);
    last = from;
  }
  return intervals;
}
