import type { CellValue } from '../workbook/sheet-snapshot';
import { message } from '../messages/catalog';
import type { History, HistoryPeriod } from './applicant';
import { activityOf } from './activity';
import { cleanText, isNone } from './clean-text';
import type { DateSpan, Day } from './day';
import { isoDate } from './day';
import type { Fault, Reading } from './fault';
import { orderFaults } from './history-order';
import type { LineProblem, WrittenPeriod } from './history-line';
import { readHistoryLine } from './history-line';
import { blankReading, fault, noneReading, readReading } from './reading';
import { studyModeIn } from './study-mode';

export interface HistoryOptions {
  readonly cutoff: Day;
  /** What the column is for: decides lines that would fit both (default work). */
  readonly usual?: 'work' | 'study';
}

const LONGEST_QUOTE = 24;

/** A line as it was read, with what is worth saying about its form. */
interface Draft {
  readonly periods: HistoryPeriod[];
  /** Times out of work: they fill a gap but are no work. */
  readonly idle: HistoryPeriod[];
  readonly faults: Fault[];
  readonly yearOnly: string[];
  readonly shortYear: string[];
  readonly offTemplate: string[];
  complete: boolean;
}

/**
 * A work or study history, a line a period (附件4(七)). Lines that cannot be read are named and make the
 * history incomplete; a reversed period is an error; overlaps, gaps of a full month, years without months and
 * dates after the cut-off are told. Times out of work are no periods.
 */
export function readHistory(raw: CellValue, options: HistoryOptions): Reading<History> {
  const text = cleanText(raw);
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  const draft: Draft = {
    periods: [],
    idle: [],
    faults: [],
    yearOnly: [],
    shortYear: [],
    offTemplate: [],
    complete: true,
  };
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').trim();
    if (line !== '' && readLine(line, (lines[index + 1] ?? '').trim(), index, options, draft)) index += 1;
  }
  const { periods, faults, complete } = draft;
  if (draft.yearOnly.length > 0)
    faults.push(fault(message('history.yearOnly', { lines: draft.yearOnly }), 'warning'));
  if (draft.shortYear.length > 0)
    faults.push(fault(message('history.shortYear', { lines: draft.shortYear }), 'warning'));
  if ((options.usual ?? 'work') === 'work') faults.push(...orderFaults(periods, draft.idle, options.cutoff));
  if (draft.offTemplate.length > 0)
    faults.push(fault(message('history.template', { lines: draft.offTemplate }), 'info'));
  return readReading({ periods, complete }, raw, faults);
}

/** True where the next line was read with this one: dates on one line, place and post on the next. */
function readLine(line: string, next: string, index: number, options: HistoryOptions, draft: Draft): boolean {
  const alone = readHistoryLine(line);
  const wrapped =
    next !== '' && alone.periods.length === 1 && alone.periods[0]?.text === '' && isDateless(next);
  const { periods, problem, inTemplate } = wrapped ? readHistoryLine(`${line} ${next}`) : alone;
  if (problem !== null) {
    draft.complete = false;
    draft.faults.push(problemFault(problem, index, line));
  }
  for (const period of periods) addPeriod(period, line, index, options, draft);
  if (periods.length > 0 && (wrapped || !inTemplate)) draft.offTemplate.push(lineNumber(index));
  return wrapped;
}

function addPeriod(
  { start, end, text, shortYear }: WrittenPeriod,
  line: string,
  index: number,
  options: HistoryOptions,
  draft: Draft,
): void {
  const { faults } = draft;
  if (shortYear) addOnce(draft.shortYear, lineNumber(index));
  if (end !== null && start.first > end.last) {
    draft.complete = false;
    faults.push(fault(message('history.reversed', quoted(index, line)), 'error'));
    return;
  }
  if (start.precision === 'year' || end?.precision === 'year') addOnce(draft.yearOnly, lineNumber(index));
  const late = cutoffFault(start, end, index, line, options.cutoff);
  if (late !== null) faults.push(late);
  if (text === '') faults.push(fault(message('history.noText', quoted(index, line)), 'warning'));
  const { activity, clear } = activityOf(text, options.usual ?? 'work');
  if (!clear) faults.push(fault(message('history.unclear', quoted(index, line)), 'warning'));
  if (activity === 'idle') {
    draft.idle.push({ line: index, start, end, text, activity: 'work', studyMode: null });
    return;
  }
  const mode = activity === 'study' ? studyModeIn(text) : null;
  const studyMode = mode === 'both' ? null : mode;
  draft.periods.push({ line: index, start, end, text, activity, studyMode });
}

function isDateless(line: string): boolean {
  const { periods, problem } = readHistoryLine(line);
  return periods.length === 0 && problem === 'noDates';
}

function cutoffFault(
  start: DateSpan,
  end: DateSpan | null,
  index: number,
  line: string,
  cutoff: Day,
): Fault | null {
  if (start.first <= cutoff && (end === null || end.first <= cutoff)) return null;
  const params = { ...quoted(index, line), cutoff: isoDate(cutoff) };
  return start.first > cutoff
    ? fault(message('history.afterCutoff', params), 'warning')
    : fault(message('history.endAfterCutoff', params), 'info');
}

function problemFault(problem: LineProblem, index: number, line: string): Fault {
  return fault(message(`history.${problem}`, quoted(index, line)), 'warning');
}

function quoted(index: number, line: string): { line: string; text: string } {
  const text = line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
  return { line: lineNumber(index), text };
}

/** People count lines from 1. */
function lineNumber(index: number): string {
  return String(index + 1);
}

/** One line may hold several periods with the same fault. */
function addOnce(lines: string[], line: string): void {
  if (lines.at(-1) !== line) lines.push(line);
}
