import { addMonths as addMonthsToDate } from 'date-fns';

/** A calendar day as whole days since 1970-01-01, without time or zone. */
export type Day = number;

/** A date as precisely as it is known: every day from `first` to `last` is possible, both included. */
export interface DateSpan {
  readonly first: Day;
  readonly last: Day;
  /** `ambiguous`: two readings (2010.1 is January or October), the span holds both. */
  readonly precision: 'day' | 'month' | 'year' | 'ambiguous';
}

export interface DayParts {
  readonly year: number;
  /** 1-12. */
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The day, or null where the calendar has none such (30 February, month 13, a year before 1800 or after 2200). */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1800 || year > 2200) return null;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / MILLISECONDS_A_DAY : null;
}

export function partsOf(day: Day): DayParts {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same day of the month so many months later; the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = partsOf(day);
  const later = addMonthsToDate(new Date(year, month - 1, date), months);
  return Date.UTC(later.getFullYear(), later.getMonth(), later.getDate()) / MILLISECONDS_A_DAY;
}

/** The anniversary so many years later; 29 February falls on 28 February. */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12);
}

export function spanOfDay(day: Day): DateSpan {
  return { first: day, last: day, precision: 'day' };
}

/** Null where the month is not 1-12. */
export function spanOfMonth(year: number, month: number): DateSpan | null {
  const first = dayOf(year, month, 1);
  return first === null ? null : { first, last: addMonths(first, 1) - 1, precision: 'month' };
}

export function spanOfYear(year: number): DateSpan | null {
  const first = dayOf(year, 1, 1);
  const last = dayOf(year, 12, 31);
  return first === null || last === null ? null : { first, last, precision: 'year' };
}

/** `2023-09-30`. */
export function isoDate(day: Day): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** `2023-09-30` → the day, null where the text is no real date of that form. */
export function dayFromIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** As much of a date as is known: `2023-09-30`, `2023-09`, `2023`; both ends where it is ambiguous. */
export function spanText(span: DateSpan): string {
  const first = isoDate(span.first);
  if (span.precision === 'day') return first;
  if (span.precision === 'month') return first.slice(0, 7);
  if (span.precision === 'year') return first.slice(0, 4);
  return `${first}~${isoDate(span.last)}`;
}
