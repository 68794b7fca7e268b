import { standingColumns } from '../../annotations/place-columns';
import { message } from '../../messages/catalog';
import { findSummarySheets } from '../../summary-sheet/find-summary-sheets';
import type { SheetFinding } from '../../summary-sheet/summary-sheet';
import type { Desk } from './desk';
import { marksShown } from './marks-shown';
import { fetchReviewing } from './fetch-reviewing';
import { readWorkbook } from './read-workbook';
import { partOf, restingStage, runJob } from './run-job';
import { deskInEffect } from './settings-in-effect';

/**
 * Reads the workbook and shows what was understood. Where marks of an earlier review stand it is reviewed at once,
 * without writing anything, so that the pane can say whether they are still right.
 */
export function start(desk: Desk, signal: AbortSignal): Promise<void> {
  return runJob(desk, signal, { what: message('pane.session.reading') }, async (control) => {
    const { store, held, edits } = desk;
    edits.take();
    const snapshot = await readWorkbook(desk, partOf(control, 0, 0.6));
    const { notice, overrides } = deskInEffect(desk);
    const sheets = findSummarySheets(snapshot, notice, overrides);
    held.snapshot = snapshot;
    held.base = null;
    store.set({ sheets, review: null, current: null, ...marksShown([]) });
    if (sheets.some(hasMarks)) {
      const { reviewSnapshot, showReview } = await fetchReviewing();
      showReview(desk, await reviewSnapshot(desk, snapshot, partOf(control, 0.6, 1), null), {});
    }
    store.set({ stage: restingStage(store.state) });
  });
}

function hasMarks(finding: SheetFinding): boolean {
  return finding.kind === 'list' && standingColumns(finding.list).size > 0;
}
