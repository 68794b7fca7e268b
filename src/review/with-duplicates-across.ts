import { findDuplicatesAcross } from './duplicates-across';
import type { PlacedFinding, ReviewedFile } from './duplicates-across';
import { withFindings } from './review-sheet';
import type { Finding, Review, RowReview } from './review';

/**
 * The reviews with the duplicates between their sheets and files told in the rows, verdicts following. The reviews
 * given stay as they are; a later re-review starts from those, not from what comes out here.
 */
export function withDuplicatesAcross(reviews: readonly ReviewedFile[]): readonly ReviewedFile[] {
  const placed = findDuplicatesAcross(reviews);
  return reviews.map(({ file, review }) => ({
    file,
    review: withPlacedFindings(
      review,
      placed.filter((one) => one.file === file),
    ),
  }));
}

/** One review with findings put into its rows. */
export function withPlacedFindings(review: Review, placed: readonly PlacedFinding[]): Review {
  if (placed.length === 0) return review;
  const sheets = review.sheets.map((sheet) => {
    const byRow = findingsByRow(placed.filter(({ sheetId }) => sheetId === sheet.list.snapshot.id));
    return byRow.size === 0 ? sheet : { ...sheet, rows: sheet.rows.map((row) => withMore(row, byRow)) };
  });
  return { ...review, sheets };
}

function findingsByRow(placed: readonly PlacedFinding[]): ReadonlyMap<number, readonly Finding[]> {
  const byRow = new Map<number, Finding[]>();
  for (const { finding } of placed) {
    const findings = byRow.get(finding.row);
    if (findings) findings.push(finding);
    else byRow.set(finding.row, [finding]);
  }
  return byRow;
}

function withMore(row: RowReview, byRow: ReadonlyMap<number, readonly Finding[]>): RowReview {
  const added = byRow.get(row.row);
  if (added === undefined) return row;
  const { ownFindings = row.findings, findings } = row;
  return withFindings(row, [...findings.slice(ownFindings.length), ...added]);
}
