import { message } from '../messages/catalog';
import type { DateSpan } from './day';
import { partsOf, spanOfDay, spanOfMonth, spanOfYear } from './day';
import { shownBy, showsTwoDecimals } from './date-format';
import type { WrittenDate } from './date-result';
import { dateWords, readAmbiguous, readWritten, spanOf, spanWords } from './date-result';
import type { Reading } from './fault';
import { fault, readReading, unreadableReading } from './reading';

export interface DateOptions {
  /** True where serial numbers count from 1904-01-01. */
  readonly date1904: boolean;
  /** The cell's number format code, null where unknown. */
  readonly numberFormat: string | null;
}

/** Excel's serial numbers, as days since 1970: 1900-01-01 is 1, but from 61 on one too many (29 February 1900). */
const SERIAL_TO_DAY = -25_569;
const FALSE_LEAP_DAY = 60;
const SERIAL_TO_DAY_1904 = -24_107;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Serials without a date format are believed from 1920 on: below, a number is a year or a slip. */
const FIRST_BARE_SERIAL = 7306;
const LAST_SERIAL = 73_415;

/** A number cell → a date: a year, yyyymm, yyyymmdd, yyyy.m or Excel's serial number, whichever it can be. */
export function readDateNumber(raw: number, options: DateOptions): Reading<DateSpan> {
  const shown = shownBy(options.numberFormat);
  const whole = Math.floor(raw);
  const fraction = raw !== whole;
  if (whole >= FIRST_YEAR && whole <= LAST_YEAR) {
    return fraction ? readYearDotMonth(raw, options.numberFormat) : readYear(raw, shown !== 'other');
  }
  const digits = fraction ? '' : String(raw);
  const written = writtenIn(digits);
  if (written && shown === 'other') return readWritten(written, raw);
  const isShort = digits.length === 5 && shown === 'other';
  const shortMonth = isShort ? yearAndOneDigit(digits) : null;
  const day = dayOfSerial(whole, options.date1904, shown !== 'other');
  if (day === null) return unreadable(raw);
  if (shortMonth) return readAmbiguous([shortMonth, { ...partsOf(day) }], raw);
  return readSerial(day, raw, shown, options.numberFormat);
}

/** The day of a serial number, null where Excel has no such day or no one would mean it. */
export function dayOfSerial(serial: number, date1904: boolean, formatted: boolean): number | null {
  const believed = formatted ? serial >= 1 : serial >= FIRST_BARE_SERIAL;
  if (!believed || serial > LAST_SERIAL) return null;
  if (date1904) return serial + SERIAL_TO_DAY_1904;
  if (serial === FALSE_LEAP_DAY) return null;
  return serial + SERIAL_TO_DAY + (serial < FALSE_LEAP_DAY ? 1 : 0);
}

/** 20100912 or 201009; null for other digits. 6 digits whose end is no month may be yymmdd: not read here. */
export function writtenIn(digits: string): WrittenDate | null {
  if (digits.length !== 6 && digits.length !== 8) return null;
  const year = Number(digits.slice(0, 4));
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  const month = Number(digits.slice(4, 6));
  return { year, month, day: digits.length === 8 ? Number(digits.slice(6)) : null };
}

function readYear(raw: number, shownAsDate: boolean): Reading<DateSpan> {
  const span = spanOfYear(raw);
  if (span === null) return unreadable(raw);
  // A year typed into a date cell shows as a day of 1905.
  const sentence = shownAsDate ? message('date.yearAsSerial', { year: raw }) : message('date.yearOnly');
  return readReading(span, raw, [fault(sentence, shownAsDate ? 'warning' : 'info')]);
}

/** 2010.9 is September; 2010.1 is January, or an October whose 0 got lost unless the format still shows it. */
function readYearDotMonth(raw: number, numberFormat: string | null): Reading<DateSpan> {
  const [years = '', decimals = ''] = String(raw).split('.');
  const year = Number(years);
  if (decimals.length === 4) {
    const [month, day] = [Number(decimals.slice(0, 2)), Number(decimals.slice(2))];
    return readWritten({ year, month, day }, raw);
  }
  if (decimals.length > 2) return unreadable(raw);
  if (decimals !== '1') return readWritten({ year, month: Number(decimals), day: null }, raw);
  if (showsTwoDecimals(numberFormat)) return readWritten({ year, month: 10, day: null }, raw);
  const readings = [1, 10].map((month) => ({ year, month, day: null }));
  return readAmbiguous(readings, raw, message('date.lostZero', { readings: readings.map(dateWords) }));
}

/** 20109: a serial number of 1955, or September 2010 without its 0. Null for digits that can be no such month. */
export function yearAndOneDigit(digits: string): WrittenDate | null {
  const written = { year: Number(digits.slice(0, 4)), month: Number(digits.slice(4)), day: null };
  return written.year >= 1950 && spanOf(written) !== null ? written : null;
}

function readSerial(
  day: number,
  raw: number,
  shown: ReturnType<typeof shownBy>,
  numberFormat: string | null,
): Reading<DateSpan> {
  const span = spanOfDay(day);
  if (shown === 'day') return readReading(span, raw);
  if (shown === 'other') {
    if (numberFormat === null) return readReading(span, raw);
    return readReading(span, raw, [
      fault(message('date.serialShown', { text: String(raw), date: spanWords(span) }), 'info'),
    ]);
  }
  const { year, month, day: date } = partsOf(day);
  const wider = shown === 'year' ? spanOfYear(year) : spanOfMonth(year, month);
  // Typing 2010年9月 makes Excel store the first of the month: no one wrote that day.
  const isFirst = date === 1 && (shown === 'month' || month === 1);
  if (isFirst && wider) return readReading(wider, raw);
  return readReading(span, raw, [fault(message('date.hiddenDay', { date: spanWords(span) }), 'info')]);
}

function unreadable(raw: number): Reading<DateSpan> {
  return unreadableReading(raw, [fault(message('date.notADate', { text: String(raw) }), 'error')]);
}
