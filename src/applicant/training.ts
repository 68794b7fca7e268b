import type { CellValue } from '../workbook/sheet-snapshot';
import { message } from '../messages/catalog';
import type { Training } from './applicant';
import { cleanText, isNone } from './clean-text';
import type { DateSpan } from './day';
import type { Reading } from './fault';
import { memoised } from './memoised';
import { blankReading, fault, noneReading, readReading, unreadableReading } from './reading';

const NOT_ATTENDED = /^(?:否|未|没|拟|将|待|准备|不|×|✗|✘|x$|n|false|0$)/i;
const ATTENDED = /^(?:是|有|已|参加|在培|√|✓|✔|y|true|1$|结业)/i;

/** 是否参加本职业培训: 是 or 否 in their usual forms; other words are an error. */
export const readAttended = memoised(readAttendedCell);

function readAttendedCell(raw: CellValue): Reading<boolean> {
  const text = cleanText(raw).replace(/\s+/g, '');
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  if (NOT_ATTENDED.test(text)) return readReading(false, raw);
  if (ATTENDED.test(text)) return readReading(true, raw);
  return unreadableReading(raw, [fault(message('training.attendedUnknown', { value: text }), 'error')]);
}

interface TrainingReadings {
  readonly 'training.attended'?: Reading<boolean>;
  readonly 'training.start'?: Reading<DateSpan>;
  readonly 'training.end'?: Reading<DateSpan>;
  readonly 'training.hours'?: Reading<number>;
}

const NO_TRAINING: Training = Object.freeze({ attended: null, start: null, end: null, hours: null });

/** The training columns put together; 无 in 是否参加 means not attended. */
export function trainingOf(readings: TrainingReadings): Training {
  const attended = readings['training.attended'];
  const start = readings['training.start']?.value ?? null;
  const end = readings['training.end']?.value ?? null;
  const hours = readings['training.hours']?.value ?? null;
  const said = attended?.state === 'none' ? false : (attended?.value ?? null);
  if (said === null && start === null && end === null && hours === null) return NO_TRAINING;
  return { attended: said, start, end, hours };
}
