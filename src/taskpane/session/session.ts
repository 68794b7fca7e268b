import { builtInNotice } from '../../notice/built-in-notice';
import type { LiveWorkbook } from '../../workbook/live-workbook';
import { NO_FILTER, type PaneSession, type PaneState } from '../pane-state';
import { paneActions } from './actions';
import type { Desk } from './desk';
import { JobQueue } from './job-queue';
import { LiveEdits } from './live-edits';
import { PendingEdits } from './pending-edits';
import { readPreferences } from './preferences';
import type { SessionOptions } from './session-options';
import { settingsShown } from './settings-in-effect';
import { Store } from './store';

/**
 * Everything the pane does, without a pane: one state to show, told to subscribers after every change, and the
 * actions that lead to the next. Nothing is read before `actions.start()`.
 */
export function createSession(workbook: LiveWorkbook, options: SessionOptions): PaneSession {
  const notice = options.notice ?? builtInNotice;
  const store = new Store({
    ...blankState(workbook),
    ...settingsShown(notice, {}, options.today),
    ...readPreferences(options),
  });
  const desk: Desk = {
    workbook,
    options,
    notice,
    store,
    jobs: new JobQueue(),
    edits: new PendingEdits(),
    held: {
      snapshot: null,
      base: null,
      photos: null,
      photosForgotten: false,
      leftOut: new Set(),
      settingsText: undefined,
      fixes: [],
    },
  };
  return {
    getState: () => store.state,
    subscribe: (listener) => store.subscribe(listener),
    actions: paneActions(desk, new LiveEdits(desk)),
  };
}

function blankState({
  abilities,
}: LiveWorkbook): Omit<PaneState, 'settings' | 'notice' | 'cutoff' | 'language' | 'live'> {
  return {
    stage: { kind: 'starting' },
    abilities,
    sheets: null,
    remarks: [],
    deselected: new Set(),
    review: null,
    photos: null,
    marks: 'none',
    sheetMarks: [],
    filter: NO_FILTER,
    current: null,
    undo: null,
    notification: null,
  };
}
