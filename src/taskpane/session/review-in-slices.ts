import type { Review } from '../../review/review';
import type { ReviewProgress } from '../../review/review-workbook';
import { message } from '../../messages/catalog';
import type { JobControl } from '../../workbook/live-workbook';

/** Milliseconds of work between two breaths: short enough for a click to be heard. */
const SLICE = 40;

/** Runs a review to its end in slices, so that the pane stays alive. Throws the signal's reason where it is given up. */
export async function reviewInSlices(
  steps: Generator<ReviewProgress, Review, void>,
  { signal, onProgress }: JobControl,
): Promise<Review> {
  signal.throwIfAborted();
  let breath = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - breath < SLICE) continue;
    const { sheet, done, total } = step.value;
    onProgress(done / total, message('pane.session.reviewing', { sheet, done, total }));
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    breath = performance.now();
  }
}
