import { changeTable, clearCells, removeTable, renameTable, resizeTable, sortArea } from '../../model';
import { CellRange } from '../cell-range';
import type { ExcelHost } from '../excel-host';
import { guardSheet } from '../guard';
import { invalidArgument, itemNotFound } from '../host-fault';
import { defineType, type PropertyEntry } from '../host-object';
import { parseAddress } from '../range-address';
import { autoFilterObject } from './auto-filter';
import { tableEvents } from './events';
import { sortKeys } from './range-sort';
import { tableColumnsObject } from './table-columns';
import { bodyOf, rangeOf, tableFacts, type Table } from './table-facts';
import { tableRowsObject } from './table-rows';
import { sheetObject } from './worksheet';

function flag(key: 'showBandedRows' | 'showFilterButton'): PropertyEntry<Table> {
  return {
    since: '1.3',
    get: (table) => tableFacts(table)[key],
    set: (table, value, { model }) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      changeTable(model, table.sheet, table.id, { [key]: value });
    },
  };
}

function remove(table: Table, { model }: ExcelHost): void {
  guardSheet(table.sheet);
  tableFacts(table);
  removeTable(model, table.sheet, table.id);
}

export const tableObject = defineType<Table>({
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: (table) => tableFacts(table).name,
      set: (table, value, { model }) => {
        if (typeof value !== 'string') throw invalidArgument();
        renameTable(model, table.sheet, tableFacts(table), value);
      },
    },
    ShowHeaders: { get: (table) => tableFacts(table).showHeaders },
    ShowTotals: {
      get: (table) => tableFacts(table).showTotals,
      set: (table, value, { model }) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        const facts = tableFacts(table);
        if (facts.showTotals === value) return;
        const bottom = facts.area.bottom + (value ? 1 : -1);
        changeTable(model, table.sheet, table.id, { showTotals: value, area: { ...facts.area, bottom } });
      },
    },
    Style: {
      get: (table) => tableFacts(table).style,
      set: (table, value, { model }) => {
        if (typeof value !== 'string') throw invalidArgument();
        changeTable(model, table.sheet, table.id, { style: value });
      },
    },
    ShowBandedRows: flag('showBandedRows'),
    ShowFilterButton: flag('showFilterButton'),
  },
  navigations: {
    Worksheet: { since: '1.2', get: ({ sheet }) => sheetObject(sheet) },
    Columns: { get: (table) => tableColumnsObject(table) },
    Rows: { get: (table) => tableRowsObject(table) },
    Sort: { since: '1.2', get: (table) => tableSortObject(table) },
    AutoFilter: {
      since: '1.9',
      get: ({ sheet, id }) => autoFilterObject({ sheet, tableId: id }),
    },
  },
  methods: {
    ...tableEvents,
    GetRange: { call: (table) => rangeOf(table, tableFacts(table).area) },
    GetDataBodyRange: { call: (table) => rangeOf(table, bodyOf(tableFacts(table))) },
    GetHeaderRowRange: {
      call: (table) => {
        const { area, showHeaders } = tableFacts(table);
        if (!showHeaders) throw itemNotFound();
        return rangeOf(table, { ...area, bottom: area.top });
      },
    },
    GetTotalRowRange: {
      call: (table) => {
        const { area, showTotals } = tableFacts(table);
        if (!showTotals) throw itemNotFound();
        return rangeOf(table, { ...area, top: area.bottom });
      },
    },
    Resize: {
      since: '1.13',
      call: (table, args, { model }) => {
        guardSheet(table.sheet);
        const range = args.range(0, (address) => new CellRange(table.sheet, [parseAddress(address).area]));
        if (range.sheet !== table.sheet) throw invalidArgument();
        resizeTable(model, table.sheet, tableFacts(table), range.area);
        return null;
      },
    },
    ClearFilters: {
      since: '1.2',
      call: (table, args, host) => {
        const filter = autoFilterObject({ sheet: table.sheet, tableId: table.id });
        filter.type.method('ClearCriteria', host)?.entry.call(filter.target, args, host);
        return null;
      },
    },
    /** The cells go with the table. */
    Delete: {
      call: (table, _args, host) => {
        const { area } = tableFacts(table);
        remove(table, host);
        clearCells(host.model, table.sheet, area, 'All');
        return null;
      },
    },
    ConvertToRange: {
      since: '1.2',
      call: (table, _args, host) => {
        const { area } = tableFacts(table);
        remove(table, host);
        return rangeOf(table, area);
      },
    },
  },
});

const tableSortObject = defineType<Table>({
  name: 'TableSort',
  methods: {
    Apply: {
      since: '1.2',
      call: (table, args, { model }) => {
        guardSheet(table.sheet, 'allowSort');
        sortArea(model, table.sheet, bodyOf(tableFacts(table)), sortKeys(args.json(0)), args.flag(1));
        return null;
      },
    },
  },
});
