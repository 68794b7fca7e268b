import { message } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import type { JobControl } from '../../workbook/live-workbook';
import type { PaneState, Stage } from '../pane-state';
import type { Desk } from './desk';
import { emptyReason, hasList } from './sheets-found';
import { toldError } from './told-error';

/** Shows a job at work, and whatever comes of it. */
export interface JobTold {
  /** What is being done. */
  readonly what: Message;
  /** False where it is over in a moment or must not stop half-way. */
  readonly cancellable?: boolean;
}

/**
 * Runs one job that the pane shows: working, then whatever the job sets, else what stood before. A job given up
 * leaves the state from before and says so; an error becomes a sentence; nothing is thrown.
 */
export async function runJob(
  { store }: Desk,
  signal: AbortSignal,
  { what, cancellable = true }: JobTold,
  job: (control: JobControl) => Promise<void>,
): Promise<void> {
  const show = (done: number, now: Message) => {
    const canStop = cancellable && !signal.aborted;
    store.set({ stage: { kind: 'working', what: now, done: share(done), cancellable: canStop } });
  };
  const control: JobControl = { signal, onProgress: show };
  store.set({ notification: null });
  show(0, what);
  try {
    await job(control);
    if (store.state.stage.kind === 'working') store.set({ stage: restingStage(store.state) });
  } catch (thrown) {
    const stage = restingStage(store.state);
    if (signal.aborted) {
      const told = message('pane.session.cancelled');
      store.set({ stage, notification: { tone: 'warning', told, retry: false } });
      return;
    }
    const { told, retry } = toldError(thrown);
    if (store.state.sheets === null) store.set({ stage: { kind: 'failed', told, canRetry: retry } });
    else store.set({ stage, notification: { tone: 'error', told, retry } });
  }
}

/** What the pane shows while nothing runs. */
export function restingStage({ review, sheets }: PaneState): Stage {
  if (review !== null) return { kind: 'reviewed' };
  if (sheets === null) return { kind: 'failed', told: message('pane.session.notRead'), canRetry: true };
  return hasList(sheets) ? { kind: 'ready' } : { kind: 'empty', told: emptyReason(sheets) };
}

/** Part of a job: its 0 to 1 is `from` to `to` of the whole. */
export function partOf({ signal, onProgress }: JobControl, from: number, to: number): JobControl {
  return {
    signal,
    onProgress: (done, what) => {
      onProgress(from + share(done) * (to - from), what);
    },
  };
}

function share(done: number): number {
  return Number.isFinite(done) ? Math.min(1, Math.max(0, done)) : 0;
}
