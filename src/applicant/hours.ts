import type { CellValue } from '../workbook/sheet-snapshot';
import { message } from '../messages/catalog';
import { chineseNumber } from './chinese-number';
import { cleanText, isNone } from './clean-text';
import type { Reading } from './fault';
import { memoised } from './memoised';
import { blankReading, fault, noneReading, readReading, unreadableReading } from './reading';

const WORDS_AROUND = /^(?:共计|共|约|满|总学时|[:：])+|(?:个)?(?:标准学时|学时|课时|小时|节课|节|h)$/gi;
const PLAIN = /^\d+(?:\.\d+)?$/;
const MOST_HOURS = 3000;

/** Hours of a course: 120, 120学时, 一百二十课时. Other words are an error; more than 3,000 hours warn. */
export const readHours = memoised(readHoursCell);

function readHoursCell(raw: CellValue): Reading<number> {
  const text = cleanText(raw).replace(/\s+/g, '');
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  const bare = text.replace(WORDS_AROUND, '');
  const hours = PLAIN.test(bare) ? Number(bare) : chineseNumber(bare);
  if (hours === null)
    return unreadableReading(raw, [fault(message('training.hoursUnknown', { value: text }), 'error')]);
  if (hours > MOST_HOURS)
    return readReading(hours, raw, [fault(message('training.hoursTooMany', { value: text }), 'warning')]);
  return readReading(hours, raw);
}
