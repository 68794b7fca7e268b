import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { History } from './applicant';
import type { CrossCheck } from './cross-facts';
import type { Day } from './day';
import { addMonths, BEFORE_ALL, isoDate, partsOf } from './day';
import { fault } from './reading';

const LONGEST_MONTH = 31;
const DAYS_A_MONTH = 365.2425 / 12;
/** Months by which people round what they declare: 5年6个月 for a few days less is no contradiction. */
const ROUNDING = 1;

/** Declared years against 参加工作日期 (a contradiction is an error), or against the age where that is not known. */
export const checkDeclaredYears: CrossCheck = ({ readings, birth, context }, found) => {
  const least = readings.occupationYears?.value?.leastMonths;
  if (least === undefined) return;
  const start = readings.workStartDate?.value;
  const field = 'occupationYears';
  const { cutoff, notice } = context;
  if (start) {
    if (doesNotFit(start.first, Math.max(0, least - ROUNDING), cutoff))
      found.push({
        field,
        fault: fault(
          message('cross.yearsTooLong', { cutoff: isoDate(cutoff), years: yearsText(least) }),
          'error',
        ),
      });
    return;
  }
  const minimum = notice.minimumWorkingAge;
  if (birth !== null && doesNotFit(birth.first, least + minimum * 12, cutoff))
    found.push({
      field,
      fault: fault(message('cross.yearsTooLongForAge', { minimum, years: yearsText(least) }), 'warning'),
    });
};

/** The work history against the declared years and 参加工作日期. */
export const checkWorkHistory: CrossCheck = ({ readings, context }, found) => {
  const history = readings.workHistory?.value;
  if (!history || history.periods.length === 0) return;
  const least = readings.occupationYears?.value?.leastMonths;
  if (history.complete && least !== undefined && least > 0) {
    const worked = Math.ceil(mostDaysWorked(history, context.cutoff) / DAYS_A_MONTH);
    if (worked < least)
      found.push({
        field: 'occupationYears',
        fault: fault(
          message('cross.historyShorter', { worked: yearsText(worked), declared: yearsText(least) }),
          'warning',
        ),
      });
  }
  const start = readings.workStartDate?.value;
  const earliest = earliestWork(history);
  if (start && earliest !== null && start.first - earliest > LONGEST_MONTH)
    found.push({
      field: 'workHistory',
      fault: fault(message('cross.historyBeforeWorkStart', { start: monthOf(earliest) }), 'warning'),
    });
};

/** True where so many months from the day on end after the cut-off date. */
function doesNotFit(from: Day, months: number, cutoff: Day): boolean {
  return from + months * LONGEST_MONTH > cutoff && addMonths(from, months) > cutoff;
}

/** Days worked at the most, overlapping jobs counted once, nothing after the cut-off date. */
function mostDaysWorked(history: History, cutoff: Day): number {
  const { periods } = history;
  const ordered = periods.length < 2 ? periods : [...periods].sort((a, b) => a.start.first - b.start.first);
  let days = 0;
  let reached = BEFORE_ALL;
  for (const { activity, start, end } of ordered) {
    if (activity !== 'work') continue;
    const last = end === null ? cutoff : Math.min(end.last, cutoff);
    const from = Math.max(start.first, reached + 1);
    if (last >= from) days += last - from + 1;
    reached = Math.max(reached, last);
  }
  return days;
}

/** The latest day the earliest job can have begun. */
function earliestWork(history: History): Day | null {
  let earliest: Day | null = null;
  for (const { activity, start } of history.periods)
    if (activity === 'work' && (earliest === null || start.last < earliest)) earliest = start.last;
  return earliest;
}

function yearsText(months: number): Message {
  const years = Math.floor(months / 12);
  return months % 12 === 0
    ? message('cross.wholeYears', { years })
    : message('cross.yearsText', { years, months: months % 12 });
}

function monthOf(day: Day): string {
  const { year, month } = partsOf(day);
  return `${year}-${String(month).padStart(2, '0')}`;
}
