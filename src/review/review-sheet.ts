import type { Day } from '../applicant/day';
import type { Field } from '../applicant/field';
import type { Language } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Notice } from '../notice/notice';
import type { SheetColumn, SummarySheet } from '../summary-sheet/summary-sheet';
import { absentColumns } from './value-faults';
import type { Finding, RowReview, SheetReview } from './review';
import { RowDraft, ruleFailed } from './row-draft';
import { findingAt } from './finding-at';
import { ApplicantReader } from './lazy-applicant';
import type { FindingsByIndex, RowRule, Rule, SheetContext, TableRule } from './rule';
import { SheetCells } from './sheet-cells';
import { verdictOf } from './verdict';

export interface SheetReviewOptions {
  /** Staff settings already applied. */
  readonly notice: Notice;
  readonly cutoff: Day;
  readonly explainIn?: Language | undefined;
  readonly rules: readonly Rule[];
}

const NO_FINDINGS: readonly Finding[] = [];
/** Rows between two reports of progress: often enough for a moving bar, seldom enough to cost nothing. */
const ROWS_A_STEP = 500;

/** Rows of an earlier review of the sheet that stand as they are. */
export interface StandingRows {
  readonly rows: ReadonlyMap<number, RowReview>;
  /** What they are read with; null where they do not read again. */
  readonly applicants: ApplicantReader | null;
}

const NONE_STANDING: StandingRows = { rows: new Map(), applicants: null };

/** Reviews a list step by step; after each step it yields how many rows are done. */
export function* reviewSheetSteps(
  list: SummarySheet,
  reason: Message,
  options: SheetReviewOptions,
  standing: StandingRows = NONE_STANDING,
): Generator<number, SheetReview, void> {
  const context = contextOf(list, options, standing.applicants);
  const rowRules = options.rules.filter((rule) => rule.kind === 'row');
  const rows: RowReview[] = [];
  for (const row of list.applicantRows) {
    rows.push(standing.rows.get(row) ?? reviewRow(context, row, rowRules));
    if (rows.length % ROWS_A_STEP === 0) yield rows.length;
  }
  const tableRules = options.rules.filter((rule) => rule.kind === 'table');
  return { list, reason, rows: withTableFindings(rows, context, tableRules) };
}

function contextOf(
  list: SummarySheet,
  { notice, cutoff, explainIn }: SheetReviewOptions,
  earlier: ApplicantReader | null,
): SheetContext {
  const cells = new SheetCells(list);
  const reading = { notice, cutoff, date1904: list.snapshot.date1904 };
  earlier?.moveTo(cells, reading);
  const applicants = earlier ?? new ApplicantReader(cells, reading);
  const required = list.columns.filter((column) => column.required);
  const read = list.columns.filter((column) => isReadFrom(column, cells));
  const absent = absentColumns(cells);
  return { cells, applicants, required, absent, read, notice, cutoff, explainIn };
}

function isReadFrom(
  column: SheetColumn,
  cells: SheetCells,
): column is SheetColumn & { readonly field: Field } {
  return column.field !== null && cells.columnOf(column.field) === column.column;
}

/** One row through its rules. A rule that breaks leaves a finding that says so, and the others go on. */
function reviewRow(context: SheetContext, row: number, rules: readonly RowRule[]): RowReview {
  const draft = new RowDraft(context.cells, row);
  for (const rule of rules) {
    if (draft.hasFailed(rule.needs)) continue;
    try {
      rule.run(draft, context);
    } catch (cause) {
      draft.addFailure(rule.name, cause);
    }
  }
  return draft.done();
}

function withTableFindings(
  rows: readonly RowReview[],
  context: SheetContext,
  rules: readonly TableRule[],
): readonly RowReview[] {
  const found: FindingsByIndex = new Map();
  for (const rule of rules) {
    for (const [index, findings] of findingsOf(rule, rows, context)) {
      found.set(index, [...(found.get(index) ?? []), ...findings]);
    }
  }
  return rows.map((row, index) => withFindings(row, found.get(index) ?? NO_FINDINGS));
}

/** A table rule that breaks may have missed any row, so every row says so. */
function findingsOf(rule: TableRule, rows: readonly RowReview[], context: SheetContext): FindingsByIndex {
  try {
    return rule.run(rows, context);
  } catch (cause) {
    const failed = ruleFailed(rule.name, cause);
    return new Map(rows.map(({ row }, index) => [index, [findingAt(context.cells, row, null, failed)]]));
  }
}

/** The row with these findings after its own, in place of those of an earlier pass; its verdict follows. */
export function withFindings(row: RowReview, added: readonly Finding[]): RowReview {
  if (added.length === 0 && row.ownFindings === undefined) return row;
  const { ownFindings = row.findings, ...rest } = row;
  const findings = added.length === 0 ? ownFindings : [...ownFindings, ...added];
  const verdict = verdictOf(row.eligibility, findings);
  return added.length === 0 ? { ...rest, findings, verdict } : { ...rest, findings, ownFindings, verdict };
}
