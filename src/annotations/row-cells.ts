import type { Language } from '../messages/catalog';
import { explanationText } from '../review/explanation';
import type { RowReview } from '../review/review';
import type { CellValue } from '../workbook/sheet-snapshot';
import type { SummarySheet } from '../summary-sheet/summary-sheet';
import type { ResultColumn } from './result-column';
import type { StandingMarks } from './review-status';
import { initialStatus, statusText, statusWarning } from './review-status';
import { photoText } from './photo-text';
import type { ColumnLabels } from './row-text';
import { CELL_LIMIT, columnLabels, errorsText, warningsText, wholeCharacters } from './row-text';
import { verdictText } from './verdict-text';

/** What every row of one run shares. */
export interface RowWriting {
  readonly labels: ColumnLabels;
  readonly language: Language;
  /** The language the review has put the reasons into already. */
  readonly explainedIn: Language | undefined;
  /** `2026-11-23 19:40`. */
  readonly reviewedAt: string;
}

/**
 * The cell of one of our columns for one row: null leaves it blank, undefined leaves what stands there.
 * The clerk's status is filled only while blank, the remark never.
 */
export function rowCell(
  column: ResultColumn,
  row: RowReview,
  standing: StandingMarks,
  writing: RowWriting,
): CellValue | undefined {
  const { labels, language } = writing;
  switch (column) {
    case 'verdict':
      return verdictText(row.verdict, language);
    case 'status':
      return standing.status === '' ? statusText(initialStatus(row.verdict), language) : undefined;
    case 'errors':
      return errorsText(row, labels) || null;
    case 'warnings':
      return warningsText(row, statusWarning(row.verdict, standing, language), labels) || null;
    case 'clause':
      return clauseText(row, writing) || null;
    case 'training':
      return row.fees.training;
    case 'assessment':
      return row.fees.assessment;
    case 'total':
      return row.fees.total;
    case 'photo':
      return photoText(row, language);
    case 'remark':
      return undefined;
    case 'reviewedAt':
      return writing.reviewedAt;
  }
}

function clauseText({ eligibility, explanation }: RowReview, { language, explainedIn }: RowWriting): string {
  const isTold = explanation !== undefined && explainedIn === language;
  const text = isTold ? explanation : explanationText(eligibility.reasons, language);
  return wholeCharacters(text, CELL_LIMIT);
}

/** What the rows of one sheet share in one run. */
export function rowWriting(
  { columns }: SummarySheet,
  { language, explainedIn, reviewedAt }: Omit<RowWriting, 'labels'>,
): RowWriting {
  return { labels: columnLabels(columns, language), language, explainedIn, reviewedAt };
}
