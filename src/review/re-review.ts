import type { SheetColumn, SummarySheet } from '../summary-sheet/summary-sheet';
import type { Review, RowReview, SheetReview } from './review';
import { reviewSheetSteps } from './review-sheet';
import { finished } from './review-workbook';
import type { Rule } from './rule';
import { RULES } from './rules';
import { saySame } from './same-result';

/**
 * Reviews again what changed in a sheet. Row rules run for the rows given (0-based sheet rows) and for those the list
 * did not hold before; table rules see the whole sheet anew, so the result is that of a full review. Where the columns
 * or what they mean changed, every row is reviewed. A sheet the review does not have leaves it as it was.
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
  const { notice, cutoff } = review;
  const standing = rows === 'all' || !readAlike(before.list, list) ? NO_ROWS : standingRows(before, rows);
  const earlier = (row: number) => standing.get(row) ?? null;
  const after = finished(reviewSheetSteps(list, before.reason, { notice, cutoff, rules }, earlier));
  const sheets = review.sheets.map((sheet) => (sheet === before ? after : sheet));
  return { review: { ...review, sheets }, changedRows: changedRows(before.rows, after.rows) };
}

const NO_ROWS: ReadonlyMap<number, RowReview> = new Map();

function standingRows(before: SheetReview, changed: readonly number[]): ReadonlyMap<number, RowReview> {
  const touched = new Set(changed);
  const standing = before.rows.filter(({ row }) => !touched.has(row));
  return new Map(standing.map((review) => [review.row, review]));
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
