import { message } from '../../messages/catalog';
import type { Language } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import type { Review, SheetReview } from '../../review/review';
import { RESULT_SHEET_MARK } from '../../summary-sheet/result-mark';
import type { NewSheet } from '../../workbook/workbook-change';
import { statistics } from '../statistics';
import { explainMarks, explainNotice, explainSheets } from './explanations';
import { employerFigures, feeFigures, verdictFigures } from './figures';
import { Page } from './page';
import { explainSettings } from './settings';

export interface OverviewOptions {
  readonly name: string;
  readonly language: Language;
  readonly reviewedAt: string;
  /** Whether staff have set anything over the notice. */
  readonly settingsChanged: boolean;
  /** Said where our columns could not stand beside the table. */
  readonly remarks: ReadonlyMap<SheetReview, Message>;
}

/**
 * 审核汇总: what the review rests on, figures with charts, what was read and what was not, and what the marks
 * mean. All figures are values: formulas over result columns would change silently as rows are edited.
 */
export function overviewSheet(review: Review, options: OverviewOptions): NewSheet {
  const { language, reviewedAt } = options;
  const page = new Page(language);
  const figures = statistics(review);
  page.line(message('annotations.overview.title', { mark: RESULT_SHEET_MARK }), 'title');
  page.line(message('annotations.overview.about'), 'muted');
  const changed = options.settingsChanged;
  explainSettings(page, review, { reviewedAt, changed, people: figures.all.people }, language);
  verdictFigures(page, figures, language);
  feeFigures(page, figures, language);
  employerFigures(page, figures, language);
  explainSheets(page, review, options.remarks);
  explainNotice(page, review.notice, language);
  explainMarks(page);
  return {
    name: options.name,
    cells: page.cells,
    columnWidths: [28, 12, 12, 12, 12, 12, 12, 12, 12],
    frozenRows: 1,
    table: null,
    charts: page.charts,
  };
}
