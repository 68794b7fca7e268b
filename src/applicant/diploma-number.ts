import type { CellValue } from '../workbook/sheet-snapshot';
import { message } from '../messages/catalog';
import type { EducationRank, StudyMode } from './applicant';
import { cleanText, isNone } from './clean-text';
import type { Reading } from './fault';
import { blankReading, fault, noneReading, readReading, unreadableReading } from './reading';

/** What a diploma's number says by itself: a hint, never a proof. */
export interface DiplomaNumber {
  readonly year: number;
  readonly studyMode: StudyMode;
  /** Null where the level digits are none of the known ones. */
  readonly rank: EducationRank | null;
}

/** 5 school, 6th kind (1 普通, 5 成人, 6 自考, 7 网络), 7-10 year, 11-12 level, then 5 or (later) 6 digits; since 2001. */
const SINCE_2001 = /^\d{5}([1567])(20[0-9]{2})(\d{2})\d{5,6}$/;
/** 5 school, 1 degree (2 doctor, 3 master, 4 bachelor), 4 year, 6 serial. */
const DEGREE = /^\d{5}[234](?:19[89]|20\d)\d\d{6}$/;
const RANKS: Readonly<Record<string, EducationRank>> = {
  '01': 'doctor',
  '02': 'master',
  '04': 'bachelor',
  '05': 'bachelor',
  '06': 'college',
};
const MARKS = /[\s.·_—–-]+/g;
const LEAD = /^(?:毕业|学历|证书)*(?:编?号码?|No)[:]?/i;
/** The usual cell, which needs no tidying. */
const PLAIN = /^\d{17,18}$/;
const MOST_DIGITS_IN_A_NUMBER = 15;

/** Year, study mode and level in a diploma number already made plain; null where it is of no known format. */
export function readDiplomaHints(text: string): DiplomaNumber | null {
  const match = SINCE_2001.exec(text);
  if (!match) return null;
  return {
    studyMode: match[1] === '1' ? 'fullTime' : 'partTime',
    year: Number(match[2]),
    rank: RANKS[match[3] ?? ''] ?? null,
  };
}

/**
 * 学历证书编号 → the plain number. A number cell of more than 15 digits has lost its end (error); words
 * without a digit are no number (warning); a 16-digit degree number is pointed out (warning). Other formats
 * pass: diplomas before 2001 were numbered by each school.
 */
export function readDiplomaNumber(raw: CellValue): Reading<string> {
  if (typeof raw === 'string' && PLAIN.test(raw)) return readReading(raw, raw);
  const text = cleanText(raw);
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  const number = text.replace(MARKS, '').replace(LEAD, '').toUpperCase();
  if (!/[\d一二三四五六七八九十〇零]/.test(number))
    return unreadableReading(raw, [fault(message('diploma.notANumber', { value: text }), 'warning')]);
  if (typeof raw === 'number' && number.length > MOST_DIGITS_IN_A_NUMBER)
    return readReading(number, raw, [fault(message('diploma.storedAsNumber'), 'error')]);
  if (DEGREE.test(number))
    return readReading(number, raw, [fault(message('diploma.degreeNumber', { value: text }), 'warning')]);
  return readReading(number, raw);
}
