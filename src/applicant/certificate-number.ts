import type { CellValue } from '../workbook/sheet-snapshot';
import { message } from '../messages/catalog';
import type { Level } from './applicant';
import { cleanText, isNone } from './clean-text';
import type { Reading } from './fault';
import { blankReading, fault, noneReading, readReading, unreadableReading } from './reading';

/** What a certificate's number says by itself. */
export interface CertificateNumber {
  /** `skillLevel`: 22 characters, since 2019; `oldQualification`: 16 digits, 1994-2019. */
  readonly kind: 'skillLevel' | 'oldQualification' | 'unknown';
  readonly year: number | null;
  readonly level: Level | null;
}

const UNKNOWN: CertificateNumber = Object.freeze({ kind: 'unknown', year: null, level: null });
/** Y employer or S social body, …, 14-15 year (the scheme began in 2018), 16 level, 17-22 serial. */
const SKILL_LEVEL = /^[YS]\d{12}(1[89]|[2-4]\d)(\d)\d{6}$/;
/** 1-2 year, …, 11 level, 12-16 serial. */
const OLD_QUALIFICATION = /^(\d{2})\d{8}(\d)\d{5}$/;
const FIRST_OLD_YEAR = 94;
const LAST_OLD_YEAR = 20;
const MARKS = /[\s.·_—–-]+/g;
const LEAD = /^(?:证书|职业资格|职业技能等级)*(?:编?号码?|No|第)[:]?|号$/gi;
/** Excel keeps 15 significant digits. */
const MOST_DIGITS_IN_A_NUMBER = 15;

/** The number without the spaces, dashes and 编号： around it; letters upper case. */
export function plainCertificateNumber(text: string): string {
  return text.replace(MARKS, '').replace(LEAD, '').toUpperCase();
}

/**
 * Year and level in a certificate number already made plain. A scheme that is not known says nothing:
 * other local schemes exist, so it is never an error.
 */
export function readCertificateNumber(text: string): CertificateNumber {
  const skill = SKILL_LEVEL.exec(text);
  if (skill) return { kind: 'skillLevel', year: 2000 + Number(skill[1]), level: levelOf(skill[2]) };
  const old = OLD_QUALIFICATION.exec(text);
  if (!old) return UNKNOWN;
  const year = Number(old[1]);
  if (year > LAST_OLD_YEAR && year < FIRST_OLD_YEAR) return UNKNOWN;
  return {
    kind: 'oldQualification',
    year: year >= FIRST_OLD_YEAR ? 1900 + year : 2000 + year,
    level: levelOf(old[2]),
  };
}

function levelOf(digit: string | undefined): Level | null {
  switch (digit) {
    case '1':
      return 1;
    case '2':
      return 2;
    case '3':
      return 3;
    case '4':
      return 4;
    case '5':
      return 5;
    default:
      return null;
  }
}

/**
 * The cell of a held certificate's number → the plain number. A number cell of more than 15 digits has lost
 * its end (error); words without a digit are no number (warning); an unknown format is told a person (info).
 */
export function readHeldCertificateNumber(raw: CellValue): Reading<string> {
  if (typeof raw === 'string' && SKILL_LEVEL.test(raw)) return readReading(raw, raw);
  const text = cleanText(raw);
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  const number = plainCertificateNumber(text);
  if (!/\d/.test(number))
    return unreadableReading(raw, [fault(message('certificate.notANumber', { value: text }), 'warning')]);
  if (typeof raw === 'number' && number.length > MOST_DIGITS_IN_A_NUMBER)
    return readReading(number, raw, [fault(message('certificate.numberStored'), 'error')]);
  if (readCertificateNumber(number).kind === 'unknown')
    return readReading(number, raw, [fault(message('certificate.unknownFormat', { value: text }), 'info')]);
  return readReading(number, raw);
}
