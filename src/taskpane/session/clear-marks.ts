import { clearAnnotations } from '../../annotations/clear-annotations';
import { message } from '../../messages/catalog';
import { appliedSnapshot } from '../../workbook/applied-snapshot';
import type { Desk } from './desk';
import { marksShown } from './marks-shown';
import { readWorkbook } from './read-workbook';
import { reviewJob } from './review-job';
import { partOf, restingStage, runJob } from './run-job';
import { settingsShown } from './settings-in-effect';
import { isConflict } from './told-error';

/** 清除标注: takes off whatever a review wrote, the settings too where that is asked for. What was found stays in the pane. */
export function clearMarks(desk: Desk, signal: AbortSignal, settingsToo: boolean): Promise<void> {
  return runJob(desk, signal, { what: message('pane.session.clearing') }, async (control) => {
    const { store, workbook } = desk;
    if (!workbook.abilities.writable) {
      const told = message('pane.session.viewOnly');
      store.set({ stage: restingStage(store.state), notification: { tone: 'warning', told, retry: false } });
      return;
    }
    const read = partOf(control, 0, 0.5);
    const write = partOf(control, 0.5, 1);
    try {
      await clearOnce(desk, read, write, settingsToo);
    } catch (thrown) {
      if (!isConflict(thrown) || signal.aborted) throw thrown;
      await clearOnce(desk, read, write, settingsToo);
    }
    if (settingsToo && store.state.review !== null) await reviewJob(desk, signal, false);
    const told = message(settingsToo ? 'pane.session.clearedAll' : 'pane.session.cleared');
    store.set({ stage: restingStage(store.state), notification: { tone: 'success', told, retry: false } });
  });
}

async function clearOnce(
  desk: Desk,
  read: Parameters<typeof readWorkbook>[1],
  write: Parameters<typeof readWorkbook>[1],
  settingsToo: boolean,
): Promise<void> {
  const { workbook, held, store, notice, options } = desk;
  const snapshot = await readWorkbook(desk, read);
  const change = clearAnnotations(snapshot, { keepSettings: !settingsToo });
  write.signal.throwIfAborted();
  write.onProgress(0, message('pane.session.clearing'));
  await workbook.apply(change, write);
  const applied = appliedSnapshot(snapshot, change);
  const none = store.state.sheetMarks.map((marks) => ({
    ...marks,
    state: 'none' as const,
    rows: [],
    reviewedAt: null,
  }));
  held.snapshot = applied;
  store.set(marksShown(none));
  if (settingsToo) {
    held.settingsText = null;
    store.set(settingsShown(notice, {}, options.today));
  }
}
