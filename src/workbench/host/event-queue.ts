import type { ModelChange } from '../model';
import { eventsOf } from './events-of';
import type { ExcelHost } from './excel-host';

/** One event as it travels: `[category, type, target, message as JSON text]`. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** What handlers for a whole workbook or collection register under. */
export const WORKBOOK_TARGET = 'Workbook';

/** Which events the add-in wants, and those that happened: told together after the batch (0 ms timer) [HOST]. */
export class EventQueue {
  /** Cleared and set by `runtime.enableEvents`. */
  enabled = true;
  readonly #host: ExcelHost;
  readonly #wanted = new Map<string, number>();
  readonly #listeners = new Set<(events: readonly HostEvent[]) => void>();
  #pending: HostEvent[] = [];
  #timer: Promise<void> | null = null;

  constructor(host: ExcelHost) {
    this.#host = host;
    host.model.onChange((changes) => {
      this.#heard(changes);
    });
  }

  /** Counted: each handler of a type and target registers once. */
  register(type: number, target: string): void {
    const key = keyOf(type, target);
    this.#wanted.set(key, (this.#wanted.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = keyOf(type, target);
    const left = (this.#wanted.get(key) ?? 0) - 1;
    if (left > 0) this.#wanted.set(key, left);
    else this.#wanted.delete(key);
  }

  /** Hears what is told to the add-in. Returns what stops it. */
  onEvents(listener: (events: readonly HostEvent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Resolved once everything that happened so far has been told. */
  async settled(): Promise<void> {
    while (this.#timer) await this.#timer;
  }

  #heard(changes: readonly ModelChange[]): void {
    if (!this.enabled || this.#wanted.size === 0) return;
    for (const change of changes) {
      for (const event of eventsOf(this.#host, change)) {
        if (this.#wanted.has(keyOf(event.type, event.target))) this.#pending.push(event);
      }
    }
    if (this.#pending.length > 0) this.#timer ??= this.#tellSoon();
  }

  async #tellSoon(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    const events = this.#pending;
    this.#pending = [];
    this.#timer = null;
    for (const listener of this.#listeners) listener(events);
  }
}

function keyOf(type: number, target: string): string {
  return `${String(type)}|${target}`;
}
