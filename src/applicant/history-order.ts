import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { HistoryPeriod } from './applicant';
import type { Day } from './day';
import { addMonths, partsOf } from './day';
import type { Fault } from './fault';
import { fault } from './reading';

const FEWEST_DAYS_OF_A_MONTH = 28;

/**
 * What the order of the periods tells: certain overlaps and certain gaps of at least one full month. Where a
 * date is known to the month only, what might be no overlap or no gap is not told. Asked of work
 * histories only: courses run side by side and years apart.
 */
export function orderFaults(
  periods: readonly HistoryPeriod[],
  idle: readonly HistoryPeriod[],
  cutoff: Day,
): Fault[] {
  if (periods.length + idle.length < 2) return [];
  const ordered = [...periods, ...idle].sort((a, b) => a.start.first - b.start.first);
  const faults: Fault[] = [];
  let latest: HistoryPeriod | undefined;
  for (const period of ordered) {
    if (latest !== undefined) {
      const found = overlapFault(latest, period, cutoff, idle) ?? gapFault(latest, period, cutoff, idle);
      if (found !== null) faults.push(found);
    }
    if (latest === undefined || lastDay(period, cutoff) >= lastDay(latest, cutoff)) latest = period;
  }
  return faults;
}

function lastDay(period: HistoryPeriod, cutoff: Day): Day {
  return period.end === null ? cutoff : period.end.last;
}

function overlapFault(
  earlier: HistoryPeriod,
  later: HistoryPeriod,
  cutoff: Day,
  idle: readonly HistoryPeriod[],
): Fault | null {
  const surelyEnds = earlier.end === null ? cutoff : earlier.end.first;
  if (later.start.last >= surelyEnds || idle.includes(earlier) || idle.includes(later)) return null;
  const lines = { before: String(earlier.line + 1), after: String(later.line + 1) };
  if (earlier.activity === 'work' && later.activity === 'work')
    return fault(message('history.overlap', lines), 'warning');
  if (earlier.activity === later.activity) return null;
  const mode = earlier.activity === 'study' ? earlier.studyMode : later.studyMode;
  if (mode === 'fullTime') return fault(message('history.fullTimeOverlap', lines), 'warning');
  return mode === 'partTime' ? null : fault(message('history.studyOverlap', lines), 'info');
}

/** A gap breaks 连续 only between two jobs; beside a course it is merely told. */
function gapFault(
  earlier: HistoryPeriod,
  later: HistoryPeriod,
  cutoff: Day,
  idle: readonly HistoryPeriod[],
): Fault | null {
  const from = lastDay(earlier, cutoff) + 1;
  if (later.start.first - from < FEWEST_DAYS_OF_A_MONTH || addMonths(from, 1) > later.start.first)
    return null;
  const months = { months: monthsBetween(monthWords(from), monthWords(later.start.first - 1)) };
  const betweenJobs =
    earlier.activity === 'work' &&
    later.activity === 'work' &&
    !idle.includes(earlier) &&
    !idle.includes(later);
  return betweenJobs
    ? fault(message('history.workGap', months), 'warning')
    : fault(message('history.gap', months), 'info');
}

/** 2018年1月, or 2018年1月至2018年3月. */
function monthsBetween(from: string, to: string): Message | string {
  return from === to ? from : message('history.fromTo', { from, to });
}

function monthWords(day: Day): string {
  const { year, month } = partsOf(day);
  return `${year}年${month}月`;
}
