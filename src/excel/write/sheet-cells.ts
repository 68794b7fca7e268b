import type { CellArea } from '../../workbook/sheet-snapshot';
import type { CellStyleName, NewSheet, StyledCell } from '../../workbook/workbook-change';
import { BYTES_A_REQUEST, rowBytes } from '../payload';
import { cellInput, type CellInput } from './cell-input';
import { GENERAL_FORMAT, LOOKS, TEXT_FORMAT } from './looks';

/** Cells that look alike, as one rectangle. */
export interface StyledArea {
  readonly area: CellArea;
  readonly style: CellStyleName;
  readonly numberFormat: string;
}

/** Rows of a new sheet that fit one request, from column A. */
export interface SheetPortion {
  readonly top: number;
  readonly values: CellInput[][];
  readonly bytes: number;
}

/** Text is kept as text whatever the look, and nothing else is made text of; numbers have the look's own format. */
function formatOf({ value, style }: StyledCell): string {
  const { numberFormat } = LOOKS[style];
  if (typeof value === 'string') return numberFormat === GENERAL_FORMAT ? TEXT_FORMAT : numberFormat;
  return numberFormat === TEXT_FORMAT && value !== null ? GENERAL_FORMAT : numberFormat;
}

/**
 * Looks as few rectangles. Blank cells between two of one look in a column get it too, where it does not show on
 * them, so that a long list has a rectangle or two a column.
 */
export function styledAreas(cells: readonly StyledCell[]): readonly StyledArea[] {
  const open = new Map<number, { top: number; bottom: number; cell: StyledCell }>();
  const closed: StyledArea[] = [];
  const close = (column: number) => {
    const run = open.get(column);
    if (!run) return;
    const area = { top: run.top, bottom: run.bottom, left: column, right: column };
    closed.push({ area, style: run.cell.style, numberFormat: formatOf(run.cell) });
  };
  for (const cell of cells) {
    const run = open.get(cell.column);
    const isAlike = run?.cell.style === cell.style && formatOf(run.cell) === formatOf(cell);
    const { topBorder, fill } = LOOKS[cell.style];
    const shows = topBorder === true || fill !== undefined;
    if (run && isAlike && (cell.row === run.bottom + 1 || !shows)) run.bottom = cell.row;
    else {
      close(cell.column);
      open.set(cell.column, { top: cell.row, bottom: cell.row, cell });
    }
  }
  for (const column of open.keys()) close(column);
  return widened(closed);
}

/** Rectangles side by side over the same rows become one. */
function widened(areas: readonly StyledArea[]): readonly StyledArea[] {
  const sorted = [...areas].sort(
    (one, other) => one.area.top - other.area.top || one.area.left - other.area.left,
  );
  const wide: StyledArea[] = [];
  for (const next of sorted) {
    const last = wide.at(-1);
    const joins =
      last?.style === next.style &&
      last.numberFormat === next.numberFormat &&
      last.area.top === next.area.top &&
      last.area.bottom === next.area.bottom &&
      last.area.right === next.area.left - 1;
    if (last && joins) wide[wide.length - 1] = { ...last, area: { ...last.area, right: next.area.right } };
    else wide.push(next);
  }
  return wide;
}

/** The values of a new sheet row by row, cut where a request is full. */
export function* sheetPortions({ cells }: NewSheet): Generator<SheetPortion> {
  const width = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  let values: CellInput[][] = [];
  let top = 0;
  let bytes = 0;
  let row: CellInput[] = [];
  let rowNumber = 0;
  const closeRow = () => {
    if (rowNumber < top + values.length) return;
    while (top + values.length < rowNumber) values.push(new Array<CellInput>(width).fill(null));
    values.push(row);
    bytes += rowBytes(row);
  };
  row = new Array<CellInput>(width).fill(null);
  for (const cell of cells) {
    if (cell.row !== rowNumber) {
      closeRow();
      if (bytes > BYTES_A_REQUEST * 0.8) {
        yield { top, values, bytes };
        top += values.length;
        values = [];
        bytes = 0;
      }
      rowNumber = cell.row;
      row = new Array<CellInput>(width).fill(null);
    }
    row[cell.column] = cellInput(cell.value, formatOf(cell));
  }
  if (cells.length === 0) return;
  closeRow();
  if (values.length > 0) yield { top, values, bytes };
}
