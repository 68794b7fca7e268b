import { cleanText } from '../applicant/clean-text';
import type { EducationRank, Level } from '../applicant/applicant';
import { remember } from '../applicant/remember';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Length } from './anniversary';
import type { Evidence } from './evidence';

const LEVELS: Readonly<Record<Level, Message>> = {
  1: message('eligibility.level1'),
  2: message('eligibility.level2'),
  3: message('eligibility.level3'),
  4: message('eligibility.level4'),
  5: message('eligibility.level5'),
};
const RANKS: Readonly<Record<EducationRank, Message>> = {
  belowSecondary: message('eligibility.belowSecondary'),
  secondary: message('eligibility.secondary'),
  college: message('eligibility.college'),
  bachelor: message('eligibility.bachelor'),
  master: message('eligibility.master'),
  doctor: message('eligibility.doctor'),
};
const LONGEST_QUOTE = 20;
const REMEMBERED_CLAUSES = 500;
const REMEMBERED_LENGTHS = 1_000;

/** 三级. */
export function levelName(level: Level): Message {
  return LEVELS[level];
}

export function rankName(rank: EducationRank): Message {
  return RANKS[rank];
}

/** `3-4` → 三级第4条; `3-3|3-4` → 三级第3条或三级第4条. */
export const clauseName = remember(nameClause, REMEMBERED_CLAUSES);

function nameClause(id: string): Message {
  const [first = '', second] = id.split('|');
  return second === undefined
    ? oneClause(first)
    : message('eligibility.either', { first: oneClause(first), second: oneClause(second) });
}

function oneClause(id: string): Message {
  const [level = '', number = ''] = id.split('-');
  return message('eligibility.clause', { level: levelName(levelOf(level)), number });
}

function levelOf(digit: string): Level {
  const level = Number(digit);
  return level === 1 || level === 2 || level === 4 || level === 5 ? level : 3;
}

/** The education in the applicant's own words where they are short, else the name of its rank. */
export function educationName({ applicant, education }: Evidence): Message | string {
  const written = cleanText(applicant.readings.education?.raw ?? null);
  if (written !== '' && written.length <= LONGEST_QUOTE) return written;
  return typeof education === 'string' ? written : rankName(education.rank);
}

/** The major in quotation marks. */
export function quotedMajor({ applicant }: Evidence): Message {
  const major = applicant.readings.major?.value ?? null;
  return major === null ? message('eligibility.unnamed') : message('eligibility.quoted', { text: major });
}

/** 2年3个月; days are told only where the length is under a month. */
export function lengthName({ years, months, days }: Length): Message {
  return years > 0 || months > 0
    ? wholeMonthsName(years * 12 + months)
    : fullLengthName({ years, months, days });
}

/** 1年3个月10天; 0天 for no time at all. */
export function fullLengthName({ years, months, days }: Length): Message {
  const parts: Message[] = [];
  if (years > 0) parts.push(message('eligibility.years', { count: years }));
  if (months > 0) parts.push(message('eligibility.months', { count: months }));
  if (days > 0 || parts.length === 0) parts.push(message('eligibility.days', { count: days }));
  return parts.reduce((first, second) => message('eligibility.joined', { first, second }));
}

/** A number of months as a length. */
export function monthsName(months: number): Message {
  return wholeMonthsName(Math.floor(months));
}

/** Nobody works longer than some hundreds of months: each length is put together once. */
const wholeMonthsName = remember(
  (months: number) => fullLengthName({ years: Math.floor(months / 12), months: months % 12, days: 0 }),
  REMEMBERED_LENGTHS,
);
