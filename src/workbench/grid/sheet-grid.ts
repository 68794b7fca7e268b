import { defineCustomElements } from '@revolist/revogrid/loader';
import type { SheetModel, WorkbookModel } from '../model';
import { SheetPaint } from '../paint/cell-paint';
import { cellView, type CellView } from './cell-view';
import { gridColumns, gridRows, ROW_SIZE, rowDefinitions, type ShownRow } from './grid-lines';
import { Lines } from './lines';
import { Panes } from './panes';
import { columnLines, rowLines } from './sheet-lines';
import { SheetScroll } from './sheet-scroll';

const HEADER_WIDTH = 52;

/** The grid component with a sheet in it. It only shows: what is selected, typed and changed is decided elsewhere. */
export class SheetGrid {
  readonly element: HTMLRevoGridElement;
  #paint: SheetPaint;
  #panes: Panes;
  readonly #onShown: () => void;
  readonly #scroll: SheetScroll;
  #refreshing = 0;

  constructor(
    parent: HTMLElement,
    model: WorkbookModel,
    events: {
      readonly onShown: () => void;
      readonly onColumnResized: (column: number, pixels: number) => void;
    },
  ) {
    defineCustomElements();
    this.#onShown = events.onShown;
    this.#paint = new SheetPaint(model.activeSheet);
    this.#panes = new Panes({ rows: new Lines([], []), columns: new Lines([], []) }, { rows: 0, columns: 0 });
    this.element = document.createElement('revo-grid');
    this.#scroll = new SheetScroll(this.element, () => this.#panes);
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
    if (isOther) this.#scroll.leave(this.sheet.id);
    this.#paint = new SheetPaint(sheet);
    const shown = { rows: rowLines(model, sheet), columns: columnLines(sheet) };
    const frozen = {
      rows: shown.rows.placeOf(sheet.facts.frozenRows),
      columns: shown.columns.placeOf(sheet.facts.frozenColumns),
    };
    this.#panes = new Panes(shown, frozen);
    const { element } = this;
    const rows = gridRows(this.#panes);
    element.columns = gridColumns(this.#panes, (row, column) => this.#view(row, column));
    // The component gives heights to the rows it has: the old ones must lose theirs, the new ones be there first.
    element.rowDefinitions = [];
    element.pinnedTopSource = rows.frozen;
    element.source = rows.scrolled;
    element.rowDefinitions = rowDefinitions(this.#panes);
    element.classList.toggle('no-gridlines', !sheet.facts.showGridlines);
    if (isOther) this.#scroll.comeBack(sheet.id);
    else this.#scroll.waitForLayout();
    this.refresh();
  }

  /** Paints the cells in sight again, once a frame. */
  refresh(): void {
    if (this.#refreshing !== 0) return;
    this.#refreshing = requestAnimationFrame(() => {
      this.#refreshing = 0;
      this.#paint = new SheetPaint(this.#paint.sheet);
      void this.element.refresh('all').then(() => {
        this.#scroll.settle();
        this.#onShown();
      });
    });
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
    this.#scroll.reveal(row, column);
  }

  /** How many rows are in sight. */
  pageRows(): number {
    return Math.max(1, Math.floor(this.#scroll.height / ROW_SIZE) - 1);
  }

  /** The sheet in it. */
  get sheet(): SheetModel {
    return this.#paint.sheet;
  }
}
