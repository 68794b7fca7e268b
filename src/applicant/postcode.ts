import { message } from '../messages/catalog';
import type { CellValue } from '../workbook/sheet-snapshot';
import { cleanText, isNone } from './clean-text';
import type { Reading } from './fault';
import { memoised } from './memoised';
import { quoted } from './quoted';
import { blankReading, fault, noneReading, readReading, unreadableReading } from './reading';
import { withoutSeparators } from './untidy';

const POSTCODE = /^\d{6}$/;
const ALL_ALIKE = /^(\d)\1{5}$/;
const LENGTH = 6;
const FIVE_DIGITS = /^[1-7]\d{4}$/;
const DIGITS = /^\d+$/;

/** 邮政编码: 6 digits. A number cell drops the leading 0 of 010000-076000: that is said, not filled in. */
export const readPostcode: (raw: CellValue) => Reading<string> = memoised((raw) => {
  const text = cleanText(raw);
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  const code = typeof raw === 'number' ? text : withoutSeparators(text);
  if (ALL_ALIKE.test(code)) return unreadable(raw, message('postcode.invented', { code }));
  if (POSTCODE.test(code)) {
    if (typeof raw === 'number' || code === raw) return readReading(code, raw);
    return readReading(code, raw, [fault(message('postcode.form', { fixed: code }), 'warning', code)]);
  }
  if (typeof raw === 'number' && FIVE_DIGITS.test(code)) {
    return unreadable(raw, message('postcode.lostZero', { likely: `0${code}` }));
  }
  if (DIGITS.test(code))
    return unreadable(raw, message('postcode.length', { count: code.length, length: LENGTH }));
  return unreadable(raw, message('postcode.notDigits', { text: quoted(text) }));
});

function unreadable(raw: CellValue, sentence: ReturnType<typeof message>): Reading<string> {
  return unreadableReading(raw, [fault(sentence, 'error')]);
}
