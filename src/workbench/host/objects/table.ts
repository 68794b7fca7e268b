import type { CellArea } from '../../../workbook/sheet-snapshot';
import {
  addTable,
  changeTable,
  clearCells,
  removeTable,
  renameTable,
  resizeTable,
  setCell,
  shiftCells,
  sortArea,
  type SheetModel,
  type TableFacts,
} from '../../model';
import { containsArea, intersection } from '../../model/area';
import { CellRange } from '../cell-range';
import type { ExcelHost } from '../excel-host';
import { guardSheet } from '../guard';
import { HostFault, invalidArgument, itemNotFound } from '../host-fault';
import { defineType, type HostObject, type PropertyEntry } from '../host-object';
import { parseAddress } from '../range-address';
import { autoFilterObject } from './auto-filter';
import { tableEvents, tablesEvents } from './events';
import { rangeObject } from './range';
import { sortKeys } from './range-sort';
import { tableColumnsObject, tableRowsObject } from './table-parts';
import { sheetObject } from './worksheet';

export interface Table {
  readonly sheet: SheetModel;
  readonly id: string;
}

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

function rangeOf({ sheet }: Table, area: CellArea): HostObject {
  return rangeObject(new CellRange(sheet, [area]));
}

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

function tablesOf(sheet: SheetModel | null, { model }: ExcelHost): readonly Table[] {
  const sheets = sheet ? [sheet] : model.sheets;
  return sheets.flatMap((one) => one.facts.tables.map(({ id }) => ({ sheet: one, id })));
}

/** By id or by name. */
function findTable(sheet: SheetModel | null, key: unknown, host: ExcelHost): Table | null {
  if (typeof key !== 'string') return null;
  const wanted = key.toLowerCase();
  return (
    tablesOf(sheet, host).find(
      (table) => table.id === key || tableFacts(table).name.toLowerCase() === wanted,
    ) ?? null
  );
}

/** Tables of one sheet, or of the workbook (null). */
export const tablesObject = defineType<SheetModel | null>({
  name: 'TableCollection',
  items: (sheet, host) => tablesOf(sheet, host).map(tableObject),
  indexer: (sheet, key, host) => {
    const table = findTable(sheet, key, host);
    if (!table) throw itemNotFound();
    return tableObject(table);
  },
  properties: { Count: { get: (sheet, host) => tablesOf(sheet, host).length } },
  methods: {
    ...tablesEvents,
    GetCount: { since: '1.4', call: (sheet, _args, host) => tablesOf(sheet, host).length },
    GetItemAt: {
      call: (sheet, args, host) => {
        const table = tablesOf(sheet, host)[args.count(0)];
        if (!table) throw invalidArgument();
        return tableObject(table);
      },
    },
    GetItemOrNullObject: {
      since: '1.4',
      call: (sheet, args, host) => {
        const table = findTable(sheet, args.get(0), host);
        return table && tableObject(table);
      },
    },
    Add: {
      call: (own, args, host) => {
        const { model } = host;
        const range = args.range(0, (address) => {
          const parsed = parseAddress(address);
          const named = parsed.sheet === null ? (own ?? model.activeSheet) : model.sheetByName(parsed.sheet);
          if (!named) throw itemNotFound();
          return new CellRange(named, [parsed.area]);
        });
        const { sheet } = range;
        if (own && own !== sheet) throw invalidArgument();
        guardSheet(sheet);
        if (sheet.facts.autoFilter && intersection(sheet.facts.autoFilter.area, range.area)) {
          throw new HostFault('InvalidOperation', 'A table cannot overlap a range with a filter.');
        }
        const area = args.flag(1) ? range.area : withHeaderRow(host, sheet, range.area);
        // A header alone gets a blank row below it.
        const whole = area.bottom === area.top ? { ...area, bottom: area.bottom + 1 } : area;
        return tableObject({ sheet, id: addTable(model, sheet, whole).id });
      },
    },
  },
});

/** Without headers the data moves down and Excel puts 列1, 列2… above it [DOC]. */
function withHeaderRow({ model }: ExcelHost, sheet: SheetModel, area: CellArea): CellArea {
  const header = { ...area, bottom: area.top };
  shiftCells(model, sheet, { sheetId: sheet.id, kind: 'insert', axis: 'rows', area: header });
  for (let column = area.left; column <= area.right; column += 1) {
    setCell(model, sheet, area.top, column, { value: `列${String(column - area.left + 1)}`, formula: null });
  }
  return { ...area, bottom: area.bottom + 1 };
}

interface Scope {
  readonly sheet: SheetModel;
  readonly area: CellArea;
  /** Only tables that lie wholly inside. */
  readonly whole: boolean;
}

function scoped({ sheet, area, whole }: Scope): readonly Table[] {
  return sheet.facts.tables
    .filter((table) => (whole ? containsArea(area, table.area) : intersection(area, table.area)))
    .map(({ id }) => ({ sheet, id }));
}

export const scopedTables = defineType<Scope>({
  name: 'TableScopedCollection',
  items: (scope) => scoped(scope).map(tableObject),
  indexer: (scope, key, host) => {
    const found = findTable(scope.sheet, key, host);
    if (!found || !scoped(scope).some(({ id }) => id === found.id)) throw itemNotFound();
    return tableObject(found);
  },
  methods: {
    GetCount: { since: '1.9', call: (scope) => scoped(scope).length },
    GetFirst: {
      since: '1.9',
      call: (scope) => {
        const [first] = scoped(scope);
        if (!first) throw itemNotFound();
        return tableObject(first);
      },
    },
  },
});
