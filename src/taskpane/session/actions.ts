import { message, say } from '../../messages/catalog';
import type { Settings } from '../../notice/notice';
import type { PaneActions } from '../pane-state';
import { acceptSettings, settingsJob } from './change-settings';
import { clearMarks } from './clear-marks';
import { listOf, withColumn, withRequired } from './column-settings';
import { withMajor, withOccupation } from './decide-term';
import type { Desk } from './desk';
import { applyFixes, undoFixes } from './fix-actions';
import { goTo, goToProblem } from './go-to';
import type { LiveEdits } from './live-edits';
import { keepPreferences } from './preferences';
import { reviewJob } from './review-job';
import { start } from './start';
import { toldError } from './told-error';
import { watchEdits } from './watch-edits';

/** The actions of the pane on a desk. */
export function paneActions(desk: Desk, live: LiveEdits): PaneActions {
  const { store, jobs } = desk;
  const watch = watchEdits(desk, live);
  let failed: (() => Promise<void>) | null = null;

  /** Runs a job; where it ends with something to try again, `retry` runs it once more. */
  const job = async (name: string, isOnce: boolean, run: (signal: AbortSignal) => Promise<void>) => {
    await (isOnce ? jobs.runOnce(name, run) : jobs.run(name, run));
    const { stage, notification } = store.state;
    const canRetry = (stage.kind === 'failed' && stage.canRetry) || notification?.retry === true;
    failed = canRetry ? () => job(name, isOnce, run) : null;
    if (!desk.edits.isEmpty && store.state.live) await live.flush();
  };
  const settings = async (change: Settings) => {
    if (acceptSettings(desk, change)) await job('settings', false, (signal) => settingsJob(desk, signal));
  };
  const actions: PaneActions = {
    start: () =>
      job('start', true, async (signal) => {
        await watch();
        await start(desk, signal);
      }),
    review: () =>
      job('review', true, async (signal) => {
        await watch();
        await reviewJob(desk, signal, true);
      }),
    cancel: () => {
      jobs.cancel();
    },
    retry: async () => {
      const again = failed ?? (() => actions.review());
      failed = null;
      await again();
    },
    clearMarks: ({ settingsToo = false } = {}) =>
      job('clear', true, (signal) => clearMarks(desk, signal, settingsToo)),
    setLanguage: (language) => {
      store.set({ language });
      remember(desk);
    },
    setLive: async (on) => {
      store.set({ live: on });
      remember(desk);
      if (on) await live.flush();
    },
    selectSheet: (sheetId, on) => {
      const deselected = new Set(store.state.deselected);
      if (on) deselected.delete(sheetId);
      else deselected.add(sheetId);
      store.set({ deselected });
    },
    mapColumn: (column, field, sheetId) => {
      const list = listOf(store.state.sheets ?? [], sheetId);
      return settings(withColumn(store.state.settings, list, column, field));
    },
    setRequired: (columns, sheetId) => {
      const list = listOf(store.state.sheets ?? [], sheetId);
      return settings(withRequired(store.state.settings, list, columns));
    },
    setSettings: settings,
    resetSettings: () => settings({}),
    decideMajor: (term, as) => settings(withMajor(store.state.settings, term, as)),
    decideOccupation: (term, as) => settings(withOccupation(store.state.settings, term, as)),
    applyFixes: (fixes) =>
      job(`fix ${JSON.stringify(fixes)}`, true, (signal) => applyFixes(desk, signal, fixes)),
    undoFixes: () => job('undo', true, (signal) => undoFixes(desk, signal)),
    goTo: (sheetId, row, column) => goTo(desk, { sheetId, row, column }),
    goToProblem: (step) => goToProblem(desk, step),
    setFilter: (filter) => {
      store.set({ filter: { ...store.state.filter, ...filter } });
    },
    exportFile: async (format, { masked }) => {
      const { review, language } = store.state;
      if (review === null) {
        const told = message('pane.session.notReviewed');
        store.set({ notification: { tone: 'warning', told, retry: false } });
        return null;
      }
      const name = desk.options.fileName ?? say(message('pane.session.export.fileName'), language);
      try {
        // The writer of workbooks is large and seldom wanted: fetched when it is.
        const { exportFile } = await import('./export-file');
        return await exportFile(review, name, language, format, masked);
      } catch (thrown) {
        const { told, retry } = toldError(thrown);
        store.set({ notification: { tone: 'error', told, retry } });
        return null;
      }
    },
    dismiss: () => {
      store.set({ notification: null });
    },
  };
  return actions;
}

function remember({ options, store }: Desk): void {
  const { language, live } = store.state;
  if (keepPreferences(options, { language, live })) return;
  const told = message('pane.session.notRemembered');
  store.set({ notification: { tone: 'warning', told, retry: false } });
}
