import type { ModelChange, WorkbookModel } from '../model';

/** What one step of the workbook's undo was. */
interface Step {
  /** Marks that followed somebody's edit: taken back, and done again, together with it. */
  readonly follows: boolean;
  /** How many rows a person's edit touched, or the one that is followed; null: nobody's. */
  readonly edited: number | null;
}

/** What is no step: nothing was changed. */
const LOOKING: ReadonlySet<string> = new Set(['selection', 'activated']);
/** What marks of a few rows are made of; a whole review adds sheets besides. */
const OF_MARKS: ReadonlySet<string> = new Set(['cells', 'format']);
/** An edit of one row may change the marks of a few others: of the same person registered twice, say. */
const ROWS_BESIDE = 20;

/**
 * Undo as a person expects it: an edit and the marks that the add-in wrote for it are one thing. Keeps note of the steps
 * of a workbook from now on; those made before are undone one by one.
 */
export class UndoSteps {
  readonly #model: WorkbookModel;
  #done: Step[] = [];
  #undone: Step[] = [];
  #isReplaying = false;
  readonly stop: () => void;

  constructor(model: WorkbookModel) {
    this.#model = model;
    this.stop = model.onChange((changes) => {
      this.#note(changes);
    });
  }

  undo(): void {
    this.#replay(() => {
      let step: Step | undefined;
      do {
        if (!this.#model.undo()) return;
        step = this.#done.pop();
        if (step) this.#undone.push(step);
      } while (step?.follows === true);
    });
  }

  redo(): void {
    this.#replay(() => {
      do {
        if (!this.#model.redo()) return;
        const step = this.#undone.pop();
        if (step) this.#done.push(step);
      } while (this.#undone.at(-1)?.follows === true);
    });
  }

  #replay(replay: () => void): void {
    this.#isReplaying = true;
    try {
      replay();
    } finally {
      this.#isReplaying = false;
    }
  }

  #note(changes: readonly ModelChange[]): void {
    const made = changes.filter(({ kind }) => !LOOKING.has(kind));
    if (this.#isReplaying || made.length === 0) return;
    this.#undone = [];
    const rows = rowsOf(made);
    const before = this.#done.at(-1);
    const isMarks = made.every(({ source, kind }) => source === 'api' && OF_MARKS.has(kind));
    const edited = before?.edited ?? null;
    const follows = isMarks && edited !== null && rows <= Math.max(edited, ROWS_BESIDE);
    const isPersons = made.some(({ source }) => source === 'local');
    this.#done.push({ follows, edited: follows ? edited : isPersons ? rows : null });
  }
}

function rowsOf(changes: readonly ModelChange[]): number {
  let top = Infinity;
  let bottom = -1;
  for (const { area } of changes) {
    if (!area) continue;
    top = Math.min(top, area.top);
    bottom = Math.max(bottom, area.bottom);
  }
  return Math.max(0, bottom - top + 1);
}
