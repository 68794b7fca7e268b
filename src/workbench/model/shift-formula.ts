import { columnIndex, columnLetters } from '../../workbook/cell-address';
import type { CellArea } from '../../workbook/sheet-snapshot';
import { boundingArea, cellArea, COLUMNS, ROWS } from './area';
import { moveArea, type Shift } from './shift';

/** Quoted text, then a reference: optional sheet, cell, optional second cell; names and functions are no references. */
const PARTS =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!])((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7})(?::(\$?[A-Za-z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{N}_.(!])/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

interface CellReference {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

type Rewrite = (sheet: string | null, first: CellReference, last: CellReference | null) => string | null;

/**
 * A cell's formula after cells moved: every reference to the sheet `name` follows its cells, and is `#REF!` where
 * they went. `own`: the formula stands in that sheet, so that references without a sheet mean it.
 */
export function shiftFormula(formula: string, shift: Shift, name: string, own: boolean): string {
  return rewrite(formula, (sheet, first, last) => {
    if (!(sheet === null ? own : sheet.toLowerCase() === name.toLowerCase())) return null;
    const moved = moveArea(areaOf(first, last ?? first), shift);
    if (!moved) return '#REF!';
    const start = write({ ...first, row: moved.top, column: moved.left });
    return last ? `${start}:${write({ ...last, row: moved.bottom, column: moved.right })}` : start;
  });
}

/** A formula copied `rows` down and `columns` right: relative references move along, `$` ones stay. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const moved = (cell: CellReference): CellReference => ({
    ...cell,
    row: cell.fixedRow ? cell.row : cell.row + rows,
    column: cell.fixedColumn ? cell.column : cell.column + columns,
  });
  return rewrite(formula, (_sheet, first, last) => {
    const cells = (last ? [first, last] : [first]).map(moved);
    return cells.every(onSheet) ? cells.map(write).join(':') : '#REF!';
  });
}

/**
 * The formula of a conditional format or validation after cells moved. Its relative parts are kept as distances from
 * the first cell, its `$` parts follow their cells.
 */
export function shiftAnchored(
  formula: string,
  shift: Shift,
  name: string,
  before: CellArea,
  after: CellArea,
): string {
  const rows = after.top - before.top;
  const columns = after.left - before.left;
  const place = (cell: CellReference): CellReference | null => {
    const follows = shift.axis === 'rows' ? cell.fixedRow : cell.fixedColumn;
    const moved = follows ? moveArea(areaOf(cell, cell), shift) : areaOf(cell, cell);
    if (!moved) return null;
    return {
      ...cell,
      row: cell.fixedRow ? moved.top : cell.row + rows,
      column: cell.fixedColumn ? moved.left : cell.column + columns,
    };
  };
  return rewrite(formula, (sheet, first, last) => {
    if (sheet !== null && sheet.toLowerCase() !== name.toLowerCase()) return null;
    const placed = (last ? [first, last] : [first]).map(place);
    const parts = placed.map((cell) => (cell && onSheet(cell) ? write(cell) : '#REF!'));
    return parts.includes('#REF!') ? '#REF!' : parts.join(':');
  });
}

/** Cells a formula names: one, or from one to another. */
export interface NamedCells {
  /** Null: the formula's own. */
  readonly sheet: string | null;
  readonly area: CellArea;
  readonly isRange: boolean;
}

/** The cells a formula names by address, and what is left of it without them. */
export function namedCells(formula: string): {
  readonly cells: readonly NamedCells[];
  readonly rest: string;
} {
  const cells: NamedCells[] = [];
  const rest = rewrite(formula, (sheet, first, last) => {
    const { top, left, bottom, right } = areaOf(first, last ?? first);
    const area = boundingArea(cellArea(top, left), cellArea(bottom, right));
    cells.push({ sheet, area, isRange: last !== null });
    return '';
  });
  return { cells, rest };
}

function rewrite(formula: string, change: Rewrite): string {
  return formula.replace(PARTS, (text: string, sheet?: string, start?: string, end?: string) => {
    const first = start === undefined ? null : parse(start);
    if (!first) return text;
    const last = end === undefined ? null : parse(end);
    const changed = change(sheet === undefined ? null : plainName(sheet), first, last);
    return changed === null ? text : `${sheet ?? ''}${changed}`;
  });
}

function parse(text: string): CellReference | null {
  const [, dollarColumn, letters, dollarRow, digits] = CELL.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const cell = {
    row: Number(digits) - 1,
    column: columnIndex(letters),
    fixedRow: dollarRow === '$',
    fixedColumn: dollarColumn === '$',
  };
  return onSheet(cell) ? cell : null;
}

function write({ row, column, fixedRow, fixedColumn }: CellReference): string {
  return `${fixedColumn ? '$' : ''}${columnLetters(column)}${fixedRow ? '$' : ''}${String(row + 1)}`;
}

function onSheet({ row, column }: CellReference): boolean {
  return row >= 0 && column >= 0 && row < ROWS && column < COLUMNS;
}

function areaOf(first: CellReference, last: CellReference): CellArea {
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** `'审核 清单'!` → `审核 清单`. */
function plainName(sheet: string): string {
  const name = sheet.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
