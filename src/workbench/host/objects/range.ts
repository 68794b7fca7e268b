import { formatCells } from '../../model';
import { columnCount, isWholeColumns, isWholeRows, rowCount } from '../../model/area';
import { PLAIN_STYLE } from '../../model/cell-style';
import { cellCount, type CellRange } from '../cell-range';
import { guardCells, guardSheet } from '../guard';
import { apiNotFound, invalidArgument } from '../host-fault';
import { defineType } from '../host-object';
import { fullAddress } from '../range-address';
import { cellPropertyMethods } from './cell-properties';
import { conditionalFormatsObject } from './conditional-formats';
import { dataValidationObject } from './data-validation';
import { rangeContent } from './range-content';
import { rangeEditMethods } from './range-edits';
import { formatObject } from './range-format';
import { rangeGeometry } from './range-geometry';
import { hyperlinkOf, setHyperlink } from './range-hyperlink';
import { rangeSortObject } from './range-sort';
import { rangeVisibility } from './range-visibility';
import { sheetObject } from './worksheet';

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
    ...rangeContent,
    ...rangeVisibility,
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
