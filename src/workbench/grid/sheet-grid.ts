import { defineCustomElements } from '@revolist/revogrid/loader';
import type { ColumnRegular, HyperFunc, VNode } from '@revolist/revogrid';
import { columnLetters } from '../../workbook/cell-address';
import type { SheetModel, WorkbookModel } from '../model';
import { SheetPaint } from '../paint/cell-paint';
import { cellView, type CellView } from './cell-view';
import { Lines } from './lines';
import { Panes } from './panes';
import { columnLines, rowLines } from './sheet-lines';

/** One row as the grid component keeps it: which sheet row it shows. */
interface ShownRow {
  readonly row: number;
}

interface Scrolled {
  readonly x: number;
  readonly y: number;
}

const ROW_SIZE = 20;
const HEADER_WIDTH = 52;
/** Frames to wait for the component at most. */
const MOST_FRAMES = 30;

/** The grid component with a sheet in it. It only shows: what is selected, typed and changed is decided elsewhere. */
export class SheetGrid {
  readonly element: HTMLRevoGridElement;
  #paint: SheetPaint;
  #panes: Panes;
  #model: WorkbookModel;
  readonly #onShown: () => void;
  #refreshing = 0;
  /** Where each sheet was scrolled to, in pixels, by its id: it is found there again. */
  readonly #scrolled = new Map<string, Scrolled>();
  /** What is to be done once the panes have the size of the sheet that was just put in. */
  #whenLaidOut: (() => void)[] | null = null;

  constructor(
    parent: HTMLElement,
    model: WorkbookModel,
    events: {
      readonly onShown: () => void;
      readonly onColumnResized: (column: number, pixels: number) => void;
    },
  ) {
    defineCustomElements();
    this.#model = model;
    this.#onShown = events.onShown;
    this.#paint = new SheetPaint(model.activeSheet);
    this.#panes = new Panes({ rows: new Lines([], []), columns: new Lines([], []) }, { rows: 0, columns: 0 });
    this.element = document.createElement('revo-grid');
    Object.assign(this.element, {
      className: 'sheet-grid',
      theme: 'default',
      rowSize: ROW_SIZE,
      frameSize: 2,
      readonly: true,
      canFocus: false,
      useClipboard: false,
      resize: true,
      hideAttribution: true,
      accessible: false,
      filter: false,
      rowHeaders: {
        size: HEADER_WIDTH,
        cellTemplate: (_h: unknown, { model: shown }: { model: ShownRow }) => String(shown.row + 1),
      },
    });
    // It shows; the field one types into, beside it, says where one is and what stands there.
    this.element.setAttribute('aria-hidden', 'true');
    this.element.addEventListener('aftergridrender', () => {
      this.#onShown();
    });
    this.element.addEventListener('aftercolumnresize', (event) => {
      for (const column of Object.values(event.detail)) {
        if (typeof column.prop === 'number' && column.size !== undefined)
          events.onColumnResized(column.prop, column.size);
      }
    });
    parent.append(this.element);
  }

  get panes(): Panes {
    return this.#panes;
  }

  get paint(): SheetPaint {
    return this.#paint;
  }

  /** Shows a sheet from the start: another one, or one whose rows, columns or sizes changed. */
  show(model: WorkbookModel, sheet: SheetModel): void {
    const isOther = sheet !== this.sheet;
    if (isOther) this.#scrolled.set(this.sheet.id, this.#scrolledNow());
    this.#model = model;
    this.#paint = new SheetPaint(sheet);
    const shown = { rows: rowLines(model, sheet), columns: columnLines(sheet) };
    const frozen = {
      rows: shown.rows.placeOf(sheet.facts.frozenRows),
      columns: shown.columns.placeOf(sheet.facts.frozenColumns),
    };
    this.#panes = new Panes(shown, frozen);
    const { element } = this;
    const rows: ShownRow[] = [];
    for (let place = 0; place < shown.rows.count; place += 1) rows.push({ row: shown.rows.indexAt(place) });
    element.columns = this.#columns();
    // The component gives heights to the rows it has: the old ones must lose theirs, the new ones be there first.
    element.rowDefinitions = [];
    element.pinnedTopSource = rows.slice(0, frozen.rows);
    element.source = rows.slice(frozen.rows);
    element.rowDefinitions = rowDefinitions(this.#panes);
    element.classList.toggle('no-gridlines', !sheet.facts.showGridlines);
    this.#whenLaidOut ??= [];
    if (isOther) {
      const { x, y } = this.#scrolled.get(sheet.id) ?? { x: 0, y: 0 };
      this.#whenLaidOut = [
        () => {
          this.#scrollTo(x, y);
        },
      ];
    }
    this.refresh();
  }

