import type { DateSpan } from './day';
import { dayOf, spanOfDay, spanOfMonth, spanOfYear } from './day';
import { chineseNumber } from './chinese-number';

const MONTH = '1[0-2]|0?[1-9]';
const DAY = '3[01]|[12]\\d|0?[1-9]';
const GROUPS_A_DATE = 8;
/** Dashes of every kind, arrows, 至 and 到; people also type the numeral 一 for a dash. */
const DASHES = '\\-‐‑‒–—―−─━ー﹣~∼〜→_>一至到';
/** 今日 and 现 also begin the names of firms (今日头条, 现代汽车): then something else follows. */
const ENDS = '(?=$|[\\s:,;、。()在任于从就担工为是])';
const NOW = `(?:至今|今(?![日天年麦])|现在|现今|(?:今日|今天|现|now)${ENDS}|目前|当前|如今|报名时|present)`;

/** A date: 2015年9月1日, 2015年9月, 2015年, 15年9月, 2015.9.1, 2015/9, 2015-09, 201509, 20150901, 2015. */
function datePattern(groupsBefore: number): string {
  const separator = groupsBefore + 4;
  return (
    `(?<!\\d)((?:19|20)\\d{2}|\\d{2}(?=年\\d))` +
    `(?:年(?:(${MONTH})(?:月份?(?:(${DAY})(?:[日号]|(?=[${DASHES}])))?|(?!\\d)))?` +
    `|([./-])(${MONTH})(?:\\${separator}(${DAY}))?(?!\\d)[月日]?` +
    `|(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])?(?!\\d)` +
    `|(?!\\d))`
  );
}

/** Start, dash, end; the end may be a date, 至今, or a month of the same year (2015年3月—9月). */
export const PERIOD = new RegExp(
  `${datePattern(0)}(?:(?:起|开始|以后)?[${DASHES} ]+(?:${datePattern(GROUPS_A_DATE)}|(${NOW})|(${MONTH})月(?:份|底|初)?)|(以来))`,
  'gi',
);
/** 从2018年7月起在某公司做客服至今: a start, what has been done since, and 至今 at the end. */
const SINCE = new RegExp(
  `^(?:自|从|于|我|本人)*${datePattern(0)}(?:起|开始)?[,:、 ]*(\\D+?)(?:至今|到现在|到目前|迄今)[。.]?$`,
);
/** Words that say the start is another thing's than that of the work. */
const ANOTHER_START = /毕业|学习|读|后|先|再|曾|又/;
/** One date by itself. */
export const SINGLE_DATE = new RegExp(datePattern(0), 'g');

const NOW_GROUP = 2 * GROUPS_A_DATE + 1;
const MONTH_GROUP = NOW_GROUP + 1;
const SINCE_GROUP = NOW_GROUP + 2;

export interface DatesOfLine {
  readonly start: DateSpan;
  /** Null for 至今. */
  readonly end: DateSpan | null;
  readonly shortYear: boolean;
}

/** The dates a match of `PERIOD` stands for; null where the calendar has none such (30 February). */
export function datesOf(match: RegExpExecArray): DatesOfLine | null {
  const start = spanAt(match, 1);
  if (start === null) return null;
  const shortYear = match[1]?.length === 2 || match[1 + GROUPS_A_DATE]?.length === 2;
  if (match[NOW_GROUP] !== undefined || match[SINCE_GROUP] !== undefined)
    return { start, end: null, shortYear };
  const month = match[MONTH_GROUP];
  const end =
    month === undefined
      ? spanAt(match, 1 + GROUPS_A_DATE)
      : spanOfMonth(fullYear(match[1] ?? ''), Number(month));
  return end === null ? null : { start, end, shortYear };
}

/** The start and the words of a line that says 至今 only behind them; null for any other line. */
export function readSince(line: string): { start: DateSpan; text: string; shortYear: boolean } | null {
  const match = SINCE.exec(line);
  const text = match?.[1 + GROUPS_A_DATE] ?? '';
  if (match === null || ANOTHER_START.test(text)) return null;
  const start = spanAt(match, 1);
  return start && { start, text, shortYear: match[1]?.length === 2 };
}

function spanAt(match: RegExpExecArray, group: number): DateSpan | null {
  const year = fullYear(match[group] ?? '');
  const month = match[group + 1] ?? match[group + 4] ?? match[group + 6];
  if (month === undefined) return spanOfYear(year);
  const date = match[group + 2] ?? match[group + 5] ?? match[group + 7];
  if (date === undefined) return spanOfMonth(year, Number(month));
  const day = dayOf(year, Number(month), Number(date));
  return day === null ? null : spanOfDay(day);
}

/** 98 → 1998, 15 → 2015: nobody who applies began to work before 1950. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year >= 50 ? 1900 + year : 2000 + year;
}

const CHINESE_DATE = /(\d{4}|[〇○零一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,3})月)?/g;

/** 2015年13月, 2015.13: no calendar has the month. */
export const NO_SUCH_MONTH =
  /(?<!\d)(?:19|20)\d{2}(?:年 ?(?:00?|1[3-9]|[2-9]\d) ?月|\.(?:00|1[3-9]|[2-9]\d)(?!\d))/;

/** 二〇一五年九月, 2015年九月 → 2015年9月. */
export function withArabicDates(line: string): string {
  return line.replace(CHINESE_DATE, (_, year: string, month: string | undefined) => {
    const inMonth = month === undefined ? '' : `${chineseNumber(month) ?? month}月`;
    return `${chineseNumber(year) ?? year}年${inMonth}`;
  });
}
