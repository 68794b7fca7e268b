import { message, say } from '../../messages/catalog';
import type { Settings } from '../../notice/notice';
import type { PaneActions } from '../pane-state';
import { listOf, withColumn, withRequired } from './column-settings';
import { withMajor, withOccupation } from './decide-term';
import type { Desk } from './desk';
import { fetchReviewing } from './fetch-reviewing';
import { goTo } from './go-to';
import type { LiveEdits } from './live-edits';
import { photoActions } from './photos/photo-actions';
import { keepPreferences } from './preferences';
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
  /** Goes on with what a review takes; where that cannot be fetched, says so and does nothing. */
  const withReviewing = async (run: (all: Awaited<ReturnType<typeof fetchReviewing>>) => Promise<void>) => {
    const fetched = await fetchReviewing().catch((thrown: unknown) => {
      const { told, retry } = toldError(thrown);
      store.set({ notification: { tone: 'error', told, retry } });
      return null;
    });
    if (fetched) await run(fetched);
  };
  /** `change` gets the settings of the moment it is made: clicks in quick succession are all kept. */
  const settings = (change: (now: Settings) => Settings) =>
    withReviewing(async ({ acceptSettings, settingsJob }) => {
      if (!acceptSettings(desk, change(store.state.settings))) return;
      await job('settings', false, (signal) => settingsJob(desk, signal));
    });
  const actions: PaneActions = {
    start: () =>
      job('start', true, async (signal) => {
        await watch();
        await start(desk, signal);
      }),
    review: () =>
      job('review', true, async (signal) => {
        await watch();
        await withReviewing(({ reviewJob }) => reviewJob(desk, signal, true));
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
      job('clear', true, (signal) =>
        withReviewing(({ clearMarks }) => clearMarks(desk, signal, settingsToo)),
      ),
    setLanguage: (language) =>
      withReviewing(() => {
        store.set({ language });
        remember(desk);
        return Promise.resolve();
      }),
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
      return settings((now) => withColumn(now, list, column, field));
    },
    setRequired: (columns, sheetId) => {
      const list = listOf(store.state.sheets ?? [], sheetId);
      return settings((now) => withRequired(now, list, columns));
    },
    setSettings: (wanted) => settings(() => wanted),
    resetSettings: () => settings(({ notice }) => (notice === undefined ? {} : { notice })),
    loadNotice: (file) =>
      withReviewing(async ({ noticeIn }) => {
        const notice = await noticeIn(desk, file);
        if (notice) await settings((now) => ({ ...now, notice }));
      }),
    restoreNotice: () => settings(withoutNotice),
    decideMajor: (term, as) => settings((now) => withMajor(now, term, as)),
    decideOccupation: (term, as) => settings((now) => withOccupation(now, term, as)),
    applyFixes: (fixes) =>
      job(`fix ${JSON.stringify(fixes)}`, true, (signal) =>
        withReviewing(({ applyFixes }) => applyFixes(desk, signal, fixes)),
      ),
    undoFixes: () => job('undo', true, (signal) => withReviewing(({ undoFixes }) => undoFixes(desk, signal))),
    goTo: (sheetId, row, column) => goTo(desk, { sheetId, row, column }),
    goToProblem: (step) => withReviewing(({ goToProblem }) => goToProblem(desk, step)),
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
    ...photoActions(desk, job),
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

function withoutNotice(settings: Settings): Settings {
  const rest: Settings = { ...settings };
  delete rest.notice;
  return rest;
}
