import type { Desk } from './desk';
import type { LiveEdits } from './live-edits';
import { toldError } from './told-error';

/** Listens for edits once, where the host tells of them. A host that fails to is asked again at the next start. */
export function watchEdits({ workbook, store }: Desk, live: LiveEdits): () => Promise<void> {
  let isWatching = false;
  return async () => {
    if (isWatching || !workbook.abilities.liveEdits) return;
    try {
      await workbook.watch((edit) => {
        live.note(edit);
      });
      isWatching = true;
    } catch (thrown) {
      const { told, retry } = toldError(thrown);
      store.set({ notification: { tone: 'warning', told, retry } });
    }
  };
}
