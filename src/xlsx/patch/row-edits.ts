import { LAST_ROW } from './areas';
import type { CellValue } from '../../workbook/sheet-snapshot';
import type { SheetChange } from '../../workbook/workbook-change';
import type { StyleSheet } from './style-sheet';

/** What becomes of one cell. */
export interface CellEdit {
  readonly column: number;
  /** `remove` takes the whole cell out, style and all. */
  readonly value: CellValue | typeof REMOVE;
  /** The cellXfs index it gets, from the one it has. */
  readonly style: (existing: number) => number;
  /** True for a cell of the clerk's own: an empty row is made for it even where it is blank. */
  readonly own: boolean;
}

export const REMOVE = Symbol('remove');

/** The edits of a sheet's cells, by row. */
export interface RowEdits {
  /** First and last row any edit can fall on; `last < first` where there are none. */
  readonly first: number;
  readonly last: number;
  /** In column order, one a column at most. */
  of(row: number): readonly CellEdit[];
}

/** The part of a sheet's change that falls on cells. */
export type RowChange = Pick<SheetChange, 'columns' | 'cells' | 'clearColumns'>;

type Source = (row: number) => CellEdit | null;

const NONE: readonly CellEdit[] = [];

/** Joins columns written, columns cleared and single cells; a column both cleared and written is written. */
export function rowEdits(change: RowChange, styles: StyleSheet): RowEdits {
  const sources: { readonly column: number; readonly source: Source }[] = [];
  let first = LAST_ROW;
  let last = -1;
  const reach = (top: number, bottom: number): void => {
    first = Math.min(first, top);
    last = Math.max(last, bottom);
  };
  for (const { column, headerRow, header, top, values, style, headerStyle } of change.columns) {
    const xf = styles.look(style);
    const headerXf = styles.look(headerStyle);
    const own = false;
    const headerEdit: CellEdit = { column, value: header, style: () => headerXf, own };
    const styled = (): number => xf;
    reach(Math.min(headerRow, top), Math.max(headerRow, top + values.length - 1));
    sources.push({
      column,
      source: (row) => {
        if (row === headerRow) return headerEdit;
        const value = values[row - top];
        return value === undefined ? null : { column, value, style: styled, own };
      },
    });
  }
  for (const { column, top, bottom } of change.clearColumns) {
    const remove: CellEdit = { column, value: REMOVE, style: (existing) => existing, own: false };
    reach(top, bottom);
    sources.push({ column, source: (row) => (row >= top && row <= bottom ? remove : null) });
  }
  sources.sort((one, other) => one.column - other.column);
  const single = singleEdits(change, styles);
  for (const row of single.keys()) reach(row, row);
  return {
    first,
    last,
    of: (row) => {
      if (row < first || row > last) return NONE;
      const edits: CellEdit[] = [];
      for (const { source } of sources) {
        const edit = source(row);
        // Written columns come first among equals, so that a later source of the same column loses.
        if (edit && edits[edits.length - 1]?.column !== edit.column) edits.push(edit);
      }
      const written = withoutIdle(edits);
      const own = single.get(row);
      return own ? merged(written, own) : written;
    },
  };
}

/** The clerk's cells by row. Text gets the cell's own format with `@` in place of its number format. */
function singleEdits(change: RowChange, styles: StyleSheet): ReadonlyMap<number, readonly CellEdit[]> {
  const byRow = new Map<number, CellEdit[]>();
  for (const { row, column, after } of change.cells) {
    const style =
      typeof after === 'string'
        ? (existing: number) => styles.asText(existing)
        : (existing: number) => existing;
    const edits = byRow.get(row) ?? [];
    edits.push({ column, value: after, style, own: true });
    byRow.set(row, edits);
  }
  return byRow;
}

/**
 * A row of which all our columns are blank keeps no empty cells of ours: nothing in it would show later that they
 * are to be cleared.
 */
function withoutIdle(edits: readonly CellEdit[]): readonly CellEdit[] {
  if (edits.every(({ value }) => value === REMOVE)) return edits;
  const isIdle = edits.every(({ value }) => value === null || value === '' || value === REMOVE);
  return isIdle ? edits.map((edit) => ({ ...edit, value: REMOVE })) : edits;
}

function merged(edits: readonly CellEdit[], own: readonly CellEdit[]): readonly CellEdit[] {
  const byColumn = new Map([...edits, ...own].map((edit) => [edit.column, edit]));
  return [...byColumn.values()].sort((one, other) => one.column - other.column);
}
