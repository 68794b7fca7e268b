import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { CellValue } from '../workbook/sheet-snapshot';
import type { IdNumber } from './applicant';
import { cleanText, isNone } from './clean-text';
import type { Reading } from './fault';
import { isSound } from './id-check';
import { readEighteen, readForeignerOld, readLegacy15, readOtherDocument } from './id-kinds';
import { readNumberCell } from './id-number-cell';
import { readMisshapen } from './id-misshapen';
import type { IdType } from './id-type';
import { idTypeOf } from './id-type';
import { blankReading, noneReading } from './reading';
import { untidiness, withoutSeparators } from './untidy';

const EIGHTEEN = /^\d{17}[\dX]$/;
const FIFTEEN = /^\d{15}$/;
const OLD_FOREIGNER = /^[A-Z]{3}\d{12}$/;
/** What people type for X: a multiplication sign, a Cyrillic or Greek letter, a Roman ten. */
const ODD_X = /^(\d{17})[×✕✖ХΧⅩ]$/;
const STAR_AT_END = /^(\d{17})\*$/;
const SMALL_X = /[xｘ]$/;

/**
 * An identity number: 18 digits (GB 11643-1999; residence permits and the 2023 card of foreigners follow the
 * same rule), the 15-digit legacy form, the foreigners' older card. `idType` is 证件类型 as written, null where
 * there is none: a passport or another document is read as it is and not judged.
 * A number cell of 16 digits or more has lost its last digits for ever and gets its own fault.
 * The cut-off date plays no part here: a birth date must be real, from 1900 on.
 */
export function readIdNumber(raw: CellValue, idType: string | null): Reading<IdNumber> {
  if (raw === null || raw === '') return blankReading(raw);
  if (idType === null && typeof raw === 'string' && isSound(raw)) return readEighteen(raw, raw, null, null);
  const type = idType === null ? null : idTypeOf(idType);
  if (idType !== null && type === null && saysNothing(idType)) return readIdNumber(raw, null);
  if (typeof raw === 'string') return readText(raw, idType, type);
  if (typeof raw === 'number') return readNumberCell(raw, type, (digits) => readText(digits, idType, type));
  return readMisshapen(cleanText(raw), raw);
}

function readText(raw: string, idType: string | null, type: IdType | null): Reading<IdNumber> {
  if (isSound(raw)) return readEighteen(raw, raw, null, type);
  const text = cleanText(raw).toUpperCase();
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  const number = withPlainX(withoutSeparators(text));
  const judged = judgedByRule(idType, type);
  // Under an unknown type (a slip like 身份正) what looks like an ID number is judged as one.
  if (EIGHTEEN.test(number) && (judged || type === null || isSound(number)))
    return readEighteen(number, raw, formOf(raw, number), type);
  if (FIFTEEN.test(number) && judged) return readLegacy15(number, raw, formOf(raw, number));
  if (OLD_FOREIGNER.test(number)) return readForeignerOld(number, raw, formOf(raw, number), type);
  if (!judged) return readOtherDocument(text, raw, idType ?? '');
  return readMisshapen(text, raw);
}

function saysNothing(idType: string): boolean {
  const text = cleanText(idType);
  return text === '' || isNone(text);
}

/** Passports and documents of an unknown type follow no rule known here. */
function judgedByRule(idType: string | null, type: IdType | null): boolean {
  return idType === null || (type !== null && type.kinds.length > 0);
}

/** A star may also hide a digit: it is an X only where the checksum asks for one. */
function withPlainX(number: string): string {
  const digits = ODD_X.exec(number)?.[1];
  if (digits !== undefined) return `${digits}X`;
  const starred = STAR_AT_END.exec(number)?.[1];
  return starred !== undefined && isSound(`${starred}X`) ? `${starred}X` : number;
}

/** What is untidy about the number as typed; null where it is written as it should be. */
function formOf(raw: string, number: string): readonly Message[] | null {
  if (raw === number) return null;
  const signs = [...untidiness(raw)];
  if (SMALL_X.test(raw.trim())) signs.push(message('id.smallX'));
  return signs.length > 0 ? signs : [message('form.otherSigns')];
}
