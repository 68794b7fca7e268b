import { message } from '../messages/catalog';
import type { CellValue } from '../workbook/sheet-snapshot';
import { cleanText, isNone } from './clean-text';
import type { Fault, Reading } from './fault';
import { isSound } from './id-check';
import { isTooLong, quoted } from './quoted';
import { blankReading, fault, noneReading, readReading, unreadableReading } from './reading';
import { untidiness } from './untidy';

const MOBILE = /^1[3-9]\d{9}$/;
const MOBILE_LENGTH = 11;
const SMALLEST_MOBILE = 13_000_000_000;
const ABOVE_MOBILES = 20_000_000_000;
const COUNTRY_CODE = /^(?:\+|00)?86(?=1\d{10}$)|^0(?=1[3-9]\d{9}$)/;
const BETWEEN_DIGITS = /[\s\-‐‑‒–—―−_.·()'’‘`"“”]/g;
const BETWEEN_NUMBERS = /[/、,，;；|\n]|\s{2,}|或|和/;
/** Two numbers with no more than a space between them. */
const GLUED = /^(1[3-9]\d{9}|0\d{9,11})(0?\d{7,11})$/;
const WORDS_AFTER = /^(1[3-9]\d{9})(\D.*)$/;
const WORDS_BEFORE = /^(?=\D+(1[3-9]\d{9})$)(\D+)\d+$/;
const HARMLESS = /^(?:本人|我的|个人|手机|移动|联系|电话|号码|号|微信|同|(?:mobile|phone|tel)|[:：/])+$/i;
const LANDLINE = /^0\d{2,3}[2-9]\d{6,7}(?:转?\d{1,6})?$|^[2-9]\d{6,7}$|^[48]00\d{7}$/;
const ABROAD = /^(?:\+|00)(?!86)\d{6,}/;
const MASKED = /\d[*＊●•×#]{2,}|[*＊●•×#]{2,}\d/;
const NOT_OWN =
  /父|母|爸|妈|妻|丈夫|老公|老婆|配偶|儿子|女儿|家长|家属|家人|兄|弟|姐|妹|朋友|同事|领导|单位|公司|办公|紧急|代|转/;
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d+$/i;
const LONG_ENOUGH = /\d{7}/;
const ID_NUMBER = /^\d{17}[\dX]$/i;

/**
 * 联系电话（本人手机号）: 11 digits, 13… to 19…. +86, spaces, dashes and full-width digits can be fixed;
 * a landline, a number of another person, two numbers and a wrong count of digits are told apart.
 */
export function readPhone(raw: CellValue): Reading<string> {
  if (raw === null) return blankReading(raw);
  if (typeof raw === 'number' && raw >= SMALLEST_MOBILE && raw < ABOVE_MOBILES && Number.isInteger(raw)) {
    return readReading(String(raw), raw);
  }
  if (typeof raw === 'string' && MOBILE.test(raw)) return readReading(raw, raw);
  const text = cleanText(raw);
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  return isTooLong(text) ? unreadableReading(raw, [notNumber(text)]) : readUntidy(text, raw);
}

function readUntidy(text: string, raw: CellValue): Reading<string> {
  const number = digitsOf(text);
  if (MOBILE.test(number)) return readFixable(number, '', raw);
  const several = numbersIn(text, number);
  if (several.length > 1) return readSeveral(several, raw);
  const [, mobile, rest] = WORDS_AFTER.exec(number) ?? WORDS_BEFORE.exec(number) ?? [];
  if (mobile !== undefined && rest !== undefined) return readAmongWords(mobile, rest, raw);
  if (SCIENTIFIC.test(text))
    return unreadableReading(raw, [fault(message('phone.scientific', { text }), 'error')]);
  const isOdd = typeof raw === 'number' && !(Number.isInteger(raw) && raw > 0);
  return unreadableReading(raw, [isOdd ? notNumber(text) : whyNot(number)]);
}

function numbersIn(text: string, compact: string): readonly string[] {
  const apart = text.split(BETWEEN_NUMBERS).map(digitsOf);
  const long = apart.filter((part) => LONG_ENOUGH.test(part));
  if (long.length > 1) return long;
  return isSound(compact.toUpperCase()) ? [] : (GLUED.exec(compact)?.slice(1) ?? []);
}

function digitsOf(text: string): string {
  return text.replace(BETWEEN_DIGITS, '').replace(COUNTRY_CODE, '');
}

function readFixable(number: string, words: string, raw: CellValue): Reading<string> {
  const signs = typeof raw === 'string' && words === '' ? untidiness(raw) : [];
  const what = signs.length > 0 ? signs : [message('phone.prefixOrWords')];
  return readReading(number, raw, [fault(message('phone.form', { what, fixed: number }), 'warning', number)]);
}

function readAmongWords(number: string, rest: string, raw: CellValue): Reading<string> {
  if (HARMLESS.test(rest)) return readFixable(number, rest, raw);
  if (NOT_OWN.test(rest)) return unreadableReading(raw, [fault(message('phone.notOwn', { rest }), 'error')]);
  return readReading(number, raw, [fault(message('phone.words', { rest }), 'warning')]);
}

/** A mobile beside a landline is the one asked for; of two mobiles nobody here can tell. */
function readSeveral(numbers: readonly string[], raw: CellValue): Reading<string> {
  const mobiles = [...new Set(numbers.filter((number) => MOBILE.test(number)))];
  const [only] = mobiles;
  if (only === undefined || mobiles.length > 1) {
    return unreadableReading(raw, [fault(message('phone.two'), 'error')]);
  }
  if (numbers.every((number) => number === only)) return readFixable(only, 'twice', raw);
  return readReading(only, raw, [fault(message('phone.besideOther', { number: only }), 'warning')]);
}

function whyNot(number: string): Fault {
  if (MASKED.test(number)) return fault(message('phone.masked'), 'error');
  if (ABROAD.test(number)) return fault(message('phone.abroad', { number: quoted(number) }), 'error');
  if (LANDLINE.test(number)) return fault(message('phone.landline'), 'error');
  if (ID_NUMBER.test(number)) return fault(message('phone.isId'), 'error');
  if (!/^\d+$/.test(number)) return notNumber(number);
  const count = number.length;
  if (count < MOBILE_LENGTH) {
    return fault(message('phone.tooShort', { count, missing: MOBILE_LENGTH - count }), 'error');
  }
  if (count > MOBILE_LENGTH) {
    return fault(message('phone.tooLong', { count, extra: count - MOBILE_LENGTH }), 'error');
  }
  return fault(message('phone.prefix', { prefix: number.slice(0, 2) }), 'error');
}

function notNumber(text: string): Fault {
  return fault(message('phone.notNumber', { text: quoted(text) }), 'error');
}
