import { message } from '../../messages/catalog';
import type { Desk } from './desk';
import { goTo } from './go-to';
import { nextProblem } from './selectors/next-problem';

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
