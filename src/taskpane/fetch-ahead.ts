import { fetchWriting } from '../excel/excel-workbook';
import { fetchReviewing } from './session/fetch-reviewing';

/** Fetches what a click on 审核 will want. What does not come is fetched again, and told of, when it is wanted. */
export async function fetchAhead(): Promise<void> {
  await Promise.allSettled([fetchReviewing(), fetchWriting(), import('./components/result/result-screen')]);
}
