import type { CellArea, SheetSnapshot } from '../../workbook/sheet-snapshot';
import type { SheetChange } from '../../workbook/workbook-change';
import { BYTES_A_REQUEST, valueBytes } from '../payload';
import { columnBlocks } from './column-blocks';
import { cellRuns } from './cell-runs';
import { valueIn } from './write-columns';

/** Up to here the rows concerned are compared whole. */
const CELLS_COMPARED_WHOLE = 20_000;
/** Columns that tell rows apart, where there are too many to compare them whole. */
const KEY_COLUMNS = 2;
const SAMPLE = 500;

/**
 * What is read again before a change is written, to see that it is still what was reviewed: the cells that are
 * overwritten, and of their rows everything, or where these are many the columns that tell rows apart best (an ID
 * number, a phone). Header rows whole, so that an inserted column is noticed.
 */
export function comparedAreas(change: SheetChange, read: SheetSnapshot): readonly CellArea[] {
  const left = read.left;
  const right = left + read.values.reduce((most, cells) => Math.max(most, cells.length), 0) - 1;
  const blocks = columnBlocks(change.columns);
  const runs = cellRuns(change.cells);
  const keys = keyColumns(read);
  const across = (top: number, bottom: number): readonly CellArea[] => {
    if (right < left) return [];
    if ((bottom - top + 1) * (right - left + 1) <= CELLS_COMPARED_WHOLE)
      return [{ top, bottom, left, right }];
    return keys.map((column) => ({ top, bottom, left: column, right: column }));
  };
  const headers = new Set(change.columns.map(({ headerRow }) => headerRow));
  return [
    ...[...headers].flatMap((row) => across(row, row)),
    ...blocks.flatMap(({ top, bottom, left: first, columns }) => [
      ...across(top, bottom),
      { top, bottom, left: first, right: first + columns.length - 1 },
    ]),
    ...runs.flatMap(({ top, bottom, column }) => [
      ...across(top, bottom),
      { top, bottom, left: column, right: column },
    ]),
    ...change.clearColumns.flatMap(({ column, top, bottom }) => [
      { top: Math.max(0, top - 1), bottom: top, left: column, right: column },
      { top: bottom, bottom: bottom + 1, left: column, right: column },
    ]),
  ];
}

/** Columns whose first values differ most, at best each from each. */
function keyColumns({ values, left }: SheetSnapshot): readonly number[] {
  const distinct = new Map<number, Set<unknown>>();
  for (const cells of values.slice(0, SAMPLE)) {
    cells.forEach((value, at) => {
      if (value === null || value === '' || typeof value === 'boolean') return;
      const seen = distinct.get(at) ?? new Set();
      distinct.set(at, seen.add(value));
    });
  }
  return [...distinct]
    .sort(([, one], [, other]) => other.size - one.size)
    .slice(0, KEY_COLUMNS)
    .map(([at]) => left + at);
}

/** Areas cut by rows so that what stands in them, as read, fits an answer. */
export function cutAreas(areas: readonly CellArea[], read: SheetSnapshot): readonly SizedArea[] {
  return areas.flatMap((area) => {
    const cut: SizedArea[] = [];
    let top = area.top;
    let bytes = 0;
    for (let row = area.top; row <= area.bottom; row++) {
      let size = 3;
      for (let column = area.left; column <= area.right; column++) {
        size += valueBytes(valueIn(read, row, column));
      }
      if (row > top && bytes + size > BYTES_A_REQUEST * 0.9) {
        cut.push({ area: { ...area, top, bottom: row - 1 }, bytes });
        top = row;
        bytes = 0;
      }
      bytes += size;
    }
    return [...cut, { area: { ...area, top }, bytes }];
  });
}

export interface SizedArea {
  readonly area: CellArea;
  readonly bytes: number;
}
