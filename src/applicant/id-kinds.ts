import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { CellValue } from '../workbook/sheet-snapshot';
import type { IdNumber } from './applicant';
import { dayOf, spanOfDay } from './day';
import type { DateSpan } from './day';
import type { Fault, Reading } from './fault';
import { checkCharacter, digitsAt, isSound } from './id-check';
import type { IdType } from './id-type';
import { fault, readReading } from './reading';

type Kind = IdNumber['kind'];

const FIRST_BIRTH_YEAR = 1900;
const RESIDENCE_PERMIT_REGIONS = new Set(['810000', '820000', '830000']);
const FOREIGNER_FIRST_DIGIT = '9';
/** First two digits, GB/T 2260. Codes below province level change and are never checked. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);
const KIND_NAMES: Readonly<Record<Exclude<Kind, 'other'>, Message>> = {
  resident: message('id.kindResident'),
  legacy15: message('id.kindResident'),
  residencePermit: message('id.kindResidencePermit'),
  foreigner: message('id.kindForeigner'),
  foreignerOld: message('id.kindForeigner'),
};

/**
 * A number of 17 digits and a digit or X: its kind, birth date and sex, with what is wrong about it.
 * `form` names what was untidy as typed (null: nothing); its fix is offered only for a number that holds.
 */
export function readEighteen(
  number: string,
  raw: CellValue,
  form: readonly Message[] | null,
  type: IdType | null,
): Reading<IdNumber> {
  const kind = kindOf(number);
  const birth = birthOf(digitsAt(number, 6, 4), digitsAt(number, 10, 2), digitsAt(number, 12, 2));
  const sound = isSound(number);
  const valid = sound && birth !== null;
  const sex = (number.charCodeAt(16) & 1) === 1 ? 'male' : 'female';
  const value: IdNumber = { number, kind, birth, sex, valid };
  const known = kind !== 'resident' || PROVINCES.has(number.slice(0, 2));
  const fits = type === null || type.kinds.includes(kind);
  if (valid && known && form === null && fits) return readReading(value, raw);

  const faults: Fault[] = [];
  if (birth === null) faults.push(fault(message('id.birth', { birth: number.slice(6, 14) }), 'error'));
  if (!sound) faults.push(...checksumFaults(number));
  if (!known) faults.push(fault(message('id.province', { province: number.slice(0, 2) }), 'warning'));
  if (valid) faults.push(...typeFaults(kind, type));
  if (valid && form) faults.push(fault(message('id.form', { what: form, fixed: number }), 'warning', number));
  return readReading(value, raw, faults);
}

/** The 15-digit number of the first-generation card, not valid since 2013; its 18-digit successor is named, never filled in. */
export function readLegacy15(
  number: string,
  raw: CellValue,
  form: readonly Message[] | null,
): Reading<IdNumber> {
  const birth = birthOf(1900 + digitsAt(number, 6, 2), digitsAt(number, 8, 2), digitsAt(number, 10, 2));
  const sex = (number.charCodeAt(14) & 1) === 1 ? 'male' : 'female';
  const value: IdNumber = { number, kind: 'legacy15', birth, sex, valid: birth !== null };
  if (birth === null) {
    const wrong = message('id.legacyBirth', { birth: number.slice(6, 12) });
    return readReading(value, raw, [fault(wrong, 'error')]);
  }
  const longer = `${number.slice(0, 6)}19${number.slice(6)}`;
  const upgraded = longer + checkCharacter(longer);
  const faults = [fault(message('id.legacy15', { upgraded }), 'error')];
  if (form) faults.push(fault(message('id.form', { what: form, fixed: number }), 'warning', number));
  return readReading(value, raw, faults);
}

/** The foreigners' card before 2023: 3 letters and 12 digits; the number tells neither sex nor century. */
export function readForeignerOld(
  number: string,
  raw: CellValue,
  form: readonly Message[] | null,
  type: IdType | null,
): Reading<IdNumber> {
  const value: IdNumber = { number, kind: 'foreignerOld', birth: null, sex: null, valid: true };
  const faults = [fault(message('id.foreignerOld'), 'info'), ...typeFaults('foreignerOld', type)];
  if (form) faults.push(fault(message('id.form', { what: form, fixed: number }), 'warning', number));
  return readReading(value, raw, faults);
}

/** A passport, travel permit or other document: kept without spaces, upper case, not judged. */
export function readOtherDocument(text: string, raw: CellValue, idType: string): Reading<IdNumber> {
  const number = text.replace(/\s/g, '');
  const value: IdNumber = { number, kind: 'other', birth: null, sex: null, valid: true };
  return readReading(value, raw, [fault(message('id.notJudged', { type: idType }), 'info')]);
}

function kindOf(number: string): Exclude<Kind, 'other'> {
  const first = number.charAt(0);
  if (first === FOREIGNER_FIRST_DIGIT) return 'foreigner';
  if (first === '8' && RESIDENCE_PERMIT_REGIONS.has(number.slice(0, 6))) return 'residencePermit';
  return 'resident';
}

function birthOf(year: number, month: number, date: number): DateSpan | null {
  const day = year < FIRST_BIRTH_YEAR ? null : dayOf(year, month, date);
  return day === null ? null : spanOfDay(day);
}

function checksumFaults(number: string): readonly Fault[] {
  const expected = checkCharacter(number);
  const wrong = fault(message('id.checksum', { expected, found: number.charAt(17) }), 'error');
  // What a number cell leaves of an ID number before somebody turned the column into text.
  return number.endsWith('000') ? [wrong, fault(message('id.lostDigits'), 'warning')] : [wrong];
}

function typeFaults(kind: Exclude<Kind, 'other'>, type: IdType | null): readonly Fault[] {
  if (type === null || type.kinds.includes(kind)) return [];
  if (type.name === '其他') return [];
  const mismatch = message('id.typeMismatch', { type: type.name, kind: KIND_NAMES[kind] });
  return [fault(mismatch, 'warning')];
}
