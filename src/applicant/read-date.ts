import { message } from '../messages/catalog';
import type { CellValue } from '../workbook/sheet-snapshot';
import { cleanText, isNone } from './clean-text';
import type { DateOptions } from './date-number';
import { readDateNumber, writtenIn } from './date-number';
import { readDateText } from './date-text';
import { readShortYear } from './date-short-year';
import type { DateSpan } from './day';
import type { Reading } from './fault';
import { isTooLong, quoted } from './quoted';
import { remember } from './remember';
import { blankReading, fault, noneReading, unreadableReading } from './reading';

const SHORTEST_YEAR = 31;
const LONGEST_SHORT_DATE = 1_000_000;
const SHORT_DATE_NUMBER = /^\d{6}$/;
const SHORT_YEAR_NUMBER = /^(?:3[2-9]|[4-9]\d)\.(?:[2-9]|0[1-9]|1[0-2])$/;

/**
 * A date in any form people type, as precisely as it is written: Excel's serial numbers (1900 with its false
 * 29 February, or 1904), years, 201009, 20100912, 2010.9, 1994年3月5日, Chinese numerals, times behind it.
 * What can be read two ways becomes an `ambiguous` span with a warning; what the calendar does not have, a
 * range of dates or 至今 is unreadable with the reason. Whether a date makes sense in its column is not asked here.
 */
export function readDate(raw: CellValue, options: DateOptions): Reading<DateSpan> {
  if (raw === null) return blankReading(raw);
  if (typeof raw === 'number') return readNumber(raw, options);
  if (typeof raw === 'boolean') {
    return unreadableReading(raw, [fault(message('date.notADate', { text: cleanText(raw) }), 'error')]);
  }
  return options.date1904 ? readText(raw, true) : readUsualText(raw);
}

/** Birth and graduation dates of a large sheet repeat; only text that is a serial number depends on 1904. */
const MOST_KEPT = 20_000;
const readUsualText = remember((raw: string) => readText(raw, false), MOST_KEPT);

function readText(raw: string, date1904: boolean): Reading<DateSpan> {
  const text = cleanText(raw);
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  if (isTooLong(text)) {
    return unreadableReading(raw, [fault(message('date.notADate', { text: quoted(text) }), 'error')]);
  }
  return readDateText(text, raw, date1904);
}

/** 94.3 in a number cell is March 1994 (94.1 may have lost a 0 and stays unread), 940305 a day of 1994. */
function readNumber(raw: number, options: DateOptions): Reading<DateSpan> {
  const mayBeShort = raw > SHORTEST_YEAR && raw < LONGEST_SHORT_DATE;
  const text = mayBeShort ? String(raw) : '';
  const isShort = SHORT_YEAR_NUMBER.test(text) || (SHORT_DATE_NUMBER.test(text) && writtenIn(text) === null);
  return (isShort ? readShortYear(text, raw) : null) ?? readDateNumber(raw, options);
}
