import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import { chineseNumber, CHINESE_NUMERALS } from './chinese-number';
import { dayOfSerial, writtenIn, yearAndOneDigit } from './date-number';
import type { WrittenDate } from './date-result';
import { readAmbiguous, readBadForm, readWritten, spanWords } from './date-result';
import { readEnglishMonth } from './date-english';
import { readShortYear } from './date-short-year';
import { isNoSingleDate, whyNoDate } from './date-why-not';
import type { DateSpan } from './day';
import { partsOf, spanOfDay } from './day';
import type { Reading } from './fault';
import { fault, readReading, unreadableReading } from './reading';

const CLEAN = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?|年(?:(\d{1,2})月(?:(\d{1,2})日)?)?)?$/;
const LOOSE =
  /^(\d{4})(?:\s*[-/.\\年、,，·。_~—–－]\s*|\s+)(\d{1,2})(?:(?:\s*[-/.\\月、,，·。_~—–－]\s*|\s+)(\d{1,2})\s*[日号]?|\s*月份?)?\s*$/;
const YEAR_LAST = /^(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4})$/;
const MONTH_YEAR = /^(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const TIME =
  /(?:(?:\s*(?:上午|下午|凌晨|早上|中午|晚上)\s*|T|\s+)\d{1,2}(?:[:时点](?:\d{1,2}(?:[:分](?:\d{1,2}(?:\.\d+)?秒?)?)?)?)|(?:上午|下午))\s*(?:AM|PM|上午|下午)?(Z)?$/i;
const UTC_EVENING = /T(?:1[6-9]|2[0-3]):\d{2}(?::\d{2}(?:\.\d+)?)?Z$/i;
const WEEKDAY = /\s*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?\s*/;
const PREFIX = /^(?:公元|')/;
const CHINESE_DATE = new RegExp(
  `^(\\d{4}|[${CHINESE_NUMERALS}0O]{2,4})年(?:(\\d{1,2}|[${CHINESE_NUMERALS}]{1,3})月份?(?:(\\d{1,2}|[${CHINESE_NUMERALS}]{1,4})[日号]?)?)?$`,
);
const DIGITS = /^\d+$/;
const AMONG_WORDS = /^([^\d民]{0,10}?)[\s:(]*(\d[\d年月日号./-]*)[\s)]*([^\d/.-]{0,20})$/;

/** Cleaned text → a date. Only a certain meaning is read; the form it should have is offered as the fix. */
export function readDateText(text: string, raw: string, date1904: boolean): Reading<DateSpan> {
  const untidy = text !== raw.trim();
  const clean = CLEAN.exec(text);
  if (clean) {
    const written = writtenOf(clean[1], clean[3] ?? clean[5], clean[4] ?? clean[6]);
    return untidy ? readBadForm(written, raw) : readWritten(written, raw);
  }
  if (DIGITS.test(text)) return readDigits(text, raw, date1904);
  const date = text.replace(TIME, '').replace(WEEKDAY, '').replace(PREFIX, '').trim();
  if (date !== text && date !== '') return readWithoutTime(date, text, raw, date1904);
  return (
    readLoose(text, raw) ??
    readShortYear(text, raw) ??
    readEnglishMonth(text, raw) ??
    readAmongWords(text, raw, date1904) ??
    unreadable(raw, whyNoDate(text))
  );
}

function readWithoutTime(date: string, text: string, raw: string, date1904: boolean): Reading<DateSpan> {
  const reading = readDateText(date, date, date1904);
  if (reading.value === null) return { ...reading, raw };
  if (!UTC_EVENING.test(text)) return { ...reading, raw };
  // Midnight in China, exported as the evening before in universal time.
  const next = spanOfDay(reading.value.first + 1);
  return readReading(next, raw, [fault(message('date.utc', { date: spanWords(next) }), 'warning')]);
}

function readLoose(text: string, raw: string): Reading<DateSpan> | null {
  const loose = LOOSE.exec(text);
  if (loose) return readBadForm(writtenOf(loose[1], loose[2], loose[3]), raw);
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return readBadForm(writtenOf(monthYear[2], monthYear[1]), raw);
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) return readYearLast(yearLast, raw);
  const chinese = CHINESE_DATE.exec(text.replace(/元月|正月(?=.*[日号])/, '一月'));
  return chinese ? readChinese(chinese, raw) : null;
}

/** 5/3/1994: the one that can be no month is the day; where both can, both are kept. */
function readYearLast([, one, two, year]: RegExpExecArray, raw: string): Reading<DateSpan> {
  const monthFirst = writtenOf(year, one, two);
  const dayFirst = writtenOf(year, two, one);
  if (one === two || Number(one) > 12) return readBadForm(dayFirst, raw);
  if (Number(two) > 12) return readBadForm(monthFirst, raw);
  return readAmbiguous([monthFirst, dayFirst], raw);
}

function readChinese([, years = '', months, days]: RegExpExecArray, raw: string): Reading<DateSpan> | null {
  const [year, month, day] = [years, months, days].map((part) =>
    part === undefined ? null : numberIn(part),
  );
  if (year === null || year === undefined) return null;
  if (years.length === 2) {
    const short = `${String(year).padStart(2, '0')}年${month == null ? '' : `${month}月`}${day == null ? '' : `${day}日`}`;
    return readShortYear(short, raw);
  }
  return readBadForm({ year, month: month ?? null, day: day ?? null }, raw);
}

/** 2019 as well as 二〇一九 and 二0一九. */
function numberIn(part: string): number | null {
  return DIGITS.test(part) ? Number(part) : chineseNumber(part.replace(/[0O]/g, '零'));
}

/** A date with words around it (2010年9月毕业): read, and the words are named. */
function readAmongWords(text: string, raw: string, date1904: boolean): Reading<DateSpan> | null {
  if (isNoSingleDate(text)) return null;
  const [, before = '', date = '', after = ''] = AMONG_WORDS.exec(text) ?? [];
  if (date === '' || before + after === '') return null;
  const reading = readDateText(date, date, date1904);
  if (reading.value === null) return null;
  const words = fault(message('date.words', { words: [before, after].filter(Boolean) }), 'warning');
  return readReading(reading.value, raw, [...reading.faults, words]);
}

function readDigits(text: string, raw: string, date1904: boolean): Reading<DateSpan> {
  const written = writtenIn(text);
  const isClean = text === raw.trim();
  if (written) return isClean ? readWritten(written, raw) : readBadForm(written, raw);
  if (text.length === 5) {
    const day = dayOfSerial(Number(text), date1904, false);
    if (day !== null) {
      const shortMonth = yearAndOneDigit(text);
      if (shortMonth) return readAmbiguous([shortMonth, { ...partsOf(day) }], raw);
      const span = spanOfDay(day);
      const sentence = message('date.serialText', { text, date: spanWords(span) });
      return readReading(span, raw, [fault(sentence, 'warning')]);
    }
  }
  return readShortYear(text, raw) ?? unreadable(raw, message('date.notADate', { text }));
}

function unreadable(raw: string, why: Message): Reading<DateSpan> {
  return unreadableReading(raw, [fault(why, 'error')]);
}

function writtenOf(year?: string, month?: string, day?: string): WrittenDate {
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}
