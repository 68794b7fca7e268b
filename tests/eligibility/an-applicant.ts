import type {
  Applicant,
  DeclaredYears,
  Education,
  EducationRank,
  HeldCertificate,
  History,
  HistoryPeriod,
  Level,
  StudyMode,
  Training,
} from '../../src/applicant/applicant';
import { dayFromIso, spanOfDay, spanOfMonth, spanOfYear } from '../../src/applicant/day';
import type { DateSpan, Day } from '../../src/applicant/day';
import type { Reading } from '../../src/applicant/fault';
import { blankReading, noneReading, readReading, unreadableReading } from '../../src/applicant/reading';

/** What a test says of an applicant; what it leaves out has no column. Dates: 2015-06-30, 2015-06 or 2015. */
export interface Facts {
  readonly level?: Level | 'blank' | 'unreadable';
  readonly birth?: string;
  readonly education?: EducationRank | 'none' | 'blank' | Partial<Education>;
  readonly major?: string;
  readonly school?: string;
  readonly graduation?: string;
  readonly studyMode?: StudyMode;
  readonly workStart?: string;
  /** Months, or the whole reading. */
  readonly declared?: number | DeclaredYears | 'none' | { readonly unreadable: string };
  readonly position?: string;
  readonly employer?: string;
  readonly certificate?:
    'none' | 'blank' | (Partial<Omit<HeldCertificate, 'date'>> & { readonly date?: string | null });
  /** 2015-03~2020-05 客服专员; 2015-03~ 客服专员 runs until now. */
  readonly history?: readonly string[];
  readonly historyIncomplete?: boolean;
  /** A text with no period in it that could be read. */
  readonly historyText?: string;
  /** 2010-09~2013-06 重庆大学; with 全日制 or 非全日制 in it. */
  readonly study?: readonly string[];
  readonly training?: { readonly [Name in keyof Training]?: Training[Name] | string };
  readonly clause?: readonly string[];
}

/** An applicant of whom the facts are known and nothing else. Born in 1990 where nothing else is said. */
export function anApplicant(facts: Facts): Applicant {
  const { education, certificate } = facts;
  const readings: { -readonly [Name in keyof Applicant['readings']]: Applicant['readings'][Name] } = {
    birthDate: read(span(facts.birth ?? '1990-01-01')),
    level:
      facts.level === 'blank'
        ? blankReading(null)
        : facts.level === 'unreadable'
          ? unreadableReading('甲级', [])
          : read(facts.level ?? 3),
  };
  if (education === 'none') readings.education = noneReading('无');
  else if (education === 'blank') readings.education = blankReading(null);
  else if (education !== undefined) readings.education = educationReading(education);
  if (facts.school !== undefined) readings.school = read(facts.school);
  if (facts.major !== undefined) readings.major = read(facts.major);
  if (facts.graduation === 'unreadable') readings.graduationDate = unreadableReading('2013年13月', []);
  else if (facts.graduation !== undefined) readings.graduationDate = read(span(facts.graduation));
  if (facts.studyMode !== undefined) readings.studyMode = read(facts.studyMode);
  if (facts.workStart !== undefined) readings.workStartDate = read(span(facts.workStart));
  if (facts.declared === 'none') readings.occupationYears = noneReading('无');
  else if (typeof facts.declared === 'object' && 'unreadable' in facts.declared)
    readings.occupationYears = unreadableReading(facts.declared.unreadable, []);
  else if (facts.declared !== undefined) readings.occupationYears = read(declaredYears(facts.declared));
  if (facts.position !== undefined) readings.position = read(facts.position);
  if (facts.employer !== undefined) readings.employer = read(facts.employer);
  if (facts.history !== undefined)
    readings.workHistory = read(history(facts.history, 'work', facts.historyIncomplete !== true));
  if (facts.historyText !== undefined)
    readings.workHistory = readReading(history([], 'work', false), facts.historyText);
  if (facts.study !== undefined) readings.studyHistory = read(history(facts.study, 'study', true));
  if (facts.clause !== undefined) readings.clause = read(facts.clause);
  if (certificate === 'none') readings['heldCertificate.level'] = noneReading('无');
  if (certificate === 'blank') readings['heldCertificate.level'] = blankReading(null);
  return {
    row: 4,
    readings,
    heldCertificate:
      certificate === undefined || typeof certificate === 'string' ? null : heldCertificate(certificate),
    training: {
      attended: facts.training?.attended === true ? true : facts.training?.attended === false ? false : null,
      start: trainingDate(facts.training?.start),
      end: trainingDate(facts.training?.end),
      hours: typeof facts.training?.hours === 'number' ? facts.training.hours : null,
    },
    crossFaults: [],
  };
}

/** 2015-06-30, 2015-06, 2015; 2010-01|2010-10 is one or the other. */
export function span(text: string): DateSpan {
  const [one = '', other] = text.split('|');
  if (other !== undefined) return { first: span(one).first, last: span(other).last, precision: 'ambiguous' };
  const [year = 0, month, date] = one.split('-').map(Number);
  const found =
    date !== undefined
      ? spanOfDay(day(one))
      : month !== undefined
        ? spanOfMonth(year, month)
        : spanOfYear(year);
  if (found === null) throw new Error(`no date: ${text}`);
  return found;
}

export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`no day: ${iso}`);
  return found;
}

function read<Value>(value: Value): Reading<Value> {
  return readReading(value, typeof value === 'string' ? value : '（测试）');
}

const EDUCATION_TEXT: Readonly<Record<EducationRank, string>> = {
  belowSecondary: '初中',
  secondary: '高中',
  college: '大专',
  bachelor: '本科',
  master: '硕士',
  doctor: '博士',
};

function educationReading(education: EducationRank | Partial<Education>): Reading<Education> {
  const given = typeof education === 'string' ? { rank: education } : education;
  const value: Education = { rank: 'secondary', schooling: null, doubt: null, studying: false, ...given };
  return readReading(value, EDUCATION_TEXT[value.rank]);
}

function declaredYears(declared: number | DeclaredYears): DeclaredYears {
  return typeof declared === 'number'
    ? { leastMonths: declared, mostMonths: declared, approximate: false }
    : declared;
}

function heldCertificate(
  given: Partial<Omit<HeldCertificate, 'date'>> & { readonly date?: string | null },
): HeldCertificate {
  const date = given.date === undefined || given.date === null ? null : span(given.date);
  return {
    level: 3,
    levelFrom: 'column',
    dateFrom: date === null ? null : 'column',
    occupation: 'own',
    number: null,
    ...given,
    date,
  };
}

function history(lines: readonly string[], activity: HistoryPeriod['activity'], complete: boolean): History {
  return {
    complete,
    periods: lines.map((text, line): HistoryPeriod => {
      const [dates = '', ...words] = text.split(' ');
      const [start = '', end = ''] = dates.split('~');
      const said = words.join(' ');
      return {
        line,
        start: span(start),
        end: end === '' ? null : span(end),
        text: said,
        activity: said.includes('大学') ? 'study' : activity,
        studyMode: said.includes('非全日制') ? 'partTime' : said.includes('全日制') ? 'fullTime' : null,
      };
    }),
  };
}

function trainingDate(given: unknown): DateSpan | null {
  return typeof given === 'string' ? span(given) : null;
}
