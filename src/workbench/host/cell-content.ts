import type { CellValue } from '../../workbook/sheet-snapshot';
import { enterText, writeCells, type CellPatch } from '../model';
import { isWholeColumns, isWholeRows } from '../model/area';
import type { CellRange } from './cell-range';
import type { ExcelHost } from './excel-host';
import { guardCells } from './guard';
import { writtenGrid } from './grid-of';
import { invalidArgument } from './host-fault';
import type { Json } from './json';

/** Writes values or formulas as typed: text is coerced by Excel's rules, unless the cell is formatted as text. */
export function writeContent(range: CellRange, given: Json, host: ExcelHost): void {
  guardCells(range);
  const { sheet, area } = range;
  if (isWholeColumns(area) || isWholeRows(area)) throw invalidArgument();
  const contentAt = writtenGrid(area, given);
  writeCells(host.model, sheet, area, (row, column) =>
    patchOf(contentAt(row, column), sheet.style(row, column).numberFormat, host),
  );
}

function patchOf(given: Json, numberFormat: string, host: ExcelHost): CellPatch | undefined {
  if (given === null || given === undefined) return undefined;
  if (typeof given === 'string') {
    const entered = enterText(given, numberFormat, host.year);
    return entered.numberFormat === null
      ? { value: entered.value, formula: entered.formula }
      : { value: entered.value, formula: entered.formula, numberFormat: entered.numberFormat };
  }
  if (typeof given === 'boolean') return { value: given, formula: null };
  if (typeof given !== 'number') throw invalidArgument();
  // A number written into a text cell becomes text, as when it is typed there.
  return { value: numberFormat === '@' ? String(given) : given, formula: null };
}

/** A blank cell reads as an empty string [DOC]. */
export function shownValue(value: CellValue): Json {
  return value ?? '';
}
