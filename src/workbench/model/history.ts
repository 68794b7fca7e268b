/** One change as done, and how it is taken back and done again. */
export interface Entry {
  undo(): void;
  redo(): void;
}

/** How many steps can be taken back; Excel's own default. */
const MOST_STEPS = 100;

/** What was done, step by step. */
export class History {
  #done: (readonly Entry[])[] = [];
  #undone: (readonly Entry[])[] = [];

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Keeps a step that was just done; what had been taken back before cannot come again. */
  keep(step: readonly Entry[]): void {
    this.#done.push(step);
    if (this.#done.length > MOST_STEPS) this.#done.shift();
    this.#undone = [];
  }

  undo(): boolean {
    const step = this.#done.pop();
    if (!step) return false;
    for (const entry of [...step].reverse()) entry.undo();
    this.#undone.push(step);
    return true;
  }

  redo(): boolean {
    const step = this.#undone.pop();
    if (!step) return false;
    for (const entry of step) entry.redo();
    this.#done.push(step);
    return true;
  }

  clear(): void {
    this.#done = [];
    this.#undone = [];
  }
}
