import { formatCells, writeCells } from '../../model';
import { shownValue, writeContent } from '../cell-content';
import type { CellRange } from '../cell-range';
import { displayText } from '../display-text';
import { valueType } from '../events-of';
import { readGrid, writtenGrid } from '../grid-of';
import { guardSheet } from '../guard';
import { invalidArgument } from '../host-fault';
import type { PropertyEntry } from '../host-object';
import type { Json } from '../json';

function cells(read: (range: CellRange, row: number, column: number) => Json): (range: CellRange) => Json {
  return (range) => readGrid(range.area, (row, column) => read(range, row, column));
}

const formulas: PropertyEntry<CellRange> = {
  get: cells(({ sheet }, row, column) => sheet.formula(row, column) ?? shownValue(sheet.value(row, column))),
  set: writeContent,
};

const numberFormat: PropertyEntry<CellRange> = {
  get: cells(({ sheet }, row, column) => sheet.style(row, column).numberFormat),
  set: (range, given, host) => {
    guardSheet(range.sheet, 'allowFormatCells');
    if (typeof given === 'string') {
      formatCells(host.model, range.sheet, range.area, { numberFormat: given === '' ? 'General' : given });
      return;
    }
    const formatAt = writtenGrid(range.area, given);
    writeCells(host.model, range.sheet, range.area, (row, column) => {
      const code = formatAt(row, column);
      if (code === null || code === undefined) return undefined;
      if (typeof code !== 'string') throw invalidArgument();
      return { numberFormat: code === '' ? 'General' : code };
    });
  },
};

/** What stands in the cells of a range, row by row, and how it is shown. */
export const rangeContent: Readonly<Record<string, PropertyEntry<CellRange>>> = {
  Values: {
    get: cells(({ sheet }, row, column) => shownValue(sheet.value(row, column))),
    set: writeContent,
  },
  Text: {
    get: cells(({ sheet }, row, column) =>
      displayText(sheet.value(row, column), sheet.style(row, column).numberFormat),
    ),
  },
  ValueTypes: { get: cells(({ sheet }, row, column) => valueType(sheet.value(row, column))) },
  Formulas: formulas,
  FormulasLocal: formulas,
  NumberFormat: numberFormat,
  NumberFormatLocal: { ...numberFormat, since: '1.7' },
};
