import type { CellValue } from '../workbook/sheet-snapshot';
import { message } from '../messages/catalog';
import type { StudyMode } from './applicant';
import { cleanText, isNone } from './clean-text';
import type { Reading } from './fault';
import { memoised } from './memoised';
import { blankReading, fault, noneReading, readReading, unreadableReading } from './reading';

const PART_TIME =
  /非全日制?|非统招|非脱产|不脱产|半脱产|成人|成教|成考|继续教育|函授|业余|自考|自学|自修|网络(?!工程|技术|安全|专业|系|营销|与|空间|新媒体|运维|管理)|网教|远程|电大|电视大学|开放(?!式|性|与)|夜大|夜校|在职|党校|周末/;
const PART_TIME_WORDS = new RegExp(PART_TIME.source, 'g');
const FULL_TIME = /全日制?|统招|统分|普通(?!话)|普招|脱产|普高/;
const OFF_JOB = /(?<![非不半])脱产/;

/** The study mode a text names; null where it names none, `both` where it names two. */
export function studyModeIn(text: string): StudyMode | 'both' | null {
  const partTime = PART_TIME.test(text);
  const fullTime = FULL_TIME.test(partTime ? text.replace(PART_TIME_WORDS, '') : text);
  if (partTime && fullTime) return 'both';
  if (partTime) return 'partTime';
  return fullTime ? 'fullTime' : null;
}

/**
 * 学习形式: full-time or part-time. 成人脱产 counts as full-time, for the work done before graduation does
 * not count (附件2 申报须知二), with a warning. Two modes in one cell or none are errors.
 */
export const readStudyMode = memoised(readStudyModeCell);

const YES = /^(?:是|√|✓|✔|y|yes)$/i;
const NO = /^(?:否|不是|×|✗|✘|n|no)$/i;

/** True for a header that asks whether the study was full-time instead of for its form. */
export function asksFullTime(header: string): boolean {
  return /是否(?:为)?(?:全日制|统招)/.test(header);
}

/** 是否全日制: 是 or 否, or the study mode itself. */
export const readIsFullTime = memoised((raw: CellValue): Reading<StudyMode> => {
  const text = cleanText(raw);
  if (YES.test(text)) return readReading('fullTime', raw);
  return NO.test(text) ? readReading('partTime', raw) : readStudyModeCell(raw);
});

function readStudyModeCell(raw: CellValue): Reading<StudyMode> {
  const text = cleanText(raw).replace(/[ \n]+/g, '');
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  const mode = studyModeIn(text);
  if (mode !== null && OFF_JOB.test(text) && !/函授|业余|自考|网络/.test(text))
    return readReading('fullTime', raw, [fault(message('studyMode.offJob'), 'warning')]);
  if (mode === 'both')
    return unreadableReading(raw, [fault(message('studyMode.both', { value: text }), 'error')]);
  if (mode === null)
    return unreadableReading(raw, [fault(message('studyMode.unknown', { value: text }), 'error')]);
  return readReading(mode, raw);
}
