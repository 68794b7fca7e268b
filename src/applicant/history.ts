import type { CellValue } from '../workbook/sheet-snapshot';
import { message } from '../messages/catalog';
import type { History, HistoryPeriod } from './applicant';
import { activityOf } from './activity';
import { cleanText, isNone } from './clean-text';
import type { Day } from './day';
import { isoDate } from './day';
import type { Fault, Reading } from './fault';
import { orderFaults } from './history-order';
import type { LineProblem } from './history-line';
import { readHistoryLine } from './history-line';
import { blankReading, fault, noneReading, readReading } from './reading';
import { studyModeIn } from './study-mode';

export interface HistoryOptions {
  readonly cutoff: Day;
  /** What the column is for: decides lines that would fit both (default work). */
  readonly usual?: 'work' | 'study';
}

const TEMPLATE = /^\d{4}年\d{1,2}月(?:—+|–|-)(?:\d{4}年\d{1,2}月|至?今):\S/;
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
    if (line === '') continue;
    const next = (lines[index + 1] ?? '').trim();
    if (readLine(line, next, index, options, draft)) index += 1;
  }
  const { periods, faults, complete } = draft;
  if (draft.yearOnly.length > 0)
    faults.push(fault(message('history.yearOnly', { lines: draft.yearOnly }), 'warning'));
  if (draft.shortYear.length > 0)
    faults.push(fault(message('history.shortYear', { lines: draft.shortYear }), 'warning'));
  faults.push(...orderFaults(periods, draft.idle, options.cutoff, options.usual ?? 'work'));
  if (draft.offTemplate.length > 0)
    faults.push(fault(message('history.template', { lines: draft.offTemplate }), 'info'));
  return readReading({ periods, complete }, raw, faults);
}

/** True where the next line was read with this one: dates on one line, place and post on the next. */
function readLine(line: string, next: string, index: number, options: HistoryOptions, draft: Draft): boolean {
  const alone = readHistoryLine(line);
  const wrapped =
    next !== '' && alone.periods.length === 1 && alone.periods[0]?.text === '' && isDateless(next);
  const { periods, problem } = wrapped ? readHistoryLine(`${line} ${next}`) : alone;
  const number = String(index + 1);
  if (problem !== null) {
    draft.complete = false;
    draft.faults.push(problemFault(problem, number, line));
  }
  for (const { start, end, text, shortYear } of periods) {
    if (shortYear && !draft.shortYear.includes(number)) draft.shortYear.push(number);
    if (end !== null && start.first > end.last) {
      draft.complete = false;
      draft.faults.push(fault(message('history.reversed', { line: number, text: quote(line) }), 'error'));
      continue;
    }
    if ((start.precision === 'year' || end?.precision === 'year') && !draft.yearOnly.includes(number))
      draft.yearOnly.push(number);
    draft.faults.push(...cutoffFaults({ start, end }, number, line, options.cutoff));
    addPeriod({ line: index, start, end, text }, line, options.usual ?? 'work', draft);
  }
  if (periods.length > 1 || wrapped || (periods.length > 0 && !TEMPLATE.test(line)))
    draft.offTemplate.push(number);
  return wrapped;
}

function addPeriod(
  dated: Pick<HistoryPeriod, 'line' | 'start' | 'end' | 'text'>,
  line: string,
  usual: 'work' | 'study',
  draft: Draft,
): void {
  const number = String(dated.line + 1);
  if (dated.text === '')
    draft.faults.push(fault(message('history.noText', { line: number, text: quote(line) }), 'warning'));
  const { activity, clear } = activityOf(dated.text, usual);
  if (!clear)
    draft.faults.push(fault(message('history.unclear', { line: number, text: quote(line) }), 'warning'));
  if (activity === 'idle') {
    draft.idle.push({ ...dated, activity: 'work', studyMode: null });
    return;
  }
  const mode = activity === 'study' ? studyModeIn(dated.text) : null;
  draft.periods.push({ ...dated, activity, studyMode: mode === 'both' ? null : mode });
}

function isDateless(line: string): boolean {
  const { periods, problem } = readHistoryLine(line);
  return periods.length === 0 && problem === 'noDates';
}

function cutoffFaults(
  { start, end }: Pick<HistoryPeriod, 'start' | 'end'>,
  line: string,
  text: string,
  cutoff: Day,
): Fault[] {
  const params = { line, text: quote(text), cutoff: isoDate(cutoff) };
  if (start.first > cutoff) return [fault(message('history.afterCutoff', params), 'warning')];
  if (end !== null && end.first > cutoff) return [fault(message('history.endAfterCutoff', params), 'info')];
  return [];
}

function problemFault(problem: LineProblem, line: string, text: string): Fault {
  return fault(message(`history.${problem}`, { line, text: quote(text) }), 'warning');
}

function quote(line: string): string {
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
