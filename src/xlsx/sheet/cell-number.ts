import type { CellValue } from '../../workbook/sheet-snapshot';
import { decodeText } from '../xml/decode-text';

const ZERO = 0x30;
const MINUS = 0x2d;
const POINT = 0x2e;
const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);

/**
 * The number in `bytes[start..end)`: digits by hand where that is exact (15 digits at most, and a power of ten
 * below 10^22), else by the language. What is no number stays text.
 */
export function readNumber(bytes: Uint8Array, start: number, end: number): CellValue {
  const negative = bytes[start] === MINUS;
  let mantissa = 0;
  let decimals = -1;
  let digits = 0;
  for (let place = negative ? start + 1 : start; place < end; place += 1) {
    const byte = bytes[place] ?? 0;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (byte === POINT && decimals < 0) decimals = 0;
    else return toNumber(decodeText(bytes, start, end));
  }
  if (digits === 0 || digits > 15) return toNumber(decodeText(bytes, start, end));
  const magnitude = decimals > 0 ? mantissa / (POWERS[decimals] ?? 1) : mantissa;
  return negative && magnitude !== 0 ? -magnitude : magnitude;
}

/** A number as XML writes it; what is none stays text, so that nothing of the clerk's is lost. */
export function toNumber(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const number = Number(trimmed);
  // Adding nought turns minus nought, which no cell shows, into nought.
  return Number.isFinite(number) ? number + 0 : text;
}
