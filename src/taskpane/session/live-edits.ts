import type { SheetEdit } from '../../workbook/live-workbook';
import type { Desk } from './desk';
import { fetchReviewing } from './fetch-reviewing';
import { heldReview } from './held-review';
import { isReviewed } from './is-reviewed';
import { marksShown, staleWhereEdited } from './marks-shown';
import { isBusy, toldError } from './told-error';

const DELAY = 250;
/** While a cell is being edited the sheet cannot be written; it is tried again so often before that is said. */
const TRIES = 6;

/** Keeps the review and its marks up with what people type. */
export class LiveEdits {
  readonly #desk: Desk;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #tries = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Takes in an edit; its rows are reviewed once no other has come for a moment. */
  note(edit: SheetEdit): void {
    const { edits, store } = this.#desk;
    edits.add(edit);
    if (!isReviewed(this.#desk, edit.sheetId)) return;
    this.#tries = 0;
    if (store.state.live) this.#later(1);
    else showStale(this.#desk);
  }

  /** Reviews what is pending now. */
  flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    return this.#desk.jobs.run('live', (signal) => this.#follow(signal));
  }

  #later(factor: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    const delay = (this.#desk.options.liveDelay ?? DELAY) * factor;
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  async #follow(signal: AbortSignal): Promise<void> {
    const { edits, store } = this.#desk;
    const seen = edits.take();
    if (seen.size === 0 || heldReview(this.#desk) === null) return;
    if (!store.state.live) {
      edits.putBack(seen);
      return;
    }
    try {
      const { followSeen } = await fetchReviewing();
      await followSeen(this.#desk, seen, signal);
      this.#tries = 0;
    } catch (thrown) {
      edits.putBack(seen);
      showStale(this.#desk);
      if (isBusy(thrown) && ++this.#tries < TRIES) {
        this.#later(2 ** this.#tries);
        return;
      }
      const { told, retry } = toldError(thrown);
      store.set({ notification: { tone: 'error', told, retry } });
    }
  }
}

function showStale({ store, edits }: Desk): void {
  store.set(marksShown(staleWhereEdited(store.state.sheetMarks, edits)));
}
