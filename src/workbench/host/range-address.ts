import { cellAddress, columnIndex, columnLetters } from '../../workbook/cell-address';
import type { CellArea } from '../../workbook/sheet-snapshot';
import { COLUMNS, isWholeColumns, isWholeRows, ROWS } from '../model/area';
import { invalidArgument } from './host-fault';

export interface SheetAddress {
  /** Null where the address names none. */
  readonly sheet: string | null;
  readonly area: CellArea;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const LINES = /^\$?(?:([A-Z]{1,3}):\$?([A-Z]{1,3})|(\d{1,7}):\$?(\d{1,7}))$/i;

/** `D5:F9`, `A:C`, `2:4`, `'审核 清单'!A1` → the area; the corners in any order. Throws InvalidArgument. */
export function parseAddress(address: string): SheetAddress {
  const split = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (split) {
    const [, quoted, plain, cells = ''] = split;
    return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, area: parseCells(cells) };
  }
  return { sheet: null, area: parseCells(address) };
}

function parseCells(text: string): CellArea {
  const [, left, top, right = left, bottom = top] = CELLS.exec(text) ?? [];
  if (left !== undefined && top !== undefined) {
    return ordered(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right ?? left));
  }
  const [, first, last, from, to] = LINES.exec(text) ?? [];
  if (first !== undefined && last !== undefined)
    return ordered(0, columnIndex(first), ROWS - 1, columnIndex(last));
  if (from !== undefined && to !== undefined)
    return ordered(Number(from) - 1, 0, Number(to) - 1, COLUMNS - 1);
  throw invalidArgument();
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): CellArea {
  const area = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  if (area.top < 0 || area.left < 0 || area.bottom >= ROWS || area.right >= COLUMNS) throw invalidArgument();
  return area;
}

/** `A1:C3`, `A:C`, `2:4`, without the sheet. */
export function localAddress(area: CellArea): string {
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isWholeRows(area)) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** `Data!A1:B2`, with quotes round names Excel quotes: those with anything but letters, digits, `_` and `.`. */
export function fullAddress(sheetName: string, area: CellArea): string {
  return `${quotedName(sheetName)}!${localAddress(area)}`;
}

function quotedName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELLS.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
