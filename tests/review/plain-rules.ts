import type { Field } from '../../src/applicant/field';
import { readIdNumber } from '../../src/applicant/id-number';
import { blankReading, readReading } from '../../src/applicant/reading';
import { builtInNotice } from '../../src/notice/built-in-notice';
import { duplicatesWithin } from '../../src/review/duplicates-within';
import type { Review, SheetReview } from '../../src/review/review';
import { reviewSheetSteps } from '../../src/review/review-sheet';
import type { Rule } from '../../src/review/rule';
import type { SummarySheet } from '../../src/summary-sheet/summary-sheet';
import { FOUND } from './a-list';

const TEXT_FIELDS = ['name', 'phone', 'diplomaNumber', 'photo'] as const satisfies readonly Field[];

/** Reads names, ID numbers, phones, diploma and photo names as they stand: enough for rules about who is who. */
export const READ_PLAINLY: Rule = {
  kind: 'row',
  name: 'review.rule.reading',
  needs: [],
  run: (draft) => {
    const cells = draft.cells.at(draft.row);
    const readings: Record<string, unknown> = {
      idNumber: readIdNumber(cells.cell('idNumber') ?? null, null),
    };
    for (const field of TEXT_FIELDS) {
      const raw = cells.cell(field);
      if (raw === undefined) continue;
      readings[field] = typeof raw === 'string' ? readReading(raw, raw) : blankReading(raw);
    }
    draft.applicant = { ...draft.applicant, readings: readings };
    draft.eligibility = { ...draft.eligibility, outcome: 'eligible' };
  },
};

export const FIND_DUPLICATES: Rule = {
  kind: 'table',
  name: 'review.rule.duplicates',
  run: (rows, { cells }) => duplicatesWithin(rows, cells),
};

/** A sheet through these rules. */
export function sheetReviewed(list: SummarySheet, rules: readonly Rule[]): SheetReview {
  const steps = reviewSheetSteps(list, FOUND, { notice: builtInNotice, cutoff: 19_630, rules });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

export function reviewOf(...sheets: readonly SheetReview[]): Review {
  return { notice: builtInNotice, cutoff: 19_630, sheets, otherSheets: [] };
}
