import type { ColumnWrite } from '../../workbook/workbook-change';
import { BYTES_A_REQUEST, CELLS_A_REQUEST, rowBytes } from '../payload';
import { cellInput, type CellInput } from './cell-input';
import { LOOKS } from './looks';
import { rowRuns, type RowRun } from './row-runs';

/** Columns side by side whose values are written together. */
export interface ColumnBlock extends RowRun {
  readonly left: number;
  readonly columns: readonly ColumnWrite[];
}

/** Rows of a block that fit one request. */
export interface BlockPortion extends RowRun {
  readonly values: CellInput[][];
  readonly bytes: number;
}

/** Columns as few rectangles, without the rows in which nothing is written. */
export function columnBlocks(columns: readonly ColumnWrite[]): readonly ColumnBlock[] {
  return neighbours(columns).flatMap((group) =>
    rowRuns(writtenRows(group)).map((run) => ({ ...run, left: group[0]?.column ?? 0, columns: group })),
  );
}

function neighbours(columns: readonly ColumnWrite[]): readonly (readonly ColumnWrite[])[] {
  const groups: ColumnWrite[][] = [];
  for (const column of [...columns].sort((one, other) => one.column - other.column)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const joins =
      last?.column === column.column - 1 &&
      last.top === column.top &&
      last.values.length === column.values.length;
    if (group && joins) group.push(column);
    else groups.push([column]);
  }
  return groups;
}

function* writtenRows(columns: readonly ColumnWrite[]): Generator<number> {
  const [first] = columns;
  if (!first) return;
  for (let at = 0; at < first.values.length; at++) {
    if (columns.some(({ values }) => values[at] !== undefined)) yield first.top + at;
  }
}

/** Cuts a block by rows, so that each portion fits a request. */
export function* portions({ top, bottom, columns }: ColumnBlock): Generator<BlockPortion> {
  const formats = columns.map(({ style }) => LOOKS[style].numberFormat);
  const mostRows = Math.max(1, Math.floor(CELLS_A_REQUEST / columns.length));
  let values: CellInput[][] = [];
  let bytes = 0;
  let from = top;
  for (let row = top; row <= bottom; row++) {
    const cells = columns.map((column, index) =>
      cellInput(column.values[row - column.top], formats[index] ?? ''),
    );
    const size = rowBytes(cells);
    if (values.length > 0 && (bytes + size > BYTES_A_REQUEST * 0.9 || values.length >= mostRows)) {
      yield { top: from, bottom: row - 1, values, bytes };
      values = [];
      bytes = 0;
      from = row;
    }
    values.push(cells);
    bytes += size;
  }
  if (values.length > 0) yield { top: from, bottom, values, bytes };
}
