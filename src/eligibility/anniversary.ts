import { addMonths, monthCount } from '../applicant/day';
import type { Day } from '../applicant/day';

const SHORTEST_YEAR = 365;
const LONGEST_YEAR = 366;
const SLACK_DAYS = 4;

/** Whether so many years (周年; half years allowed) have passed from one day to another: the anniversary itself counts. */
export function yearsReached(from: Day, to: Day, years: number): boolean {
  const days = to - from;
  if (days < years * SHORTEST_YEAR - SLACK_DAYS) return false;
  if (days > years * LONGEST_YEAR + SLACK_DAYS) return true;
  return anniversary(from, years) <= to;
}

/** The day on which so many years are complete. */
export function anniversary(from: Day, years: number): Day {
  return addMonths(from, Math.round(years * 12));
}

export interface Length {
  readonly years: number;
  /** 0-11. */
  readonly months: number;
  readonly days: number;
}

/** The time between two days in whole months and what is over; nothing where `to` is not later. */
export function lengthBetween(from: Day, to: Day): Length {
  if (to <= from) return { years: 0, months: 0, days: 0 };
  let months = monthCount(to) - monthCount(from);
  if (addMonths(from, months) > to) months -= 1;
  return {
    years: Math.floor(months / 12),
    months: months % 12,
    days: to - addMonths(from, months),
  };
}
