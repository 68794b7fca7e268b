import { message } from '../messages/catalog';
import type { CrossCheck, CrossFacts } from './cross-facts';
import type { DateSpan } from './day';
import { addYears, isoDate, spanText } from './day';
import { fault } from './reading';

const YOUNGEST_GRADUATE = 14;
const LONGEST_YEAR = 366;
/** A diploma is often dated some months after the last term. */
const NEAR_DAYS = 183;

/** 参加工作日期: not before the working age, not after the cut-off date. */
export const checkWorkStart: CrossCheck = ({ readings, birth, context }, found) => {
  const start = readings.workStartDate?.value;
  if (!start) return;
  const minimum = context.notice.minimumWorkingAge;
  const field = 'workStartDate';
  if (start.first > context.cutoff) {
    const sentence = message('cross.workAfterCutoff', { cutoff: isoDate(context.cutoff) });
    found.push({ field, fault: fault(sentence, 'warning') });
  } else if (birth !== null && isUnderAge(birth, start, minimum))
    found.push({ field, fault: fault(message('cross.workTooYoung', { minimum }), 'warning') });
};

/** 毕业时间: not in childhood, not after the cut-off date, and at the end of a course of the study history. */
export const checkGraduation: CrossCheck = (facts, found) => {
  const { readings, birth, context } = facts;
  const graduation = readings.graduationDate?.value;
  if (!graduation) return;
  const field = 'graduationDate';
  if (graduation.first > context.cutoff) {
    const sentence = message('cross.graduationAfterCutoff', { cutoff: isoDate(context.cutoff) });
    found.push({ field, fault: fault(sentence, 'warning') });
  } else if (birth !== null && isUnderAge(birth, graduation, YOUNGEST_GRADUATE)) {
    const sentence = message('cross.graduationTooYoung', { minimum: YOUNGEST_GRADUATE });
    found.push({ field, fault: fault(sentence, 'warning') });
  }
  if (isNoCourseEnd(graduation, facts))
    found.push({
      field,
      fault: fault(message('cross.graduationNotInHistory', { date: spanText(graduation) }), 'warning'),
    });
};

/** The course: start before end, and before the cut-off date; not both refused and dated. */
export const checkTraining: CrossCheck = ({ readings, training, context }, found) => {
  const { attended, start, end, hours } = training;
  if (start !== null && end !== null && end.last < start.first)
    found.push({ field: 'training.end', fault: fault(message('training.reversed'), 'error') });
  if (end !== null && end.first > context.cutoff) {
    const sentence = message('training.afterCutoff', { cutoff: isoDate(context.cutoff) });
    found.push({ field: 'training.end', fault: fault(sentence, 'warning') });
  }
  const refused = attended === false && readings['training.attended']?.state === 'read';
  if (refused && (start !== null || end !== null || (hours !== null && hours > 0)))
    found.push({ field: 'training.attended', fault: fault(message('training.contradiction'), 'warning') });
};

/** True where the person was certainly younger than so many years. */
export function isUnderAge(birth: DateSpan, date: DateSpan, years: number): boolean {
  return date.last - birth.first < years * LONGEST_YEAR && date.last < addYears(birth.first, years);
}

function isNoCourseEnd(graduation: DateSpan, { readings, context }: CrossFacts): boolean {
  const histories = [readings.studyHistory?.value, readings.workHistory?.value];
  let courses = 0;
  for (const history of histories) {
    if (!history) continue;
    if (!history.complete) return false;
    for (const { activity, end } of history.periods) {
      if (activity !== 'study') continue;
      courses += 1;
      const ends = end ?? { first: context.cutoff, last: context.cutoff };
      if (graduation.first - ends.last <= NEAR_DAYS && ends.first - graduation.last <= NEAR_DAYS)
        return false;
    }
  }
  return courses > 0;
}
