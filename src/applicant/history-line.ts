import type { DateSpan } from './day';
import { spanOfMonth } from './day';
import { datesOf, NO_SUCH_MONTH, PERIOD, readSince, SINGLE_DATE, withArabicDates } from './history-dates';

export interface WrittenPeriod {
  readonly start: DateSpan;
  /** Null for 至今. */
  readonly end: DateSpan | null;
  /** Where and what. */
  readonly text: string;
  readonly shortYear: boolean;
}

/** Why a line, or a part of it, is no period. */
export type LineProblem = 'noDates' | 'noEnd' | 'noStart' | 'noSuchMonth' | 'unreadable' | 'partlyRead';

export interface HistoryLine {
  readonly periods: readonly WrittenPeriod[];
  readonly problem: LineProblem | null;
  /** Written just as the template has it. */
  readonly inTemplate: boolean;
}

const NO_PERIODS: readonly WrittenPeriod[] = Object.freeze([]);
const NOTHING: HistoryLine = Object.freeze({ periods: NO_PERIODS, problem: null, inTemplate: true });
const TEMPLATE = /^((?:19|20)\d{2})年(\d{1,2})月(?:—+|–|-)(?:((?:19|20)\d{2})年(\d{1,2})月|至?今):(\S.*)$/;
const MAY_BE_A_YEAR = /\d{4}|[〇○零]/;
const CHINESE_MONTH = /年[一二三四五六七八九十]{1,3}月/;
const SPACES_AT_DATES = /(?<=\d) +(?=[年月日./~至到—–-])|(?<=[年./~至到—–-]) +(?=[\d今现目])/g;
const SPACE_RUNS = /\s{2,}/g;
const NUMBERING =
  /^(?:第?\(?(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:[.、):]|段)(?!\d{1,2}[-~—])|[①-⑳•·●○◆■※★*])\s*/;
const LABEL =
  /^(?:个人|主要|本人)?(?:工作|学习|教育|培训|从业|学习工作|学习和工作)?(?:经历|简历|履历|情况|单位|时间):?\s*/;
const FILLER = /^(?:自|从|于|我|本人|我于|本人于)$/;
/** The number of the next period, at the end of what stands between two. */
const NEXT_NUMBER = /(?:\(?\d{1,2}[.、):]|[①-⑳]|[一二三四五六七八九十]、) ?$/;
const MARKS_BEFORE = ' \n:,;、。)]】.';
const MARKS_AFTER = ' \n:,;、。([【';
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;
const ANOTHER_DATE = /[;。]\s*(?:19|20)\d{2}[年./-]/;
const STARTS_WITH_DASH = /^[-–—~至到]/;
const SAYS_NOW = /至今|到现在|到目前|迄今/;
/** 2015.3-（至今） */
const NOW_IN_BRACKETS = /(?<=[-–—~至到] ?)[(（] ?(至今|现在|目前|今) ?[)）]/g;
/** 15.3-23.9 */
const SHORT_DATES = /(?<!\d)\d{2}[./]\d{1,2} ?[-–—~至到]/;

/**
 * One line of a history (cleaned text) → its periods: dashes of every kind, full stops, slashes or 年月 in the
 * dates, numbering, several periods in a line, the place before or after the dates (附件4(七) gives the template
 * X年X月—X年X月：在哪儿做什么). A label or a number alone is nothing.
 */
export function readHistoryLine(text: string): HistoryLine {
  return readTemplateLine(text) ?? readFreeLine(text);
}

/** The template's own form, which most lines have; null where the line has another or needs a closer look. */
function readTemplateLine(line: string): HistoryLine | null {
  const match = TEMPLATE.exec(line);
  if (match === null) return null;
  const [, startYear, startMonth, endYear, endMonth, rest = ''] = match;
  const start = spanOfMonth(Number(startYear), Number(startMonth));
  const end = endYear === undefined ? null : spanOfMonth(Number(endYear), Number(endMonth));
  if (start === null || (endYear !== undefined && end === null) || MAY_BE_A_YEAR.test(rest)) return null;
  const period = { start, end, text: trimMarks(rest), shortYear: false };
  return { periods: [period], problem: null, inTemplate: true };
}

