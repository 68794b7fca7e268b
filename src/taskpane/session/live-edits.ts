import type { SheetEdit } from '../../workbook/live-workbook';
import type { Desk } from './desk';
import { followEdits } from './follow-edits';
import { heldReview } from './held-review';
import { readTouched, type ReadAgain } from './live-read';
import { marksShown, staleWhereEdited } from './marks-shown';
import type { TouchedRows } from './pending-edits';
import { reviewJob } from './review-job';
import { isBusy, isConflict, toldError } from './told-error';
import { writeFollowed } from './write-followed';

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

async function followSeen(
  desk: Desk,
  seen: ReadonlyMap<string, TouchedRows>,
  signal: AbortSignal,
): Promise<void> {
  try {
    await followOnce(desk, seen, signal);
  } catch (thrown) {
    if (!isConflict(thrown)) throw thrown;
    const everything = new Map([...seen.keys()].map((sheetId) => [sheetId, 'all'] as const));
    await followOnce(desk, everything, signal);
  }
}

async function followOnce(
  desk: Desk,
  seen: ReadonlyMap<string, TouchedRows>,
  signal: AbortSignal,
): Promise<void> {
  const before = heldReview(desk);
  if (before === null) return;
  const readAgain = new Map<string, ReadAgain>();
  for (const sheet of before.snapshot.sheets) {
    const touched = seen.get(sheet.id);
    if (touched === undefined || !isReviewed(desk, sheet.id)) continue;
    const read = await readTouched(desk.workbook, sheet, touched);
    if (read === null) {
      await reviewJob(desk, signal, desk.store.state.marks !== 'none');
      return;
    }
    readAgain.set(sheet.id, read);
  }
  if (readAgain.size === 0) return;
  const followed = followEdits(desk, before, readAgain);
  if (followed === null) await reviewJob(desk, signal, desk.store.state.marks !== 'none');
  else await writeFollowed(desk, followed, {});
}

function isReviewed({ store }: Desk, sheetId: string): boolean {
  return store.state.review?.sheets.some(({ list }) => list.snapshot.id === sheetId) === true;
}

function showStale({ store, edits }: Desk): void {
  store.set(marksShown(staleWhereEdited(store.state.sheetMarks, edits)));
}
