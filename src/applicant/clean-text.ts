import type { CellValue } from '../workbook/sheet-snapshot';

const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const ODD_SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g;
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF\u00AD\u0000-\u0008\u000B\u000C\u000E-\u001F]/g;
const PLAIN = /^[!-~\u4E00-\u9FFF]*$/;

/**
 * A cell as text fit for reading: full-width ASCII made half-width, odd spaces made plain, invisible
 * characters dropped, ends trimmed. Line breaks stay. Numbers come out without exponent.
 */
export function cleanText(raw: CellValue): string {
  if (raw === null) return '';
  if (typeof raw === 'number')
    return Number.isSafeInteger(raw) || Math.abs(raw) < 1e21 ? plainNumber(raw) : String(raw);
  if (typeof raw === 'boolean') return raw ? 'TRUE' : 'FALSE';
  if (PLAIN.test(raw)) return raw;
  return raw
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(ODD_SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(/\r\n?/g, '\n')
    .trim();
}

function plainNumber(number: number): string {
  return Number.isInteger(number) ? number.toFixed(0) : String(number);
}

const NONE = new Set([
  '无',
  '没有',
  '暂无',
  'N/A',
  'n/a',
  'NA',
  '/',
  '\\',
  '-',
  '--',
  '—',
  '——',
  '－',
  '无。',
]);

/** True for 无 and the ways people write it. The text must be cleaned. */
export function isNone(text: string): boolean {
  return NONE.has(text);
}
