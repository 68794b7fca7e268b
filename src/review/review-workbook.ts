import type { Day } from '../applicant/day';
import type { Language } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Notice } from '../notice/notice';
import { findSummarySheets } from '../summary-sheet/find-summary-sheets';
import type { SheetOverrides, SummarySheet } from '../summary-sheet/summary-sheet';
import type { WorkbookSnapshot } from '../workbook/sheet-snapshot';
import type { Review, SheetReview } from './review';
import { reviewSheetSteps } from './review-sheet';
import type { Rule } from './rule';
import { RULES } from './rules';

export interface ReviewOptions {
  /** Staff settings already applied. */
  readonly notice: Notice;
  /** Work and degrees count up to this day. */
  readonly cutoff: Day;
  readonly overrides: SheetOverrides;
  /** Ids of sheets the clerk left out: they are neither reviewed nor listed among the others. */
  readonly leaveOut?: ReadonlySet<string>;
  /**
   * The language of the marks, where the review is going to be written: the reasons of each row are then put into
   * words while its cells are at hand, instead of reading every row once more.
   */
  readonly explainIn?: Language;
}

/** How far a review is: rows done of all rows, and the sheet it is in. */
export interface ReviewProgress {
  readonly sheet: string;
  readonly done: number;
  readonly total: number;
}

/** Reviews a whole workbook in one go. Never throws, whatever the cells hold. */
export function reviewWorkbook(workbook: WorkbookSnapshot, options: ReviewOptions): Review {
  return finished(reviewSteps(workbook, options));
}

/**
 * The same review step by step, so that a pane can show how far it is and give up: yields after every few hundred
 * rows, returns the review.
 */
export function* reviewSteps(
  workbook: WorkbookSnapshot,
  { notice, cutoff, overrides, leaveOut, explainIn }: ReviewOptions,
  rules: readonly Rule[] = RULES,
): Generator<ReviewProgress, Review, void> {
  const found = findSummarySheets(workbook, notice, overrides);
  const lists = found
    .filter((finding) => finding.kind === 'list')
    .filter(({ list }) => leaveOut?.has(list.snapshot.id) !== true);
  const total = lists.reduce((sum, { list }) => sum + list.applicantRows.length, 0);
  const sheets: SheetReview[] = [];
  let before = 0;
  for (const { list, reason } of lists) {
    const steps = reviewSheetSteps(list, reason, { notice, cutoff, explainIn, rules });
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      yield { sheet: list.snapshot.name, done: before + step.value, total };
    }
    sheets.push(step.value);
    before += list.applicantRows.length;
  }
  const otherSheets = found.filter((finding) => finding.kind !== 'list');
  return { notice, cutoff, explainedIn: explainIn, sheets, otherSheets };
}

/** Reviews one list; `reason` is why it counts as one. */
export function reviewSheetList(
  list: SummarySheet,
  reason: Message,
  { notice, cutoff, explainIn }: Omit<ReviewOptions, 'overrides' | 'leaveOut'>,
  rules: readonly Rule[] = RULES,
): SheetReview {
  return finished(reviewSheetSteps(list, reason, { notice, cutoff, explainIn, rules }));
}

/** Runs steps to their end. */
export function finished<Result>(steps: Generator<unknown, Result, void>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
