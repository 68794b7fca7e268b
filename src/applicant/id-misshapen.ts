import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { CellValue } from '../workbook/sheet-snapshot';
import type { IdNumber } from './applicant';
import { dayOf } from './day';
import type { Fault, Reading } from './fault';
import { checkCharacter, digitsAt, isSound } from './id-check';
import { readEighteen } from './id-kinds';
import { isTooLong, quoted } from './quoted';
import { fault, readReading, unreadableReading } from './reading';
import { withoutSeparators } from './untidy';

const EMBEDDED = /(?<!\d)\d{17}[\dX](?![\dX])/g;
const GLUED = /^(?:\d{17}[\dX]){2,}$/;
const LABEL = /^(?:居民)?(?:身份证|证件)?(?:号码|号)?[:：]?$/;
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?1\d$/;
const MASKED = /\d{3}[*＊●•×?#]+\d*X?$|\d{3}X{3,}/;
const MOBILE = /^1[3-9]\d{9}$/;
const PASSPORT = /^[A-Z]{1,2}\d{7,8}$|^[HM]\d{8}(?:\d{2})?$/;
const DIGITS_AND_X = /^\d+X?$/;
const WITH_LETTERS = /^[\dA-Z|]{12,24}$/;
const FEWEST_DIGITS_AMONG_LETTERS = 10;
const DIGIT_LIKE: Readonly<Record<string, string>> = {
  O: '0',
  D: '0',
  Q: '0',
  I: '1',
  L: '1',
  '|': '1',
  Z: '2',
  S: '5',
  B: '8',
};
const RIGHT_LENGTH = 18;

/** Text (cleaned, upper case) that is not shaped as any number of ours: why, as exactly as it can be said. */
export function readMisshapen(text: string, raw: CellValue): Reading<IdNumber> {
  if (isTooLong(text)) {
    return unreadableReading(raw, [fault(message('id.notNumber', { text: quoted(text) }), 'error')]);
  }
  const compact = withoutSeparators(text);
  const embedded = compact.match(EMBEDDED);
  if (GLUED.test(compact) || (embedded && embedded.length > 1)) {
    return unreadableReading(raw, [fault(message('id.two'), 'error')]);
  }
  if (embedded?.[0] !== undefined) return readAmongText(embedded[0], compact, raw);
  return unreadableReading(raw, faultsOf(text, compact));
}

/** One number with words around it. A mere label (身份证号：) can go; any other remark is the clerk's to judge. */
function readAmongText(number: string, compact: string, raw: CellValue): Reading<IdNumber> {
  const rest = compact.replace(number, '');
  if (LABEL.test(rest)) return readEighteen(number, raw, [message('id.label')], null);
  if (!isSound(number)) return readEighteen(number, raw, null, null);
  const reading = readEighteen(number, raw, null, null);
  const remark = fault(message('id.remark', { rest }), 'warning');
  return reading.value ? readReading(reading.value, raw, [...reading.faults, remark]) : reading;
}

function faultsOf(text: string, compact: string): readonly Fault[] {
  if (SCIENTIFIC.test(text)) return [fault(message('id.scientific', { text }), 'error')];
  if (MASKED.test(compact)) return [fault(message('id.masked'), 'error')];
  if (MOBILE.test(compact)) return [fault(message('id.isPhone'), 'error')];
  if (DIGITS_AND_X.test(compact)) return [lengthFault(compact)];
  if (PASSPORT.test(compact)) return [fault(message('id.otherDocument'), 'error')];
  if (WITH_LETTERS.test(compact) && digitCount(compact) >= FEWEST_DIGITS_AMONG_LETTERS) {
    const letters = fault(message('id.letters', { letters: lettersIn(compact) }), 'error');
    return compact.length === RIGHT_LENGTH ? [letters] : [letters, lengthFault(compact)];
  }
  return [fault(message('id.notNumber', { text: quoted(text) }), 'error')];
}

function lengthFault(compact: string): Fault {
  const count = compact.length;
  if (count > RIGHT_LENGTH) {
    return fault(message('id.tooLong', { count, extra: count - RIGHT_LENGTH }), 'error');
  }
  if (count === RIGHT_LENGTH - 1 && hasBirth(compact)) {
    return fault(message('id.missingLast', { expected: checkCharacter(compact) }), 'error');
  }
  return fault(message('id.tooShort', { count, missing: RIGHT_LENGTH - count }), 'error');
}

/** True where 17 digits hold a real birth date at its place: then the last character alone may be missing. */
function hasBirth(digits: string): boolean {
  const year = digitsAt(digits, 6, 4);
  return year >= 1900 && dayOf(year, digitsAt(digits, 10, 2), digitsAt(digits, 12, 2)) !== null;
}

function digitCount(text: string): number {
  return text.replace(/\D/g, '').length;
}

function lettersIn(compact: string): readonly Message[] {
  return Array.from(compact).flatMap((letter, index) => {
    const isCheck = letter === 'X' && index === compact.length - 1;
    if (isCheck || /\d/.test(letter)) return [];
    const position = index + 1;
    const digit = DIGIT_LIKE[letter];
    return digit === undefined
      ? [message('id.letter', { position, letter })]
      : [message('id.letterLike', { position, letter, digit })];
  });
}
