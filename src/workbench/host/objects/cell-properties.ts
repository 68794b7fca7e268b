import type { CellArea } from '../../../workbook/sheet-snapshot';
import {
  formatCells,
  setColumns,
  setRowHeight,
  setRowsHidden,
  type CellStyle,
  type SheetModel,
  type WorkbookModel,
} from '../../model';
import { cellArea, columnCount, rowCount } from '../../model/area';
import type { CellRange } from '../cell-range';
import { readGrid } from '../grid-of';
import { guardCells, guardSheet } from '../guard';
import { invalidArgument } from '../host-fault';
import type { MethodEntry } from '../host-object';
import { isList, isObject, type Json, type JsonObject } from '../json';
import { fullAddress, localAddress } from '../range-address';
import { formatIn, linePatch, stylePatch } from './property-patch';
import { reader, type Read } from './property-reader';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from './range-format';

const CELL: Readonly<Record<string, Read>> = {
  address: (sheet, row, column) => fullAddress(sheet.name, cellArea(row, column)),
  addressLocal: (_sheet, row, column) => localAddress(cellArea(row, column)),
  hidden: (sheet, row, column) => sheet.isRowHidden(row) || sheet.isColumnHidden(column),
};
const ROW: Readonly<Record<string, Read>> = {
  address: (sheet, row) => fullAddress(sheet.name, { top: row, bottom: row, left: 0, right: 16_383 }),
  rowHidden: (sheet, row) => sheet.isRowHidden(row),
  rowIndex: (_sheet, row) => row,
  'format.rowHeight': (sheet, row) => sheet.rows[row]?.height ?? STANDARD_HEIGHT,
};
const COLUMN: Readonly<Record<string, Read>> = {
  address: (sheet, _row, column) =>
    fullAddress(sheet.name, { top: 0, bottom: 1_048_575, left: column, right: column }),
  columnHidden: (sheet, _row, column) => sheet.isColumnHidden(column),
  columnIndex: (_sheet, _row, column) => column,
  'format.columnWidth': (sheet, _row, column) => sheet.facts.columns.get(column)?.width ?? STANDARD_WIDTH,
};

function isFormatAsked(asked: JsonObject): boolean {
  return isObject(asked['format'] ?? null);
}

/** What the cells of a row or column have in common; null for what differs (Range.getRowProperties, Microsoft). */
function common(count: number, read: (index: number) => Json): Json {
  let shared = read(0);
  for (let index = 1; index < count; index++) shared = inCommon(shared, read(index));
  return shared;
}

function inCommon(one: Json, other: Json): Json {
  if (one === other) return one;
  if (!isObject(one) || !isObject(other)) return null;
  return Object.fromEntries(
    Object.entries(one).map(([name, value]) => [name, inCommon(value, other[name] ?? null)]),
  );
}

function listOf(given: Json, size: number): readonly Json[] {
  if (!isList(given) || given.length !== size) throw invalidArgument();
  return given;
}

export const cellPropertyMethods: Readonly<Record<string, MethodEntry<CellRange>>> = {
  GetCellProperties: {
    since: '1.9',
    call: ({ sheet, area }, args) => {
      const read = reader(args.options(0), CELL);
      return readGrid(area, (row, column) => read(sheet, row, column));
    },
  },
  GetRowProperties: {
    since: '1.9',
    call: ({ sheet, area }, args) => {
      const read = reader(args.options(0), ROW);
      const columns = isFormatAsked(args.options(0)) ? columnCount(area) : 1;
      return Array.from({ length: rowCount(area) }, (_, down) =>
        common(columns, (across) => read(sheet, area.top + down, area.left + across)),
      );
    },
  },
  GetColumnProperties: {
    since: '1.9',
    call: ({ sheet, area }, args) => {
      const read = reader(args.options(0), COLUMN);
      const rows = isFormatAsked(args.options(0)) ? rowCount(area) : 1;
      return Array.from({ length: columnCount(area) }, (_, across) =>
        common(rows, (down) => read(sheet, area.top + down, area.left + across)),
      );
    },
  },
  SetCellProperties: {
    since: '1.9',
    call: (range, args, { model }) => {
      guardSheet(range.sheet, 'allowFormatCells');
      guardCells(range);
      const { sheet, area } = range;
      listOf(args.json(0), rowCount(area)).forEach((cells, down) => {
        listOf(cells, columnCount(area)).forEach((cell, across) => {
          dress(model, sheet, cellArea(area.top + down, area.left + across), stylePatch(formatIn(cell)));
        });
      });
      return null;
    },
  },
  SetRowProperties: {
    since: '1.9',
    call: ({ sheet, area }, args, { model }) => {
      guardSheet(sheet, 'allowFormatRows');
      listOf(args.json(0), rowCount(area)).forEach((given, index) => {
        const row = { ...area, top: area.top + index, bottom: area.top + index };
        const { style, size, hidden } = linePatch(given, 'rowHeight', 'rowHidden');
        dress(model, sheet, row, style);
        if (size !== null) setRowHeight(model, sheet, row, size);
        if (hidden !== null) setRowsHidden(model, sheet, row, hidden);
      });
      return null;
    },
  },
  SetColumnProperties: {
    since: '1.9',
    call: ({ sheet, area }, args, { model }) => {
      guardSheet(sheet, 'allowFormatColumns');
      listOf(args.json(0), columnCount(area)).forEach((given, index) => {
        const column = area.left + index;
        const { style, size, hidden } = linePatch(given, 'columnWidth', 'columnHidden');
        dress(model, sheet, { ...area, left: column, right: column }, style);
        if (size !== null) setColumns(model, sheet, column, column, () => ({ width: size }));
        if (hidden !== null) setColumns(model, sheet, column, column, () => ({ hidden }));
      });
      return null;
    },
  },
};

function dress(model: WorkbookModel, sheet: SheetModel, area: CellArea, style: Partial<CellStyle>): void {
  if (Object.keys(style).length > 0) formatCells(model, sheet, area, style);
}
