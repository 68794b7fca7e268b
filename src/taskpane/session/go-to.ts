import { message } from '../../messages/catalog';
import type { CellPlace } from '../pane-state';
import type { Desk } from './desk';
import { nextProblem } from './selectors/next-problem';
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

/** Goes to the next (1) or previous (-1) problem the filter lets through, or says that there is none. */
export async function goToProblem(desk: Desk, step: 1 | -1): Promise<void> {
  const { store } = desk;
  const { review, filter, current } = store.state;
  if (review === null) {
    const told = message('pane.session.notReviewed');
    store.set({ notification: { tone: 'warning', told, retry: false } });
    return;
  }
  const place = nextProblem(review, filter, current, step);
  if (place !== null) {
    await goTo(desk, place);
    return;
  }
  store.set({ notification: { tone: 'success', told: message('pane.session.noProblem'), retry: false } });
}
