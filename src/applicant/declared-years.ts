import type { CellValue } from '../workbook/sheet-snapshot';
import { message } from '../messages/catalog';
import type { DeclaredYears } from './applicant';
import { CHINESE_NUMERALS, chineseNumber } from './chinese-number';
import { cleanText, isNone } from './clean-text';
import type { Fault, Reading } from './fault';
import { memoised } from './memoised';
import { blankReading, fault, noneReading, readReading, unreadableReading } from './reading';

const LONGEST_YEARS = 60;
const START_YEARS = { first: 1950, last: 2100 };
/** Serial numbers of dates from 1954 to 2100: a cell that Excel has made a date. */
const FIRST_DATE_SERIAL = 20_000;
const LAST_DATE_SERIAL = 73_415;

const NUMBER = `(?:\\d+(?:\\.\\d+)?|[${CHINESE_NUMERALS}]+)`;
const MONTHS = '(?:月|months?|m)';
const WHOLE = new RegExp(
  `^(?:(${NUMBER})(?:周年|年|years?|yrs?|y)(半)?(?:[零又加、,]*(${NUMBER})个?${MONTHS})?|(${NUMBER})|(半)年|(${NUMBER})个?${MONTHS})整?$`,
  'i',
);
const RANGE = new RegExp(`^(${NUMBER})年?[-~—–至到](${NUMBER})年$`);
const MARGIN_AFTER = /[多余]$/;
/** 20多年 is anything from 20 to 29, 6多年 from 6 to 7. */
const MARGIN_BEFORE_UNIT = new RegExp(`^(${NUMBER})[多余来]年$`);
/** 七八年, 十七八年, 三五年: from the one to the other. */
const FROM_ONE_TO_OTHER = /^([二三四五]?十)?([一二三四五六七八])([二三四五六七八九])年$/;
/** 28天 behind years or months. */
const DAYS = new RegExp(`(?<=[年月])[零又加、,]*(?:\\d{1,2}|[${CHINESE_NUMERALS}]{1,3})[天日]$`);
const ABOUT = /^(?:大约|大概|约|差不多|估计)|(?:左右|上下)$/;
const NEARLY = /^(?:将近|接近|快)/;
/** 近6年: nearly six years, or the last six. */
const NEARLY_OR_LAST = /^近/;
const UNDER = /^(?:不到|不足|未满|不满|少于|低于)/;
const AT_MOST = /(?:以下|以内|之内)$/;
const OVER = /^(?:超过|大于|至少|不少于|多于|≥|>=?)|(?:以上|及以上|\+)$/;
const FULL = /^(?:已满|满|足)/;
const TOTAL = /累计|合计|总计|共计|前后/;
const WORDS_AROUND =
  /^(?:我|本人|从事|本职业|本工种|本岗位|相关|专业|连续|累计|合计|总计|共计|前后|已|共|工作|工龄|年限|从业|教龄|有|为|是|[:：])+|(?:的|工作|工龄|经验|教龄|从业|年限|经历)+$/g;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;
const ONLY_A_YEAR = /^(?:19[5-9]|20\d)\d年$/;
const REMARK = /[（(][^（）()]*[）)]$/;
const AN_AMOUNT = new RegExp(`${NUMBER}(?:年|个?月)`);
const A_DATE = /(?:19|20)\d{2}(?:年|[./-]\d|$)|至今|到现在|至现在|以来/;

/**
 * 本职业工作年限 as declared, in months: 6年 → exactly 72, 6年以上 → from 72 on, 约6年 → 66 to 78.
 * A start year or a period is unreadable: the cut-off date decides what it amounts to, so the clerk must
 * write the years. 6.3 may be 6.3 years or 6 years 3 months and holds both.
 */
export const readDeclaredYears = memoised(readDeclaredYearsCell);

function readDeclaredYearsCell(raw: CellValue): Reading<DeclaredYears> {
  const text = cleanText(raw).replace(/[ \n]+/g, '');
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  if (PLAIN_NUMBER.test(text)) return readBareNumber(Number(text), text, raw);
  if (ONLY_A_YEAR.test(text))
    return unreadableReading(raw, [fault(message('years.startYear', { value: text }), 'error')]);
  if (A_DATE.test(text.replace(REMARK, '')))
    return unreadableReading(raw, [fault(message('years.startDate', { value: text }), 'error')]);
  return readPhrase(text, raw);
}

function readBareNumber(number: number, text: string, raw: CellValue): Reading<DeclaredYears> {
  if (number < 0) return unreadableReading(raw, [fault(message('years.negative', { value: text }), 'error')]);
  if (typeof raw === 'number' && number >= FIRST_DATE_SERIAL && number <= LAST_DATE_SERIAL)
    return unreadableReading(raw, [fault(message('years.dateCell'), 'error')]);
  if (number >= FIRST_DATE_SERIAL)
    return unreadableReading(raw, [fault(message('years.startDate', { value: text }), 'error')]);
  if (Math.floor(number) >= START_YEARS.first && number < START_YEARS.last + 1)
    return unreadableReading(raw, [fault(message('years.startYear', { value: text }), 'error')]);
  const span = spanOfYears(text);
  return span === null ? readPhrase(text, raw) : toReading(span, text, raw, []);
}

