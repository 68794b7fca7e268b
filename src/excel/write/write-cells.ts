import type { CellValue } from '../../workbook/sheet-snapshot';
import type { CellWrite, SheetChange } from '../../workbook/workbook-change';
import { rowBytes } from '../payload';
import { cellInput } from './cell-input';
import type { CellRun } from './cell-runs';
import { GENERAL_FORMAT, TEXT_FORMAT } from './looks';
import type { Piece } from './piece';
import { BYTES_AN_ACTION, rangeIn } from './write-columns';

/** Number formats a clerk's cells had before a fix made text of them, by sheet, row and column. */
export type FormatMemory = Map<string, string>;

function memoryKey(sheetId: string, row: number, column: number): string {
  return `${sheetId}:${String(row)}:${String(column)}`;
}

/**
 * Writes the clerk's own cells (safe fixes). Text gets the text format first; a number put back where a fix had made
 * text of it gets its old format again.
 * @param formats the formats the cells of a run have now, by row from its top
 */
export function cellPiece(
  { sheetId }: SheetChange,
  run: CellRun,
  formats: readonly string[],
  memory: FormatMemory,
): Piece {
  const { top, bottom, column } = run;
  const after = downTheRun(run, ({ after: value, row }) => cellInput(value, formatAfter(value, row)));
  const formatsAfter = downTheRun(run, ({ after: value, row }) => formatAfter(value, row));
  const count = bottom - top + 1;
  const bytes = after.reduce((sum, row) => sum + rowBytes(row), 0);

  function formatAfter(value: CellValue, row: number): string {
    const now = formats[row - top] ?? GENERAL_FORMAT;
    if (typeof value === 'string') return TEXT_FORMAT;
    if (now !== TEXT_FORMAT) return now;
    return memory.get(memoryKey(sheetId, row, column)) ?? GENERAL_FORMAT;
  }

  return {
    bytes: bytes * 2 + 4 * BYTES_AN_ACTION,
    write: (context) => {
      const range = rangeIn(context, sheetId, top, column, count, 1);
      range.numberFormat = formatsAfter;
      range.values = after;
    },
    undo: (context) => {
      const range = rangeIn(context, sheetId, top, column, count, 1);
      range.numberFormat = downTheRun(run, ({ row }) => formats[row - top] ?? GENERAL_FORMAT);
      range.values = downTheRun(run, ({ before, row }) =>
        cellInput(before, formats[row - top] ?? GENERAL_FORMAT),
      );
    },
  };
}

/** Keeps the formats of cells that turn from numbers into text, for whoever puts the numbers back. */
export function rememberFormats(
  { sheetId }: SheetChange,
  { cells, top, bottom, column }: CellRun,
  formats: readonly string[],
  memory: FormatMemory,
): void {
  for (const { row, before, after } of cells.values()) {
    if (row < top || row > bottom || typeof after !== 'string' || typeof before === 'string') continue;
    const format = formats[row - top];
    if (format !== undefined && format !== TEXT_FORMAT) memory.set(memoryKey(sheetId, row, column), format);
  }
}

/** One entry a row of the run, null for the rows in between. */
function downTheRun<Entry>(
  { top, bottom, cells }: CellRun,
  of: (cell: CellWrite) => Entry,
): (Entry | null)[][] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => {
    const cell = cells.get(top + at);
    return [cell ? of(cell) : null];
  });
}
