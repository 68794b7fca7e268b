import type { CellValue } from '../workbook/sheet-snapshot';
import { message } from '../messages/catalog';
import type { Subject } from './applicant';
import { cleanText, isNone } from './clean-text';
import type { Reading } from './fault';
import { memoised } from './memoised';
import { blankReading, fault, noneReading, readReading, unreadableReading } from './reading';

export const ALL_SUBJECTS: readonly Subject[] = Object.freeze(['theory', 'skill', 'review'] as const);

const WORDS: readonly (readonly [Subject, RegExp])[] = [
  ['theory', /理论|应知|笔试|机考/],
  ['skill', /技能|实操|实作|操作|应会|实训|实践/],
  ['review', /综合|评审|综评|答辩|论文/],
];
const ALL = /全部|全科|全考|所有|各科|全套|都考/;
/** A subject already passed is named beside the one to be sat: 技能（理论已过）. */
const PASSED = /(?<![不未没])(?:已过|过了|通过|合格|及格|保留|免考|已考)/;
const BREAKS = /[,，、;；+&/()（）\n ]+|和|与|及(?!格)/;

/**
 * 鉴定科目: the subjects to be sat, in the order theory, skill, review. `offered` are the subjects of the
 * level applied for: 全部 means those, and one that is not offered is an error. A subject said to be passed
 * is left out.
 */
export function readSubjects(
  raw: CellValue,
  offered: readonly Subject[] = ALL_SUBJECTS,
): Reading<readonly Subject[]> {
  return readerFor(offered)(raw);
}

type SubjectsReader = (raw: CellValue) => Reading<readonly Subject[]>;

const READERS = new WeakMap<readonly Subject[], SubjectsReader>();

/** Each level has its own memory: the same words mean other subjects there. */
function readerFor(offered: readonly Subject[]): SubjectsReader {
  const before = READERS.get(offered);
  if (before !== undefined) return before;
  const reader = memoised((raw) => readCell(raw, offered));
  READERS.set(offered, reader);
  return reader;
}

function readCell(raw: CellValue, offered: readonly Subject[]): Reading<readonly Subject[]> {
  const text = cleanText(raw);
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  if (ALL.test(text)) return readReading(offered, raw);
  const toBeSat = text.split(BREAKS).filter((part) => !PASSED.test(part));
  const subjects = WORDS.filter(([, word]) => toBeSat.some((part) => word.test(part))).map(
    ([subject]) => subject,
  );
  if (subjects.length === 0)
    return unreadableReading(raw, [fault(message('subjects.unknown', { value: text }), 'error')]);
  const missing = subjects.filter((subject) => !offered.includes(subject));
  if (missing.length === 0) return readReading(subjects, raw);
  const names = missing.map((subject) => message(`subjects.${subject}`));
  return readReading(subjects, raw, [fault(message('subjects.notOffered', { subjects: names }), 'error')]);
}
