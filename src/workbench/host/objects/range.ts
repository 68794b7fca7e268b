import { fullAddress } from '../range-address';
import { columnCount, isWholeColumns, isWholeRows, rowCount } from '../../model/area';
import { formatCells, setColumns, setRowsHidden, writeCells } from '../../model';
import { cellPropertyMethods } from './cell-properties';
import { conditionalFormatsObject } from './conditional-format';
import { valueType } from '../events-of';
import type { CellRange } from '../cell-range';
import { shownValue, writeContent } from '../cell-content';
import { dataValidationObject } from './data-validation';
import { displayText } from '../display-text';
import { readGrid, writtenGrid } from '../grid-of';
import { guardCells, guardSheet } from '../guard';
import { PLAIN_STYLE } from '../../model/cell-style';
import { apiNotFound, invalidArgument } from '../host-fault';
import { defineType, type PropertyEntry } from '../host-object';
import type { Json } from '../json';
import { rangeCollection, rangeAreasMethods } from './range-areas';
import { rangeEditMethods } from './range-edits';
import { formatObject } from './range-format';
import { rangeGeometry } from './range-geometry';
import { hyperlinkOf, setHyperlink } from './range-hyperlink';
import { rangeSortObject } from './range-sort';
import { sheetObject } from './worksheet';

/** True, false, or null where cells differ [DOC]. */
function uniform(
  range: CellRange,
  of: (index: number) => boolean,
  lines: 'rows' | 'columns',
): boolean | null {
  const { area, sheet } = range;
  const first = lines === 'rows' ? area.top : area.left;
  const end = lines === 'rows' ? area.bottom : area.right;
  // Below the last written row nothing is hidden.
  const last = lines === 'rows' ? Math.min(end, Math.max(first, sheet.rows.length)) : end;
  const answer = of(first);
  for (let index = first + 1; index <= last; index += 1) if (of(index) !== answer) return null;
  return answer;
}

function rowsHidden(range: CellRange): boolean | null {
  return uniform(range, (row) => range.sheet.isRowHidden(row), 'rows');
}

function columnsHidden(range: CellRange): boolean | null {
  return uniform(range, (column) => range.sheet.isColumnHidden(column), 'columns');
}

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
    guardSheetFormats(range);
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

function guardSheetFormats({ sheet }: CellRange): void {
  guardSheet(sheet, 'allowFormatCells');
}

export const rangeObject = defineType<CellRange>(() => ({
  name: 'Range',
  properties: {
    Address: { get: ({ sheet, area }) => fullAddress(sheet.name, area) },
    AddressLocal: { get: ({ sheet, area }) => fullAddress(sheet.name, area) },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => rowCount(area) },
    ColumnCount: { get: ({ area }) => columnCount(area) },
    CellCount: { get: ({ area }) => cellCount(area) },
    IsEntireColumn: { since: '1.7', get: ({ area }) => isWholeColumns(area) },
    IsEntireRow: { since: '1.7', get: ({ area }) => isWholeRows(area) },
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
    Hidden: {
      since: '1.2',
      get: (range) => {
        const rows = rowsHidden(range);
        const columns = columnsHidden(range);
        return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
      },
    },
    RowHidden: {
      since: '1.2',
      get: rowsHidden,
      set: ({ sheet, area }, hidden, { model }) => {
        guardSheet(sheet, 'allowFormatRows');
        if (typeof hidden !== 'boolean') throw invalidArgument();
        setRowsHidden(model, sheet, area, hidden);
      },
    },
    ColumnHidden: {
      since: '1.2',
      get: columnsHidden,
      set: ({ sheet, area }, hidden, { model }) => {
        guardSheet(sheet, 'allowFormatColumns');
        if (typeof hidden !== 'boolean') throw invalidArgument();
        setColumns(model, sheet, area.left, area.right, () => ({ hidden }));
      },
    },
    /** `Normal` takes every look off; other named styles are not kept. */
    Style: {
      since: '1.7',
      get: () => 'Normal',
      set: ({ sheet, area }, value, { model }) => {
        guardSheet(sheet, 'allowFormatCells');
        if (value !== 'Normal') throw apiNotFound(`Range.style(${JSON.stringify(value)})`);
        formatCells(model, sheet, area, PLAIN_STYLE);
      },
    },
    Hyperlink: { since: '1.7', get: hyperlinkOf, set: setHyperlink },
  },
  navigations: {
    Worksheet: { get: ({ sheet }) => sheetObject(sheet) },
    Format: { get: (range) => formatObject(range) },
    Sort: { since: '1.2', get: (range) => rangeSortObject(range) },
    DataValidation: { since: '1.8', get: (range) => dataValidationObject(range) },
    ConditionalFormats: { since: '1.6', get: (range) => conditionalFormatsObject(range) },
  },
  methods: {
    ...rangeGeometry,
    ...rangeEditMethods,
    ...cellPropertyMethods,
    _KeepReference: {
      call: (range, _args, host) => {
        host.keep(range, 'Range');
        return null;
      },
    },
    /** The library asks this before it writes more than 1,500 cells row by row. */
    _ValidateArraySize: {
      since: '1.3',
      call: (range, args) => {
        guardCells(range);
        if (args.count(0) !== rowCount(range.area) || args.count(1) !== columnCount(range.area)) {
          throw invalidArgument(
            "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
          );
        }
        return null;
      },
    },
  },
}));

/** Counts beyond 2^31 - 1 are told as -1 [DOC]. */
function cellCount(area: CellRange['area']): number {
  const count = rowCount(area) * columnCount(area);
  return count > 2_147_483_647 ? -1 : count;
}

/** [UNVERIFIED] the separator between areas: Microsoft's examples show a comma and a space. */
function areasAddress({ sheet, areas }: CellRange): string {
  return areas.map((area) => fullAddress(sheet.name, area)).join(', ');
}

export const rangeAreasObject = defineType<CellRange>(() => ({
  name: 'RangeAreas',
  properties: {
    Address: { since: '1.9', get: areasAddress },
    AddressLocal: { since: '1.9', get: areasAddress },
    AreaCount: { since: '1.9', get: ({ areas }) => areas.length },
    CellCount: { since: '1.9', get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    IsEntireColumn: { since: '1.9', get: ({ areas }) => areas.every(isWholeColumns) },
    IsEntireRow: { since: '1.9', get: ({ areas }) => areas.every(isWholeRows) },
  },
  navigations: {
    Areas: { since: '1.9', get: (range) => rangeCollection(range) },
    Worksheet: { since: '1.9', get: ({ sheet }) => sheetObject(sheet) },
    Format: { since: '1.9', get: (range) => formatObject(range) },
    DataValidation: { since: '1.9', get: (range) => dataValidationObject(range) },
    ConditionalFormats: { since: '1.9', get: (range) => conditionalFormatsObject(range) },
  },
  methods: {
    ...rangeAreasMethods,
    _KeepReference: {
      since: '1.9',
      call: (range, _args, host) => {
        host.keep(range, 'RangeAreas');
        return null;
      },
    },
  },
}));