function readPhrase(text: string, raw: CellValue): Reading<DeclaredYears> {
  const faults = TOTAL.test(text) ? [fault(message('years.total'), 'info')] : [];
  const remark = REMARK.exec(text)?.[0] ?? '';
  if (AN_AMOUNT.test(remark) && !A_DATE.test(remark))
    faults.push(fault(message('years.remark', { remark }), 'warning'));
  let bare = text.replace(REMARK, '').replace(WORDS_AROUND, '');
  const range = rangeIn(bare);
  if (range) {
    const [least, most] = range.map(spanOfYears);
    if (least && most && least.leastMonths <= most.mostMonths)
      // 5-6年 may be six years to the day.
      return toReading(about(least.leastMonths, most.mostMonths + 1), text, raw, faults);
  }
  const bounds = [ABOUT, NEARLY, NEARLY_OR_LAST, UNDER, AT_MOST, OVER, FULL].filter((word) =>
    word.test(bare),
  );
  for (const word of bounds) bare = bare.replace(word, '');
  bare = bare.replace(WORDS_AROUND, '');
  const withoutDays = bare.replace(DAYS, '');
  const hasDays = withoutDays !== bare;
  bare = withoutDays;
  const vague = MARGIN_BEFORE_UNIT.exec(bare);
  const span = spanOfWords(vague ? `${vague[1] ?? ''}年` : bare.replace(MARGIN_AFTER, ''));
  if (span === null)
    return unreadableReading(raw, [fault(message('years.unknown', { value: text }), 'error')]);
  const word = vague
    ? 'vague'
    : MARGIN_AFTER.test(bare)
      ? 'margin'
      : (bounds[0] ?? (hasDays ? 'days' : null));
  return toReading(bounded(span, word), text, raw, faults);
}

/** 6-7年, 七八年: the two numbers; null for anything else. */
function rangeIn(words: string): readonly [string, string] | null {
  const range = RANGE.exec(words);
  if (range) return [range[1] ?? '', range[2] ?? ''];
  const [, tens = '', one = '', other = ''] = FROM_ONE_TO_OTHER.exec(words) ?? [];
  const apart = (chineseNumber(other) ?? 0) - (chineseNumber(one) ?? 0);
  return apart === 1 || apart === 2 ? [`${tens}${one}`, `${tens}${other}`] : null;
}

/** What a word of degree makes of an amount. `margin`: 6年多; `vague`: 20多年; `days`: 6年28天. */
function bounded(span: DeclaredYears, word: RegExp | 'margin' | 'vague' | 'days' | null): DeclaredYears {
  const { leastMonths, mostMonths } = span;
  const inYears = leastMonths % 12 === 0;
  switch (word) {
    case null:
      return span;
    case 'vague':
      return about(leastMonths, leastMonths + (leastMonths % 120 === 0 ? 120 : 12));
    case 'margin':
    case FULL:
      return { leastMonths, mostMonths: leastMonths + (inYears ? 12 : 1), approximate: false };
    case ABOUT: {
      const slack = inYears ? 6 : 1;
      return about(Math.max(0, leastMonths - slack), mostMonths + slack);
    }
    case 'days':
      return { leastMonths, mostMonths: leastMonths + 1, approximate: false };
    case NEARLY_OR_LAST:
      return about(Math.max(0, leastMonths - (inYears ? 6 : 1)), mostMonths + 1);
    case NEARLY:
      return about(Math.max(0, leastMonths - (inYears ? 6 : 1)), mostMonths);
    case OVER:
      return { leastMonths, mostMonths: Number.POSITIVE_INFINITY, approximate: false };
    default:
      return about(0, word === AT_MOST ? mostMonths + 1 : mostMonths);
  }
}

function toReading(
  span: DeclaredYears,
  text: string,
  raw: CellValue,
  faults: readonly Fault[],
): Reading<DeclaredYears> {
  if (span.leastMonths > LONGEST_YEARS * 12)
    return unreadableReading(raw, [
      fault(
        message('years.tooLong', { value: text, months: String(Math.floor(span.leastMonths / 12)) }),
        'error',
      ),
    ]);
  if (!span.approximate) return readReading(span, raw, faults);
  const sentence = /^\d+\.\d+年?$/.test(text)
    ? message('years.decimal', { value: text })
    : message('years.approximate', { value: text });
  return readReading(span, raw, [...faults, fault(sentence, 'warning')]);
}

/** 6年3个月, 六年半, 半年, 72个月, 6: null where the words are no amount of time. */
function spanOfWords(words: string): DeclaredYears | null {
  const match = WHOLE.exec(words);
  if (!match) return null;
  const [, years, half, restMonths, bareYears, halfYear, bareMonths] = match;
  const ofYears = spanOfYears(years ?? bareYears ?? '0');
  const months = restMonths ?? bareMonths;
  const ofMonths = months === undefined ? 0 : numberOf(months);
  if (ofYears === null || ofMonths === null) return null;
  const more = (half === undefined && halfYear === undefined ? 0 : 6) + Math.floor(ofMonths);
  return {
    leastMonths: ofYears.leastMonths + more,
    mostMonths: ofYears.mostMonths + more,
    approximate: ofYears.approximate,
  };
}

/** A number of years. A decimal other than .0, .25, .5, .75 may also mean years and months: both readings. */
function spanOfYears(words: string): DeclaredYears | null {
  const years = numberOf(words);
  if (years === null) return null;
  const months = years * 12;
  if (Number.isInteger(months)) return exactly(months);
  const whole = Math.floor(years);
  const decimals = words.slice(words.indexOf('.') + 1);
  const asMonths = [Number(decimals), decimals === '1' ? 10 : 0].filter((each) => each >= 1 && each <= 11);
  const readings = [Math.floor(months), Math.ceil(months), ...asMonths.map((each) => whole * 12 + each)];
  return about(Math.min(...readings), Math.max(...readings));
}

function numberOf(words: string): number | null {
  return /^\d/.test(words) ? Number(words) : chineseNumber(words);
}

function exactly(months: number): DeclaredYears {
  return { leastMonths: months, mostMonths: months, approximate: false };
}

function about(leastMonths: number, mostMonths: number): DeclaredYears {
  return { leastMonths, mostMonths, approximate: true };
}
