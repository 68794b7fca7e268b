import { annotate } from '../../annotations/annotate';
import { message } from '../../messages/catalog';
import type { JobControl } from '../../workbook/live-workbook';
import type { PaneState } from '../pane-state';
import { appliedSnapshot } from '../../workbook/applied-snapshot';
import type { Desk } from './desk';
import { textToKeep } from './kept-settings';
import { freshMarks } from './marks-shown';
import { readWorkbook } from './read-workbook';
import { reviewSnapshot, type Reviewed } from './review-snapshot';
import { reviewedAt } from './reviewed-at';
import { partOf, restingStage, runJob } from './run-job';
import { hasList } from './sheets-found';
import { showReview } from './show-review';
import { isConflict, toldError } from './told-error';

type Notification = PaneState['notification'];

/**
 * 审核: reads the workbook afresh, reviews it and writes the marks. Where the sheet changed under its hands it does so
 * once more, then says so. A review that cannot be written is shown all the same.
 *
 * @param mark whether marks are written; a review after a setting leaves a sheet without marks without them
 */
export function reviewJob(desk: Desk, signal: AbortSignal, mark: boolean): Promise<void> {
  const { edits, store } = desk;
  const seen = edits.take();
  let isShown = false;
  return runJob(desk, signal, { what: message('pane.session.reading') }, async (control) => {
    const notification = await reviewAndMark(desk, control, mark);
    isShown = true;
    store.set({ stage: restingStage(store.state), notification });
  }).finally(() => {
    if (!isShown) edits.putBack(seen);
  });
}

async function reviewAndMark(desk: Desk, control: JobControl, mark: boolean): Promise<Notification> {
  for (let attempt = 1; ; attempt++) {
    const snapshot = await readWorkbook(desk, partOf(control, 0, 0.4));
    const explainIn = mark && desk.workbook.abilities.writable ? desk.store.state.language : null;
    const reviewed = await reviewSnapshot(desk, snapshot, partOf(control, 0.4, 0.6), explainIn);
    if (reviewed.review.sheets.length === 0) {
      showReview(desk, reviewed, { current: null });
      if (!hasList(desk.store.state.sheets ?? [])) return null;
      return { tone: 'warning', told: message('pane.session.allLeftOut'), retry: false };
    }
    if (!mark) {
      showReview(desk, reviewed, { current: null });
      return null;
    }
    if (!desk.workbook.abilities.writable) {
      showReview(desk, reviewed, { current: null });
      return { tone: 'warning', told: message('pane.session.notWritable'), retry: false };
    }
    try {
      return await writeMarks(desk, reviewed, partOf(control, 0.6, 1));
    } catch (thrown) {
      if (control.signal.aborted) throw thrown;
      if (isConflict(thrown) && attempt === 1) continue;
      showReview(desk, reviewed, { current: null });
      const { told, retry } = toldError(thrown);
      return { tone: 'error', told, retry };
    }
  }
}

async function writeMarks(desk: Desk, reviewed: Reviewed, control: JobControl): Promise<Notification> {
  const { store, held, workbook, options } = desk;
  const { snapshot, review } = reviewed;
  const time = reviewedAt(options.now());
  const { language } = store.state;
  const settingsText = (await textToKeep(desk)) ?? '';
  const change = annotate(review, snapshot, { language, reviewedAt: time, settingsText });
  control.signal.throwIfAborted();
  control.onProgress(0, message('pane.session.writing'));
  const left = await workbook.apply(change, control);
  const applied = appliedSnapshot(snapshot, change);
  held.settingsText = applied.settingsText;
  showReview(desk, { ...reviewed, snapshot: applied }, { current: null }, freshMarks(review, time));
  const count = review.sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  const done = message('pane.session.reviewed', { count });
  const [remark] = left;
  if (remark === undefined) return { tone: 'success', told: done, retry: false };
  return { tone: 'warning', told: message('pane.session.reviewedBut', { done, remark }), retry: false };
}
