import { History, type Entry } from './history';
import type { ChangeListener, ChangeSource, ModelChange } from './model-change';
import type { Row } from './row';

/** A step being made. */
interface OpenStep {
  readonly entries: Entry[];
  readonly changes: ModelChange[];
  /** Rows already copied in this step: they may be written into. */
  readonly touched: Set<Row>;
  readonly source: ChangeSource;
}

/** The steps a workbook is changed in: each is whole or not at all, can be taken back, and is told of at its end. */
export class Steps {
  readonly #history = new History();
  readonly #listeners = new Set<ChangeListener>();
  #open: OpenStep | null = null;

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** The step being made. Throws outside one. */
  get open(): OpenStep {
    if (!this.#open) throw new Error('a workbook is changed within a step only');
    return this.#open;
  }

  /** Hears of every step after it is done. Returns what stops it. */
  onChange(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /**
   * Does `edits` as one step of undo, and what follows from them at its end. A step within a step is part of it.
   * Where either throws, all of it is taken back.
   */
  run<Result>(
    source: ChangeSource,
    edits: () => Result,
    follow: (changes: readonly ModelChange[]) => void,
  ): Result {
    if (this.#open) return edits();
    const step = openStep(source);
    this.#open = step;
    let result: Result;
    try {
      result = edits();
      follow([...step.changes]);
    } catch (fault) {
      this.#open = null;
      for (const entry of [...step.entries].reverse()) entry.undo();
      throw fault;
    }
    this.#open = null;
    if (step.entries.length > 0) this.#history.keep(step.entries);
    // The step is done, whatever a listener makes of it.
    this.tellNow(step.changes);
    return result;
  }

  /** Takes the last step back. False: there is none. */
  undo(source: ChangeSource): boolean {
    return this.#replay(source, () => this.#history.undo());
  }

  /** Does again what was taken back last. */
  redo(source: ChangeSource): boolean {
    return this.#replay(source, () => this.#history.redo());
  }

  #replay(source: ChangeSource, replay: () => boolean): boolean {
    const step = openStep(source);
    this.#open = step;
    const replayed = replay();
    this.#open = null;
    this.tellNow(step.changes);
    return replayed;
  }

  forget(): void {
    this.#history.clear();
  }

  /** Puts `after` in the place of `before`; whenever that is taken back or done again, `change` is told. */
  exchange<Held>(
    before: Held,
    after: Held,
    put: (held: Held) => void,
    change: Omit<ModelChange, 'source'>,
  ): void {
    const { entries } = this.open;
    put(after);
    entries.push({
      undo: () => {
        put(before);
        this.tell(change);
      },
      redo: () => {
        put(after);
        this.tell(change);
      },
    });
  }

  /** Tells of a change, once the step is done. */
  tell(change: Omit<ModelChange, 'source'>): void {
    const told = { ...change, source: this.#open?.source ?? 'local' };
    if (this.#open) this.#open.changes.push(told);
    else this.tellNow([told]);
  }

  /** Tells of the change of a whole row; neighbouring rows that come back are told of as one area. */
  tellRow(sheetId: string, row: number, width: number): void {
    const changes = this.#open?.changes;
    const last = changes?.at(-1);
    const right = Math.max(0, width - 1);
    if (
      changes &&
      last?.kind === 'cells' &&
      last.sheetId === sheetId &&
      last.area &&
      row >= last.area.top - 1 &&
      row <= last.area.bottom + 1
    ) {
      const area = {
        top: Math.min(last.area.top, row),
        left: 0,
        bottom: Math.max(last.area.bottom, row),
        right: Math.max(last.area.right, right),
      };
      changes[changes.length - 1] = { ...last, area };
    } else this.tell({ kind: 'cells', sheetId, area: { top: row, left: 0, bottom: row, right } });
  }

  /** Tells of what is no step of undo. */
  tellNow(changes: readonly ModelChange[]): void {
    if (changes.length === 0) return;
    for (const listener of [...this.#listeners]) listener(changes);
  }
}

function openStep(source: ChangeSource): OpenStep {
  return { entries: [], changes: [], touched: new Set(), source };
}
