import type { CellValue } from '../workbook/sheet-snapshot';

const PLAIN = /^(?:[!-~\u4E00-\u9FFF](?:[ -~\u4E00-\u9FFF]*[!-~\u4E00-\u9FFF])?)?$/;
const FIRST_FULL_WIDTH = 0xff01;
const FULL_WIDTH_TO_ASCII = 0xfee0;
const FULL_WIDTH = String.raw`\uFF01-\uFF5E`;
const ODD_SPACES = String.raw`\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t`;
/** Zero-width and direction marks ride along when a number is copied from a chat or an address book. */
const INVISIBLE = String.raw`\u200B-\u200F\u202A-\u202E\u2060-\u2069\u180E\uFEFF\u00AD\uFE00-\uFE0F\u0000-\u0008\u000E-\u001F\u007F`;
const IS_ODD_SPACE = new RegExp(`[${ODD_SPACES}]`);
/** One pass over the text for all of them. */
const REPLACED = new RegExp(`[${FULL_WIDTH}${ODD_SPACES}${INVISIBLE}]`, 'g');
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * A cell as text fit for reading: full-width ASCII made half-width, odd spaces made plain, invisible
 * characters dropped, ends trimmed. Line breaks stay, as \n. Numbers come out without exponent.
 */
export function cleanText(raw: CellValue): string {
  if (raw === null) return '';
  if (typeof raw === 'number') return numberText(raw);
  if (typeof raw === 'boolean') return raw ? 'TRUE' : 'FALSE';
  if (PLAIN.test(raw)) return raw;
  return raw.replace(REPLACED, replacement).replace(LINE_BREAK, '\n').trim();
}

function replacement(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= FIRST_FULL_WIDTH) return String.fromCharCode(code - FULL_WIDTH_TO_ASCII);
  return IS_ODD_SPACE.test(letter) ? ' ' : '';
}

/** True where nothing but spaces and invisible characters stands in the cell. */
export function isBlank(raw: CellValue): boolean {
  if (typeof raw === 'string') return !beginsPlainly(raw) && cleanText(raw) === '';
  return raw === null;
}

/** With an ideograph or a visible letter of ASCII, as nearly every text does. */
function beginsPlainly(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 0x4e00 && first <= 0x9fff) || (first > 0x20 && first < 0x7f);
}

/** Excel keeps 15 significant digits and shows zeros behind them; so does this. */
const KEPT_DIGITS = 15;
const FIRST_CUT_SHORT = 1e15;

function numberText(number: number): string {
  const size = Math.abs(number);
  if (size >= 1e-6 && size < FIRST_CUT_SHORT) return String(number);
  if (!Number.isFinite(number) || number === 0) return String(number);
  if (size < 1) return number.toFixed(20).replace(/0+$/, '');
  const [mantissa = '', exponent = ''] = size.toExponential(KEPT_DIGITS - 1).split('e');
  const digits = mantissa.replace('.', '').padEnd(Number(exponent) + 1, '0');
  return number < 0 ? `-${digits}` : digits;
}

const NONE = new Set(['无', '無', '没有', '沒有', '暂无', '无此项', '无无', 'n/a', 'na', 'none', '空', '\\']);
const NONE_STARTS = '无無没沒暂空Nn/\\-—–―_';
const LONGEST_NONE = 6;
const ONLY_DASHES = /^[-/—–―_]+$/;
const SPACES_AND_FINAL_STOP = /\s|[。.]$/g;

/** True for 无 and the ways people write it (暂无, N/A, /, ——). The text must be cleaned. */
export function isNone(text: string): boolean {
  if (text === '无') return true;
  if (text === '' || text.length > LONGEST_NONE || !NONE_STARTS.includes(text.charAt(0))) return false;
  const bare = text.replace(SPACES_AND_FINAL_STOP, '').toLowerCase();
  return NONE.has(bare) || ONLY_DASHES.test(bare);
}
