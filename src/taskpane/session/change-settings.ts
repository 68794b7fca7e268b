import { message } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import { settingsSchema, type Settings } from '../../notice/notice';
import { findSummarySheets } from '../../summary-sheet/find-summary-sheets';
import type { PaneState } from '../pane-state';
import type { Desk } from './desk';
import { textToKeep } from './kept-settings';
import { reviewJob } from './review-job';
import { runJob } from './run-job';
import { deskInEffect, settingsShown } from './settings-in-effect';
import { toldError } from './told-error';

/** Shows new settings at once. Settings that cannot be right are refused whole: false, and the pane says why. */
export function acceptSettings({ store, notice, options }: Desk, settings: Settings): boolean {
  const checked = settingsSchema.safeParse(settings);
  if (checked.success) {
    store.set(settingsShown(notice, checked.data, options.today));
    return true;
  }
  const reasons = checked.error.issues.map(({ path, message: reason }) => `${path.join('.')} ${reason}`);
  const told = message('pane.session.settingsWrong', { reasons });
  store.set({ notification: { tone: 'error', told, retry: false } });
  return false;
}

/**
 * Lets the settings shown take effect: they are kept in the workbook, and what was reviewed is reviewed again. Marks
 * are written only where some stand.
 */
export async function settingsJob(desk: Desk, signal: AbortSignal): Promise<void> {
  const { store } = desk;
  const unkept = await keep(desk);
  if (store.state.review !== null) await reviewJob(desk, signal, store.state.marks !== 'none');
  else await understandAgain(desk, signal);
  if (unkept && store.state.notification?.tone !== 'error') store.set({ notification: unkept });
}

/** Writes the settings into the workbook; what is to be said where that fails. They hold in the pane all the same. */
async function keep(desk: Desk): Promise<PaneState['notification']> {
  const { workbook, held } = desk;
  const text = await textToKeep(desk);
  if (text === held.settingsText) return null;
  if (!workbook.abilities.writable) return notKept(message('pane.session.viewOnly'), false);
  try {
    await workbook.apply({ sheets: [], removeSheets: [], addSheets: [], settingsText: text });
  } catch (thrown) {
    const { told, retry } = toldError(thrown);
    return notKept(told, retry);
  }
  held.settingsText = text;
  return null;
}

function notKept(reason: Message, retry: boolean): PaneState['notification'] {
  return { tone: 'warning', told: message('pane.session.settingsNotKept', { reason }), retry };
}

/** Before a review: the sheets read earlier, understood by the new settings. */
async function understandAgain(desk: Desk, signal: AbortSignal): Promise<void> {
  const { store, held } = desk;
  const { snapshot } = held;
  if (snapshot === null) return;
  await runJob(desk, signal, { what: message('pane.session.understanding') }, () => {
    const { notice, overrides } = deskInEffect(desk);
    store.set({ sheets: findSummarySheets(snapshot, notice, overrides) });
    return Promise.resolve();
  });
}
