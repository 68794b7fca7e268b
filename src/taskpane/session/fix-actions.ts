import { message } from '../../messages/catalog';
import type { PaneState } from '../pane-state';
import type { Desk } from './desk';
import { fixCells, unfixCells, type FixResult } from './fix-cells';
import { reviewJob } from './review-job';
import { restingStage, runJob } from './run-job';

type Place = Parameters<typeof fixCells>[1][number];

/** Puts cells right and remembers how to take it back. */
export function applyFixes(desk: Desk, signal: AbortSignal, places: readonly Place[]): Promise<void> {
  if (places.length === 0) return Promise.resolve();
  return changeCells(desk, signal, 'pane.session.fixed', async () => {
    const result = await fixCells(desk, places);
    if (result && result.fixed.length > 0) desk.held.fixes.push(result.fixed);
    return result;
  });
}

/** Takes the last batch of fixes back. */
export function undoFixes(desk: Desk, signal: AbortSignal): Promise<void> {
  const batch = desk.held.fixes.at(-1);
  if (!batch) return Promise.resolve();
  return changeCells(desk, signal, 'pane.session.unfixed', async () => {
    const result = await unfixCells(desk, batch);
    if (result) desk.held.fixes.pop();
    return result;
  });
}

async function changeCells(
  desk: Desk,
  signal: AbortSignal,
  key: 'pane.session.fixed' | 'pane.session.unfixed',
  change: () => Promise<FixResult | null>,
): Promise<void> {
  const { store, workbook } = desk;
  await runJob(desk, signal, { what: message('pane.session.fixing'), cancellable: false }, async () => {
    const stage = () => restingStage(store.state);
    if (!workbook.abilities.writable) {
      store.set({ stage: stage(), notification: warning('pane.session.viewOnly') });
      return;
    }
    const result = await change();
    if (result === null) {
      if (store.state.review !== null) await reviewJob(desk, signal, store.state.marks !== 'none');
      store.set({ stage: stage(), notification: warning('pane.session.lookAgain') });
      return;
    }
    store.set({ stage: stage(), undo: lastFixes(desk), notification: fixNotification(result, key) });
  });
}

function warning(
  key: 'pane.session.viewOnly' | 'pane.session.lookAgain',
): NonNullable<PaneState['notification']> {
  return { tone: 'warning', told: message(key), retry: false };
}

/** What the pane offers to take back. */
function lastFixes({ held }: Desk): PaneState['undo'] {
  const count = held.fixes.at(-1)?.length ?? 0;
  return count === 0 ? null : { what: message('pane.session.fixed', { count }), count };
}

/** The sentence on the outcome. */
function fixNotification(
  { fixed, skipped }: FixResult,
  key: 'pane.session.fixed' | 'pane.session.unfixed',
): NonNullable<PaneState['notification']> {
  const count = fixed.length;
  if (skipped === 0) return { tone: 'success', told: message(key, { count }), retry: false };
  const done = message(key, { count });
  return { tone: 'warning', told: message('pane.session.fixSkipped', { done, skipped }), retry: false };
}
