import type { PaneState } from '../pane-state';

/** The one state of the pane: replaced whole, told to whoever listens. */
export class Store {
  #state: PaneState;
  readonly #listeners = new Set<() => void>();

  constructor(state: PaneState) {
    this.#state = state;
  }

  get state(): PaneState {
    return this.#state;
  }

  set(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }

  /** Returns what stops it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
