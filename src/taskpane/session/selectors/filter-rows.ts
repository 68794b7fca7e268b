import type { Finding, Review, RowReview, SheetReview } from '../../../review/review';
import type { ResultFilter } from '../../pane-state';

export interface PlacedRow {
  readonly sheet: SheetReview;
  readonly row: RowReview;
}

/** The people the filter lets through, in sheet order. With a severity: those who have such a finding. */
export function filterRows(review: Review, filter: ResultFilter): readonly PlacedRow[] {
  const isIn = rowFilter(filter);
  return review.sheets.flatMap((sheet) =>
    sheet.rows.filter((row) => isIn(row)).map((row) => ({ sheet, row })),
  );
}

/** True for rows the filter lets through. */
export function rowFilter(filter: ResultFilter): (row: RowReview) => boolean {
  const matches = personSearch(filter.search);
  const { verdict, level, employer, severity } = filter;
  return (row) =>
    (verdict === null || row.verdict === verdict) &&
    (level === null || (row.level ?? 0) === level) &&
    (employer === null || row.employer.trim() === employer) &&
    (severity === null || row.findings.some((finding) => finding.severity === severity)) &&
    matches(row);
}

/** Problems are errors and warnings; remarks are none. */
export function isProblem({ severity }: Pick<Finding, 'severity'>, filter: ResultFilter): boolean {
  return filter.severity === null ? severity !== 'info' : severity === filter.severity;
}

/** By name, wherever it stands in it, or by the last characters of the ID number; blanks do not count. */
function personSearch(search: string): (row: RowReview) => boolean {
  const wanted = plain(search);
  if (wanted === '') return () => true;
  return ({ name, idNumber }) => plain(name).includes(wanted) || plain(idNumber).endsWith(wanted);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}
