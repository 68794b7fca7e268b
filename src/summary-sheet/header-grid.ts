import type { CellArea, SheetSnapshot } from '../workbook/sheet-snapshot';
import { isBlank, isEmptyBelow } from './blank-cells';
import { cellAt } from './cell-at';
import { headerGroup, standsUnder } from './header-group';
import { headerKey, oneLine } from './header-text';
import { headerWord } from './header-word';
import { isResultHeader } from './result-mark';

/** A header cell that stands over a column: its own, or a merged one that reaches over it. */
export interface HeaderCell {
  readonly row: number;
  /** Where its text stands: the merged area's first column. */
  readonly column: number;
  /** In one line. */
  readonly text: string;
}

export interface HeaderColumn {
  readonly column: number;
  /** Groups first, the column's own header last. Never empty. */
  readonly path: readonly HeaderCell[];
}

/** The merged areas that touch some rows, asked cell by cell. */
export class MergedHeaders {
  readonly #areas: readonly CellArea[];

  constructor(snapshot: SheetSnapshot, top: number, bottom: number) {
    this.#areas = snapshot.merges.filter((area) => area.top <= bottom && area.bottom >= top);
  }

  at(row: number, column: number): CellArea | null {
    return (
      this.#areas.find(
        (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      ) ?? null
    );
  }
}

/**
 * What stands over each column in the header rows `top`..`bottom` (0-based sheet rows), left to right.
 * Our own result columns and columns without any header text are left out; a header merged over several
 * columns belongs to the first of them, or to the one that holds the data, unless the rows below tell them apart.
 */
export function headerColumns(snapshot: SheetSnapshot, top: number, bottom: number): HeaderColumn[] {
  const merged = new MergedHeaders(snapshot, top, bottom);
  const columns: HeaderColumn[] = [];
  const right = lastColumn(snapshot, top, bottom);
  for (let column = snapshot.left; column <= right; column++) {
    const path = pathOf(snapshot, merged, top, bottom, column);
    const own = path.at(-1);
    if (own?.column !== column) continue;
    if (path.some((cell) => isResultHeader(cell.text))) continue;
    const area = merged.at(own.row, column);
    columns.push({ column: filledColumn(snapshot, bottom + 1, column, area?.right ?? column), path });
  }
  return columns;
}

/** The first column of a merged header that holds anything; the first where none does. */
function filledColumn(snapshot: SheetSnapshot, firstDataRow: number, left: number, right: number): number {
  for (let column = left; column <= right && right > left; column++) {
    if (!isEmptyBelow(snapshot, firstDataRow, column)) return column;
  }
  return left;
}

function pathOf(
  snapshot: SheetSnapshot,
  merged: MergedHeaders,
  top: number,
  bottom: number,
  column: number,
): HeaderCell[] {
  const path: HeaderCell[] = [];
  for (let row = top; row <= bottom; row++) {
    const cell = headerCell(snapshot, merged, row, column, bottom);
    if (!cell) continue;
    const above = path.at(-1);
    if (above?.row === cell.row && above.column === cell.column) continue;
    path.push(cell);
  }
  return path;
}

function headerCell(
  snapshot: SheetSnapshot,
  merged: MergedHeaders,
  row: number,
  column: number,
  bottom: number,
): HeaderCell | null {
  const area = merged.at(row, column);
  const anchor = area ? { row: area.top, column: area.left } : { row, column };
  const text = oneLine(cellAt(snapshot, anchor.row, anchor.column));
  if (text !== '') return { ...anchor, text };
  return area || row === bottom ? null : spilling(snapshot, merged, row, column);
}

/** A group written in its first cell only, without merging: it reaches over the blanks to its right. */
function spilling(
  snapshot: SheetSnapshot,
  merged: MergedHeaders,
  row: number,
  column: number,
): HeaderCell | null {
  if (isBlank(cellAt(snapshot, row + 1, column))) return null;
  for (let left = column - 1; left >= snapshot.left; left--) {
    if (merged.at(row, left) || isBlank(cellAt(snapshot, row + 1, left))) return null;
    const text = oneLine(cellAt(snapshot, row, left));
    if (text === '') continue;
    return isWithin(snapshot, text, row + 1, left, column) ? { row, column: left, text } : null;
  }
  return null;
}

/** False where a column on the way names a field that stands under no such group. */
function isWithin(snapshot: SheetSnapshot, text: string, row: number, from: number, to: number): boolean {
  const group = headerGroup(headerKey(text), 'group');
  for (let column = from; group && column <= to; column++) {
    const word = headerWord(oneLine(cellAt(snapshot, row, column)));
    if (word?.kind === 'field' && !standsUnder(group, word.field)) return false;
  }
  return true;
}

function lastColumn(snapshot: SheetSnapshot, top: number, bottom: number): number {
  let last = snapshot.left - 1;
  for (let row = top; row <= bottom; row++) {
    const values = snapshot.values[row - snapshot.top] ?? [];
    for (let at = values.length - 1; at + snapshot.left > last; at--) {
      if (isBlank(values[at])) continue;
      last = at + snapshot.left;
      break;
    }
  }
  return last;
}