function readFreeLine(written: string): HistoryLine {
  // Read as it stands, what follows the year would pass for words.
  if (NO_SUCH_MONTH.test(written)) return noPeriod('noSuchMonth');
  const text = CHINESE_MONTH.test(written) ? withArabicDates(written) : written;
  const spaced = text.includes(' ');
  const even = spaced ? text.replace(SPACE_RUNS, ' ').replace(SPACES_AT_DATES, '') : text;
  const line = even.replace(NOW_IN_BRACKETS, '$1');
  const found = matchesOf(line);
  if (found.length === 0) {
    const arabic = withArabicDates(line);
    return arabic === line ? (sinceThen(line) ?? withoutPeriod(line)) : readFreeLine(arabic);
  }
  const periods: WrittenPeriod[] = [];
  const texts = textsOf(line, found);
  let problem: LineProblem | null = null;
  found.forEach((match, index) => {
    const dates = datesOf(match);
    const words = texts[index] ?? '';
    if (dates === null) problem = 'unreadable';
    else periods.push({ start: dates.start, end: dates.end, text: words, shortYear: dates.shortYear });
    if (ANOTHER_DATE.test(words)) problem ??= 'partlyRead';
  });
  return { periods, problem, inTemplate: false };
}

function matchesOf(line: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  PERIOD.lastIndex = 0;
  for (let match = PERIOD.exec(line); match !== null; match = PERIOD.exec(line)) found.push(match);
  return found;
}

/** The words that belong to each period: those after its dates, or before them where the line begins with words. */
function textsOf(line: string, found: readonly RegExpExecArray[]): string[] {
  const lead = leadOf(line.slice(0, found[0]?.index ?? 0));
  const after = found.map((match, index) => {
    const words = line.slice(match.index + match[0].length, found[index + 1]?.index ?? line.length);
    return trimMarks(index < found.length - 1 ? words.replace(NEXT_NUMBER, '') : words);
  });
  if (lead === '') return after;
  if (found.length > 1 && after.at(-1) === '') return [lead, ...after.slice(0, -1)];
  return [[lead, after[0] ?? ''].filter((words) => words !== '').join(' '), ...after.slice(1)];
}

function leadOf(text: string): string {
  if (text === '') return '';
  const words = trimMarks(text.replace(NUMBERING, '').replace(LABEL, ''));
  return FILLER.test(words) || /^\d{1,2}$/.test(words) ? '' : words;
}

/** Without the punctuation around it. */
function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isMark(text, start, MARKS_BEFORE)) start += 1;
  while (end > start && isMark(text, end - 1, MARKS_AFTER)) end -= 1;
  return text.slice(start, end);
}

function isMark(text: string, at: number, marks: string): boolean {
  const code = text.charCodeAt(at);
  return (code < FIRST_IDEOGRAPH || code > LAST_IDEOGRAPH) && marks.includes(text.charAt(at));
}

function sinceThen(line: string): HistoryLine | null {
  const since = readSince(line.replace(NUMBERING, '').replace(LABEL, ''));
  if (since === null) return null;
  const period = { ...since, end: null, text: trimMarks(since.text) };
  return { periods: [period], problem: null, inTemplate: false };
}

function withoutPeriod(line: string): HistoryLine {
  const bare = line.replace(NUMBERING, '').replace(LABEL, '').trim();
  if (bare === '' || bare === '无') return NOTHING;
  const dates = line.match(SINGLE_DATE)?.length ?? 0;
  if (dates === 0) return noPeriod(/\d{4}/.test(line) || SHORT_DATES.test(line) ? 'unreadable' : 'noDates');
  if (STARTS_WITH_DASH.test(bare)) return noPeriod('noStart');
  if (SAYS_NOW.test(line)) return noPeriod('unreadable');
  return noPeriod(dates === 1 && !/\d月?[-–—~至到]+\d/.test(line) ? 'noEnd' : 'unreadable');
}

function noPeriod(problem: LineProblem): HistoryLine {
  return { periods: NO_PERIODS, problem, inTemplate: false };
}
