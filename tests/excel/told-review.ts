import { dayFromIso } from '../../src/applicant/day';
import { builtInNotice } from '../../src/notice/built-in-notice';
import { reportFile } from '../../src/reports/report';
import { reviewWorkbook } from '../../src/review/review-workbook';
import type { Review } from '../../src/review/review';
import type { WorkbookSnapshot } from '../../src/workbook/sheet-snapshot';

/** A day of the notice's own year, so that results do not move. */
const CUTOFF = dayFromIso('2023-09-30') ?? 0;

export function reviewOf(snapshot: WorkbookSnapshot): Review {
  const overrides = { map: {}, required: null };
  return reviewWorkbook(snapshot, { notice: builtInNotice, cutoff: CUTOFF, overrides });
}

/** All a review says, as the report that both the command line and the pane give. */
export function toldBy(review: Review) {
  return reportFile('sheet.xlsx', review, 'zh-CN');
}
