import type { SheetColumn, SummarySheet } from '../summary-sheet/summary-sheet';
import type { Review, RowReview, SheetReview } from './review';
import { LazyApplicant } from './lazy-applicant';
import type { ApplicantReader } from './lazy-applicant';
import { reviewSheetSteps } from './review-sheet';
import type { StandingRows } from './review-sheet';
import { finished } from './review-workbook';
import type { Rule } from './rule';
import { RULES } from './rules';
import { saySame } from './same-result';

/**
 * Reviews again what changed in a sheet. Row rules run for the rows given (0-based sheet rows) and for those the list
 * did not hold before; table rules see the whole sheet anew, so the result is that of a full review. Where the columns
 * or what they mean changed, every row is reviewed. A sheet the review does not have leaves it as it was.
 * The review given still says what it said; go on from the one that comes back, not from both.
 *
 * @param list the sheet read again
 * @param rows the rows whose cells changed; every row that moved counts
 * @returns the new review, and the rows that now say something else, came or went, in order
 */
export function reReview(
  review: Review,
  sheetId: string,
  list: SummarySheet,
  rows: readonly number[] | 'all',
  rules: readonly Rule[] = RULES,
): { readonly review: Review; readonly changedRows: readonly number[] } {
  const before = review.sheets.find((sheet) => sheet.list.snapshot.id === sheetId);
  if (!before) return { review, changedRows: [] };
  const { notice, cutoff, explainedIn: explainIn } = review;
  const standing =
    rows === 'all' || !readAlike(before.list, list) ? undefined : standingRows(before, list, rows);
  const after = finished(
    reviewSheetSteps(list, before.reason, { notice, cutoff, explainIn, rules }, standing),
  );
  const sheets = review.sheets.map((sheet) => (sheet === before ? after : sheet));
  return { review: { ...review, sheets }, changedRows: changedRows(before.rows, after.rows) };
}

/**
 * The rows that stand. They are read from the new sheet from now on, so that the old one can be let go; the rows that
 * do not stand keep what they said, for the review they belong to.
 */
function standingRows({ rows }: SheetReview, list: SummarySheet, changed: readonly number[]): StandingRows {
  const held = new Set(list.applicantRows);
  for (const row of changed) held.delete(row);
  const standing = new Map<number, RowReview>();
  let applicants: ApplicantReader | null = null;
  for (const review of rows) {
    const { row, applicant } = review;
    const stands = held.has(row);
    if (stands) standing.set(row, review);
    if (!(applicant instanceof LazyApplicant)) continue;
    if (stands) applicants ??= applicant.reader;
    else applicant.keep();
  }
  return { rows: standing, applicants };
}

/** True where a row that did not change would be read the same from either list. */
function readAlike(one: SummarySheet, other: SummarySheet): boolean {
  return (
    one.snapshot.date1904 === other.snapshot.date1904 &&
    one.columns.length === other.columns.length &&
    one.columns.every((column, at) => isSameColumn(column, other.columns[at]))
  );
}

function isSameColumn(one: SheetColumn, other: SheetColumn | undefined): boolean {
  return (
    one.column === other?.column &&
    one.field === other.field &&
    one.required === other.required &&
    one.label === other.label
  );
}

function changedRows(before: readonly RowReview[], after: readonly RowReview[]): readonly number[] {
  const left = new Map(before.map((review) => [review.row, review]));
  const changed: number[] = [];
  for (const review of after) {
    const earlier = left.get(review.row);
    left.delete(review.row);
    if (!earlier || !saySame(earlier, review)) changed.push(review.row);
  }
  return [...changed, ...left.keys()].sort((one, other) => one - other);
}