  /** The component takes a few frames until its panes have the size of a new sheet. */
  #settle(frames: number): void {
    const waiting = this.#whenLaidOut;
    if (!waiting) return;
    if (frames > 0 && !this.#hasRoom()) {
      requestAnimationFrame(() => {
        this.#settle(frames - 1);
      });
      return;
    }
    this.#whenLaidOut = null;
    for (const move of waiting) move();
  }

  #hasRoom(): boolean {
    const { shown, frozen } = this.#panes;
    const { across, down } = this.#viewport();
    const height = shown.rows.start(shown.rows.count) - shown.rows.start(frozen.rows);
    const width = shown.columns.start(shown.columns.count) - shown.columns.start(frozen.columns);
    return (down?.scrollHeight ?? 0) >= height && (across?.scrollWidth ?? 0) >= Math.floor(width);
  }

  #scrollTo(x: number, y: number): void {
    const { across, down } = this.#viewport();
    if (across) across.scrollLeft = x;
    if (down) down.scrollTop = y;
  }

  #scrolledNow(): Scrolled {
    const { across, down } = this.#viewport();
    return { x: across?.scrollLeft ?? 0, y: down?.scrollTop ?? 0 };
  }

  #viewport(): { readonly across: HTMLElement | null; readonly down: HTMLElement | null } {
    const across = this.element.querySelector<HTMLElement>('revogr-viewport-scroll.rgCol');
    return { across, down: across?.querySelector<HTMLElement>('.vertical-inner') ?? null };
  }

  /** Paints the cells in sight again, once a frame. */
  refresh(): void {
    if (this.#refreshing !== 0) return;
    this.#refreshing = requestAnimationFrame(() => {
      this.#refreshing = 0;
      this.#paint = new SheetPaint(this.#paint.sheet);
      void this.element.refresh('all').then(() => {
        this.#settle(MOST_FRAMES);
        this.#onShown();
      });
    });
  }

  #columns(): ColumnRegular[] {
    const { columns } = this.#panes.shown;
    const all: ColumnRegular[] = [];
    for (let place = 0; place < columns.count; place += 1) {
      const column = columns.indexAt(place);
      all.push({
        prop: column,
        name: columnLetters(column),
        size: columns.size(place),
        minSize: 4,
        ...(place < this.#panes.frozen.columns ? { pin: 'colPinStart' as const } : {}),
        cellProperties: ({ model: shown }) => properties(this.#view(rowOf(shown), column)),
        cellTemplate: (h: HyperFunc<VNode>, { model: shown }) =>
          template(h, this.#view(rowOf(shown), column)),
      });
    }
    return all;
  }

  #lastView: {
    readonly row: number;
    readonly column: number;
    readonly paint: SheetPaint;
    readonly view: CellView;
  } | null = null;

  /** The component asks for a cell's properties and then for its content: worked out once. */
  #view(row: number, column: number): CellView {
    const last = this.#lastView;
    if (last?.row === row && last.column === column && last.paint === this.#paint) return last.view;
    const view = cellView(this.#paint, this.#panes, row, column);
    this.#lastView = { row, column, paint: this.#paint, view };
    return view;
  }

  /** Brings a cell into sight, moving as little as possible. */
  reveal(row: number, column: number): void {
    if (this.#whenLaidOut) {
      this.#whenLaidOut.push(() => {
        this.reveal(row, column);
      });
      return;
    }
    const { shown, frozen } = this.#panes;
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

  /** How many rows are in sight. */
  pageRows(): number {
    return Math.max(1, Math.floor((this.#viewport().down?.clientHeight ?? 0) / ROW_SIZE) - 1);
  }

  /** The sheet in it. */
  get sheet(): SheetModel {
    return this.#paint.sheet;
  }

  get model(): WorkbookModel {
    return this.#model;
  }
}

function rowOf(shown: unknown): number {
  return (shown as ShownRow).row;
}

function properties({ className, css }: CellView): {
  class: Record<string, boolean>;
  style: Record<string, string>;
} {
  const names: Record<string, boolean> = {};
  if (className !== '') for (const name of className.split(' ')) names[name] = true;
  return { class: names, style: { ...css } };
}

function template(h: HyperFunc<VNode>, { text, box }: CellView): VNode | string {
  if (box)
    return h('span', { class: 'cell-box', style: { ...box } }, [
      h('span', { class: 'cell-text' }, text),
    ] as VNode[]);
  return text === '' ? '' : h('span', { class: 'cell-text' }, text);
}

type RowDefinitions = HTMLRevoGridElement['rowDefinitions'];

function rowDefinitions({ shown, frozen }: Panes): RowDefinitions {
  const definitions: RowDefinitions = [];
  for (let place = 0; place < shown.rows.count; place += 1) {
    const size = shown.rows.size(place);
    if (size === ROW_SIZE) continue;
    const isFrozen = place < frozen.rows;
    definitions.push({
      type: isFrozen ? 'rowPinStart' : 'rgRow',
      index: isFrozen ? place : place - frozen.rows,
      size,
    });
  }
  return definitions;
}

/** The least scrolling that brings `start`..`start + size` into a window of `length` at `at`. */
function nearest(at: number, length: number, start: number, size: number): number {
  if (start < at) return start;
  return start + size > at + length ? Math.min(start, start + size - length) : at;
}
