import type { CellArea } from '../../workbook/sheet-snapshot';
import type { ShownLines } from './moves';

/** The sheet is shown in up to four panes: frozen rows above, frozen columns at the left, the rest scrolls. */
export interface PaneName {
  readonly row: 'rowPinStart' | 'rgRow';
  readonly column: 'colPinStart' | 'rgCol';
}

export const PANES: readonly PaneName[] = [
  { row: 'rgRow', column: 'rgCol' },
  { row: 'rgRow', column: 'colPinStart' },
  { row: 'rowPinStart', column: 'rgCol' },
  { row: 'rowPinStart', column: 'colPinStart' },
];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where cells of a sheet are in the panes: which pane, and which pixels of it. */
export class Panes {
  readonly shown: ShownLines;
  /** How many shown rows and columns are frozen. */
  readonly frozen: { readonly rows: number; readonly columns: number };

  constructor(shown: ShownLines, frozen: { readonly rows: number; readonly columns: number }) {
    this.shown = shown;
    this.frozen = frozen;
  }

  paneOf(row: number, column: number): PaneName {
    return {
      row: this.shown.rows.placeOf(row) < this.frozen.rows ? 'rowPinStart' : 'rgRow',
      column: this.shown.columns.placeOf(column) < this.frozen.columns ? 'colPinStart' : 'rgCol',
    };
  }

  /** The part of an area that lies in a pane, in pixels from the pane's own corner; null where none does. */
  box(area: CellArea, pane: PaneName): Box | null {
    const { rows, columns } = this.shown;
    const down = span(rows.placeOf(area.top), rows.placeOf(area.bottom + 1), this.#rowsOf(pane));
    const across = span(columns.placeOf(area.left), columns.placeOf(area.right + 1), this.#columnsOf(pane));
    if (!down || !across) return null;
    const top = rows.start(down.first);
    const left = columns.start(across.first);
    return {
      top: top - rows.start(this.#rowsOf(pane).first),
      left: left - columns.start(this.#columnsOf(pane).first),
      height: rows.start(down.end) - top,
      width: columns.start(across.end) - left,
    };
  }

  /** The sheet cell at a pane's own row and column number. */
  cellAt(pane: PaneName, row: number, column: number): { readonly row: number; readonly column: number } {
    return {
      row: this.shown.rows.indexAt(row + this.#rowsOf(pane).first),
      column: this.shown.columns.indexAt(column + this.#columnsOf(pane).first),
    };
  }

  #rowsOf(pane: PaneName): Span {
    return pane.row === 'rowPinStart'
      ? { first: 0, end: this.frozen.rows }
      : { first: this.frozen.rows, end: this.shown.rows.count };
  }

  #columnsOf(pane: PaneName): Span {
    return pane.column === 'colPinStart'
      ? { first: 0, end: this.frozen.columns }
      : { first: this.frozen.columns, end: this.shown.columns.count };
  }
}

/** Places, the end not included. */
interface Span {
  readonly first: number;
  readonly end: number;
}

function span(first: number, end: number, within: Span): Span | null {
  const shared = { first: Math.max(first, within.first), end: Math.min(end, within.end) };
  return shared.first < shared.end ? shared : null;
}
