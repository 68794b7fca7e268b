import type { CellPlace } from '../pane-state';
import type { Desk } from './desk';
import { toldError } from './told-error';

/** Brings a cell into view; column null: the cell of the person's name. Goes on a click only. */
export async function goTo({ store, workbook }: Desk, place: CellPlace): Promise<void> {
  const list = store.state.review?.sheets.find((sheet) => sheet.list.snapshot.id === place.sheetId)?.list;
  const columns = list?.columns ?? [];
  const named = columns.find(({ field }) => field === 'name') ?? columns[0];
  store.set({ current: place, notification: null });
  try {
    await workbook.select(place.sheetId, place.row, place.column ?? named?.column ?? 0);
  } catch (thrown) {
    // Another click is the retry.
    store.set({ notification: { tone: 'error', told: toldError(thrown).told, retry: false } });
  }
}
