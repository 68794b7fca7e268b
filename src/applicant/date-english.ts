import { readBadForm } from './date-result';
import { readShortYear } from './date-short-year';
import type { DateSpan } from './day';
import type { Reading } from './fault';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY_FIRST = /^(\d{1,2})[-\s]([a-z]{3,9})\.?[-\s,]+(\d{4}|\d{2})$/i;
const MONTH_FIRST = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i;
const MONTH_AND_YEAR = /^([a-z]{3,9})\.?[-\s,]*(\d{4}|3[2-9]|[4-9]\d)$/i;

/** 5-Mar-94, Mar 5, 1994, Mar-94: what an English Excel shows; null for other text. Mar-10 may be a day: not read. */
export function readEnglishMonth(text: string, raw: string): Reading<DateSpan> | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return readParts(dayFirst[3], dayFirst[2], dayFirst[1], raw);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return readParts(monthFirst[3], monthFirst[1], monthFirst[2], raw);
  const monthAndYear = MONTH_AND_YEAR.exec(text);
  return monthAndYear ? readParts(monthAndYear[2], monthAndYear[1], undefined, raw) : null;
}

function readParts(
  year = '',
  monthName = '',
  day: string | undefined,
  raw: string,
): Reading<DateSpan> | null {
  const month = MONTHS.indexOf(monthName.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  if (year.length === 2)
    return readShortYear(`${year}年${month}月${day === undefined ? '' : `${day}日`}`, raw);
  return readBadForm({ year: Number(year), month, day: day === undefined ? null : Number(day) }, raw);
}
