import { formatCells, writeCells } from '../../model';
import type { CellRange } from '../cell-range';
import type { ExcelHost } from '../excel-host';
import { guardCells, guardSheet } from '../guard';
import { invalidArgument } from '../host-fault';
import { isObject, type Json } from '../json';

/** `Excel.RangeHyperlink` of the first cell, null where it has none. */
export function hyperlinkOf({ sheet, area }: CellRange): Json {
  const link = sheet.extra(area.top, area.left)?.link;
  if (!link) return null;
  return {
    ...(link.address === '' ? {} : { address: link.address }),
    ...(link.documentReference === '' ? {} : { documentReference: link.documentReference }),
    screenTip: link.screenTip,
    textToDisplay: String(sheet.value(area.top, area.left) ?? ''),
  };
}

/** Sets the link of every cell. Excel gives the cell its link look, and its text where one comes along [DOC]. */
export function setHyperlink(range: CellRange, given: Json, host: ExcelHost): void {
  const { sheet, area } = range;
  guardSheet(sheet, 'allowInsertHyperlinks');
  guardCells(range);
  if (!isObject(given)) throw invalidArgument();
  const text = (key: string): string => {
    const value = given[key] ?? '';
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  };
  const link = {
    address: text('address'),
    documentReference: text('documentReference'),
    screenTip: text('screenTip'),
  };
  if (link.address === '' && link.documentReference === '') throw invalidArgument();
  const shown = text('textToDisplay');
  writeCells(host.model, sheet, area, (row, column) => {
    const value = sheet.value(row, column);
    if (shown !== '') return { link, value: shown, formula: null };
    return value === null
      ? { link, value: link.address === '' ? link.documentReference : link.address }
      : { link };
  });
  formatCells(host.model, sheet, area, { underline: 'Single', fontColour: '0563C1' });
}
