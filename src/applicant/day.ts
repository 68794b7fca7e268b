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

/**
 * Before any date. No infinity: a number among whole ones that is none makes the engine keep them all in boxes, and a
 * sheet has a million dates.
 */
export const BEFORE_ALL: Day = -(2 ** 30);

const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days of a common year before each month. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

// Plain arithmetic rather than Date: no time zone can move a day, and a sheet asks a million times.
const DAYS_TO_1970 = 719_528; // from 0000-01-01
/** A year that begins in March has its leap day at the end, and 400 of them (an era) are always as long. */
const DAYS_TO_MARCH = 60;
const DAYS_AN_ERA = 146_097;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28-31; 0 where the month is not 1-12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The day, or null where the calendar has none such (30 February, month 13, a year before 1800 or after 2200). */
export function dayOf(year: number, month: number, day: number): Day | null {
  const sound = year >= FIRST_YEAR && year <= LAST_YEAR && day >= 1 && day <= daysInMonth(year, month);
  return sound ? firstOfMonth(year, month) + day - 1 : null;
}

export function partsOf(day: Day): DayParts {
  const count = monthCount(day);
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return { year, month, day: day - firstOfMonth(year, month) + 1 };
}

/** Months from January of the year 0 to the month of a day. Without loops or objects, for nothing is asked as often. */
export function monthCount(day: Day): number {
  const fromMarch = day + DAYS_TO_1970 - DAYS_TO_MARCH;
  const era = quotient(fromMarch, DAYS_AN_ERA);
  const inEra = fromMarch - era * DAYS_AN_ERA;
  // Years of 365 days, less the leap days that have gone by: one in 4 years, none in 100, one in 400.
  const leapDays = quotient(inEra, 1460) - quotient(inEra, 36_524) + quotient(inEra, 146_096);
  const year = quotient(inEra - leapDays, 365);
  const inYear = inEra - (365 * year + quotient(year, 4) - quotient(year, 100));
  // From March on, every five months have 153 days.
  const month = quotient(5 * inYear + 2, 153);
  return (era * 400 + year) * 12 + month + 2;
}

/** The same day of the month so many months later; the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const count = monthCount(day);
  const year = quotient(count, 12);
  const date = day - firstOfMonth(year, count - year * 12 + 1);
  const laterYear = Math.floor((count + months) / 12);
  const laterMonth = count + months - laterYear * 12 + 1;
  return firstOfMonth(laterYear, laterMonth) + Math.min(date, daysInMonth(laterYear, laterMonth) - 1);
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
  return first === null ? null : { first, last: first + daysInMonth(year, month) - 1, precision: 'month' };
}

export function spanOfYear(year: number): DateSpan | null {
  const first = dayOf(year, 1, 1);
  const last = dayOf(year, 12, 31);
  return first === null || last === null ? null : { first, last, precision: 'year' };
}

/** `2023-09-30`. */
export function isoDate(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`;
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

/** Days from 1970-01-01 to the first of a month of the Gregorian calendar. */
function firstOfMonth(year: number, month: number): Day {
  const before = year - 1;
  const leapDays = quotient(before, 4) - quotient(before, 100) + quotient(before, 400);
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return year * 365 + leapDays + 1 + (DAYS_BEFORE[month - 1] ?? 0) + leapDay - DAYS_TO_1970;
}

/** How often the divisor goes into a number that is not negative; the engine divides whole numbers faster than others. */
function quotient(dividend: number, divisor: number): number {
  return (dividend / divisor) | 0;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
