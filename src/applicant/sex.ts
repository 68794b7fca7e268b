import { message } from '../messages/catalog';
import type { CellValue } from '../workbook/sheet-snapshot';
import type { Sex } from './applicant';
import { cleanText, isNone } from './clean-text';
import type { Reading } from './fault';
import { memoised } from './memoised';
import { quoted } from './quoted';
import { blankReading, fault, noneReading, readReading, unreadableReading } from './reading';

const WORDS: Readonly<Record<Sex, string>> = { male: '男', female: '女' };
const OTHER_WORDS: Readonly<Record<string, Sex>> = {
  男性: 'male',
  男士: 'male',
  男生: 'male',
  先生: 'male',
  '♂': 'male',
  M: 'male',
  MALE: 'male',
  女性: 'female',
  女士: 'female',
  女生: 'female',
  '♀': 'female',
  F: 'female',
  FEMALE: 'female',
};
/** GB/T 2261.1. Other lists count from 0, so a code is read but never rewritten. */
const CODES: Readonly<Record<string, Sex>> = { '1': 'male', '2': 'female' };

/** 性别. 男 and 女 are clean; 男性, M and the like can be fixed; 1 and 2 are read with a warning. */
export const readSex: (raw: CellValue) => Reading<Sex> = memoised((raw) => {
  if (raw === WORDS.male) return readReading('male', raw);
  if (raw === WORDS.female) return readReading('female', raw);
  const text = cleanText(raw).replace(/\s/g, '').toUpperCase();
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  const code = CODES[text];
  if (code)
    return readReading(code, raw, [fault(message('sex.code', { text, sex: WORDS[code] }), 'warning')]);
  const sex = text === WORDS.male ? 'male' : text === WORDS.female ? 'female' : OTHER_WORDS[text];
  if (sex) {
    const fixed = WORDS[sex];
    return readReading(sex, raw, [fault(message('sex.form', { fixed }), 'warning', fixed)]);
  }
  const isBoth = text.includes(WORDS.male) && text.includes(WORDS.female);
  const sentence = isBoth ? message('sex.both') : message('sex.unknown', { text: quoted(text) });
  return unreadableReading(raw, [fault(sentence, 'error')]);
});
