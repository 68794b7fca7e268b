import type { Panes } from './panes';

interface Scrolled {
  readonly x: number;
  readonly y: number;
}

/** Frames to wait for the component at most. */
const MOST_FRAMES = 30;

/** Which part of a sheet is in sight: found again in each sheet, and moved to the cells that are to be seen. */
export class SheetScroll {
  readonly #grid: HTMLElement;
  readonly #panes: () => Panes;
  /** Where each sheet was scrolled to, in pixels, by its id. */
  readonly #scrolled = new Map<string, Scrolled>();
  /** What is to be done once the panes have the size of the sheet that was just put in. */
  #whenLaidOut: (() => void)[] | null = null;

  constructor(grid: HTMLElement, panes: () => Panes) {
    this.#grid = grid;
    this.#panes = panes;
  }

  /** Remembers where a sheet is scrolled to, which gives way to another. */
  leave(sheetId: string): void {
    const { across, down } = this.#viewport();
    this.#scrolled.set(sheetId, { x: across?.scrollLeft ?? 0, y: down?.scrollTop ?? 0 });
  }

  /** The panes get another size: what is to be brought into sight waits for it. */
  waitForLayout(): void {
    this.#whenLaidOut ??= [];
  }

  /** Another sheet is put in: it is scrolled to where it was left. */
  comeBack(sheetId: string): void {
    const { x, y } = this.#scrolled.get(sheetId) ?? { x: 0, y: 0 };
    this.#whenLaidOut = [
      () => {
        const { across, down } = this.#viewport();
        if (across) across.scrollLeft = x;
        if (down) down.scrollTop = y;
      },
    ];
  }

  /** Does what waits. The component takes a few frames until its panes have the size of a new sheet. */
  settle(frames = MOST_FRAMES): void {
    const waiting = this.#whenLaidOut;
    if (!waiting) return;
    if (frames > 0 && !this.#hasRoom()) {
      requestAnimationFrame(() => {
        this.settle(frames - 1);
      });
      return;
    }
    this.#whenLaidOut = null;
    for (const move of waiting) move();
  }

  #hasRoom(): boolean {
    const { shown, frozen } = this.#panes();
    const { across, down } = this.#viewport();
    const height = shown.rows.start(shown.rows.count) - shown.rows.start(frozen.rows);
    const width = shown.columns.start(shown.columns.count) - shown.columns.start(frozen.columns);
    return (down?.scrollHeight ?? 0) >= height && (across?.scrollWidth ?? 0) >= Math.floor(width);
  }

  /** Brings a cell into sight, moving as little as possible. */
  reveal(row: number, column: number): void {
    if (this.#whenLaidOut) {
      this.#whenLaidOut.push(() => {
        this.reveal(row, column);
      });
      return;
    }
    const { shown, frozen } = this.#panes();
    const { across: viewport, down: inner } = this.#viewport();
    if (!viewport || !inner) return;
    const down = shown.rows.placeOf(row);
    if (down >= frozen.rows) {
      const start = shown.rows.start(down) - shown.rows.start(frozen.rows);
      inner.scrollTop = nearest(inner.scrollTop, inner.clientHeight, start, shown.rows.size(down));
    }
    const across = shown.columns.placeOf(column);
    if (across >= frozen.columns) {
      const start = shown.columns.start(across) - shown.columns.start(frozen.columns);
      viewport.scrollLeft = nearest(
        viewport.scrollLeft,
        viewport.clientWidth,
        start,
        shown.columns.size(across),
      );
    }
  }

  /** Pixels of the rows in sight. */
  get height(): number {
    return this.#viewport().down?.clientHeight ?? 0;
  }

  #viewport(): { readonly across: HTMLElement | null; readonly down: HTMLElement | null } {
    const across = this.#grid.querySelector<HTMLElement>('revogr-viewport-scroll.rgCol');
    return { across, down: across?.querySelector<HTMLElement>('.vertical-inner') ?? null };
  }
}

/** The least scrolling that brings `start`..`start + size` into a window of `length` at `at`. */
function nearest(at: number, length: number, start: number, size: number): number {
  if (start < at) return start;
  return start + size > at + length ? Math.min(start, start + size - length) : at;
}
