import type { CellValue } from '../workbook/sheet-snapshot';
import { message } from '../messages/catalog';
import type { Attempt } from './applicant';
import { cleanText, isNone } from './clean-text';
import type { Reading } from './fault';
import { memoised } from './memoised';
import { blankReading, fault, noneReading, readReading, unreadableReading } from './reading';

/** 第三次: the one make-up is used up, so it is a retake (附件4 二.2). */
const WORDS: readonly (readonly [RegExp, Attempt])[] = [
  [/重考|重修|重报|重新|重鉴|再次|三考|第三次|3次/, 'retake'],
  [/补考|补鉴|补评|补测|^补|二考|二次|第二次|2次|^是$|^y(?:es)?$|^√$/i, 'makeUp'],
  [
    /初考|初次|首考|首次|首报|正考|正常|正式|(?<!重)新考|新报|新申报|一考|第一次|1次|初试|初评|^初$|^新$|^首$|^否$|^不是$|^no?$|^×$/i,
    'first',
  ],
];

/**
 * 考试类型: first attempt, make-up or retake. A column 是否二考 answers 是 (make-up) or 否 (first attempt).
 * Two kinds in one cell, or none, are an error.
 */
export const readAttempt = memoised(readAttemptCell);

function readAttemptCell(raw: CellValue): Reading<Attempt> {
  const text = cleanText(raw).replace(/[ \n]+/g, '');
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  const found = WORDS.filter(([word]) => word.test(text)).map(([, attempt]) => attempt);
  const [attempt] = found;
  if (attempt === undefined || found.length > 1)
    return unreadableReading(raw, [fault(message('attempt.unknown', { value: text }), 'error')]);
  return readReading(attempt, raw);
}
