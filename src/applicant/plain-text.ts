import type { CellValue } from '../workbook/sheet-snapshot';
import { message } from '../messages/catalog';
import { cleanText, isNone } from './clean-text';
import type { Reading } from './fault';
import { memoised } from './memoised';
import { blankReading, fault, noneReading, readReading, unreadableReading } from './reading';

const BREAKS = /\s*\n\s*/g;
const EXCEL_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/;
/** Any sign of a placeholder: most text has none, and this is quicker asked. */
const MAY_BE_PLACEHOLDER = /[xX×某*?？.…定填补缺测如请详知]/;
/** The row above is meant; after a sort it is another one. */
const DITTO = /^(?:同\s*[上前]|上同|[〃″”“"'’‘]{1,2})[。.]?$/;
const LONGEST_DITTO = 6;
const FIRST_IDEOGRAPH = 0x4e00;
const NO_WORDS = /^[^\p{L}]+$/u;
const PLACEHOLDER =
  /^[x某*?？.…]+$|^[xX×某*]{2,}(?=.*(?:公司|学校|学院|大学|单位|专业))|待定|待填|待补|暂缺|测试|^如[上下]|请填写|^不详$|^未知$/i;

/** True for what a cell shows whose formula failed: #N/A, #REF!. */
export function isExcelError(text: string): boolean {
  return text.startsWith('#') && EXCEL_ERROR.test(text);
}

/** Any text: cleaned, on one line. A formula error is a fault. */
export function readText(raw: CellValue): Reading<string> {
  const clean = cleanText(raw);
  const text = clean.includes('\n') ? clean.replace(BREAKS, ' ') : clean;
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  if (isExcelError(text))
    return unreadableReading(raw, [fault(message('text.excelError', { value: text }), 'error')]);
  return readReading(text, raw);
}

/**
 * Text that must be words: a school, an employer, a major. Only what is plainly no such thing warns: digits
 * or signs alone, a placeholder (待定, XX公司), a single character. 同上 and 〃 are errors: what they stand for
 * hangs on the order of the rows.
 */
export const readWords = memoised(readUniqueWords);

/** The same for text that hardly ever repeats (addresses), which is not worth remembering. */
export function readUniqueWords(raw: CellValue): Reading<string> {
  const reading = readText(raw);
  const text = reading.value;
  if (text === null) return reading;
  if (text.length <= LONGEST_DITTO && DITTO.test(text))
    return unreadableReading(raw, [fault(message('text.ditto', { value: text }), 'error')]);
  if (text.charCodeAt(0) < FIRST_IDEOGRAPH && NO_WORDS.test(text))
    return readReading(text, raw, [fault(message('text.noWords', { value: text }), 'warning')]);
  if (MAY_BE_PLACEHOLDER.test(text) && PLACEHOLDER.test(text))
    return readReading(text, raw, [fault(message('text.placeholder', { value: text }), 'warning')]);
  if (text.length <= 2 && Array.from(text).length === 1)
    return readReading(text, raw, [fault(message('text.tooShort', { value: text }), 'warning')]);
  return reading;
}
