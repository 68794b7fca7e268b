import type { CellArea } from '../../../workbook/sheet-snapshot';
import type { SheetModel, TableFacts } from '../../model';
import { CellRange } from '../cell-range';
import { shownValue } from '../cell-content';
import { readGrid } from '../grid-of';
import { itemNotFound } from '../host-fault';
import type { HostObject } from '../host-object';
import type { Json } from '../json';
import { rangeObject } from './range';

/** A table by its sheet and id: it may have been deleted since. */
export interface Table {
  readonly sheet: SheetModel;
  readonly id: string;
}

/** Throws ItemNotFound where the table was deleted. */
export function tableFacts({ sheet, id }: Table): TableFacts {
  const found = sheet.facts.tables.find((table) => table.id === id);
  if (!found) throw itemNotFound();
  return found;
}

/** Rows of a table without header and totals. */
export function bodyOf({ area, showHeaders, showTotals }: TableFacts): CellArea {
  return {
    ...area,
    top: area.top + (showHeaders ? 1 : 0),
    bottom: area.bottom - (showTotals ? 1 : 0),
  };
}

/** Cells of a table as a `Range`. */
export function rangeOf({ sheet }: Table, area: CellArea): HostObject {
  return rangeObject(new CellRange(sheet, [area]));
}

/** Cells of a table as `values` has them, row by row. */
export function valuesOf({ sheet }: Table, area: CellArea): Json {
  return readGrid(area, (row, column) => shownValue(sheet.value(row, column)));
}
