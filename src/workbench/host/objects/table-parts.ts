import type { CellArea } from '../../../workbook/sheet-snapshot';
import { resizeTable, shiftCells, writeCells } from '../../model';
import { CellRange } from '../cell-range';
import { shownValue, writeContent } from '../cell-content';
import type { ExcelHost } from '../excel-host';
import { guardSheet } from '../guard';
import { readGrid } from '../grid-of';
import { invalidArgument, itemNotFound } from '../host-fault';
import { defineType, type HostObject } from '../host-object';
import { isList, type Json } from '../json';
import { rangeObject } from './range';
import { bodyOf, tableFacts, type Table } from './table';

interface Column {
  readonly table: Table;
  readonly id: number;
}

function indexOf({ table, id }: Column): number {
  const index = tableFacts(table).columns.findIndex((column) => column.id === id);
  if (index < 0) throw itemNotFound();
  return index;
}

function columnArea(column: Column, of: CellArea): CellArea {
  const left = of.left + indexOf(column);
  return { ...of, left, right: left };
}

function rangeOf({ sheet }: Table, area: CellArea): HostObject {
  return rangeObject(new CellRange(sheet, [area]));
}

function valuesOf({ sheet }: Table, area: CellArea): Json {
  return readGrid(area, (row, column) => shownValue(sheet.value(row, column)));
}

const columnObject = defineType<Column>({
  name: 'TableColumn',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Index: { get: indexOf },
    Name: {
      get: (column) => tableFacts(column.table).columns[indexOf(column)]?.name,
    },
    Values: {
      get: (column) => valuesOf(column.table, columnArea(column, tableFacts(column.table).area)),
      set: (column, value, host) => {
        const area = columnArea(column, tableFacts(column.table).area);
        writeContent(new CellRange(column.table.sheet, [area]), value, host);
      },
    },
  },
  methods: {
    GetRange: { call: (column) => rangeOf(column.table, columnArea(column, tableFacts(column.table).area)) },
    GetDataBodyRange: {
      call: (column) => rangeOf(column.table, columnArea(column, bodyOf(tableFacts(column.table)))),
    },
    GetHeaderRowRange: {
      call: (column) => {
        const { area } = tableFacts(column.table);
        return rangeOf(column.table, columnArea(column, { ...area, bottom: area.top }));
      },
    },
    Delete: {
      call: (column, _args, { model }) => {
        const { sheet } = column.table;
        guardSheet(sheet);
        const area = columnArea(column, tableFacts(column.table).area);
        shiftCells(model, sheet, { sheetId: sheet.id, kind: 'delete', axis: 'columns', area });
        return null;
      },
    },
  },
});

function columnsOf(table: Table): readonly Column[] {
  return tableFacts(table).columns.map(({ id }) => ({ table, id }));
}

/** By id or by name. */
function findColumn(table: Table, key: unknown): Column | null {
  const found = tableFacts(table).columns.find(
    ({ id, name }) =>
      id === key ||
      (typeof key === 'string' && (name.toLowerCase() === key.toLowerCase() || String(id) === key)),
  );
  return found ? { table, id: found.id } : null;
}

export const tableColumnsObject = defineType<Table>({
  name: 'TableColumnCollection',
  items: (table) => columnsOf(table).map(columnObject),
  indexer: (table, key) => {
    const column = findColumn(table, key);
    if (!column) throw itemNotFound();
    return columnObject(column);
  },
  properties: { Count: { get: (table) => tableFacts(table).columns.length } },
  methods: {
    GetCount: { since: '1.4', call: (table) => tableFacts(table).columns.length },
    GetItemAt: {
      call: (table, args) => {
        const column = columnsOf(table)[args.count(0)];
        if (!column) throw invalidArgument();
        return columnObject(column);
      },
    },
    GetItemOrNullObject: {
      since: '1.4',
      call: (table, args) => {
        const column = findColumn(table, args.get(0));
        return column && columnObject(column);
      },
    },
    /** Puts a column to the right end, what stood there moving right. */
    Add: {
      call: (table, args, host) => {
        guardSheet(table.sheet);
        const facts = tableFacts(table);
        const index = args.get(0);
        if (index !== null && index !== -1 && index !== facts.columns.length) {
          throw invalidArgument('host: a table column is added at the right end only');
        }
        const { model } = host;
        const right = facts.area.right + 1;
        const strip = { ...facts.area, left: right, right };
        shiftCells(model, table.sheet, {
          sheetId: table.sheet.id,
          kind: 'insert',
          axis: 'columns',
          area: strip,
        });
        const given = args.json(1);
        if (isList(given)) writeContent(new CellRange(table.sheet, [strip]), given, host);
        const name = args.get(2);
        if (typeof name === 'string') {
          writeCells(model, table.sheet, { ...strip, bottom: strip.top }, () => ({
            value: name,
            formula: null,
          }));
        }
        resizeTable(model, table.sheet, tableFacts(table), { ...facts.area, right });
        const added = tableFacts(table).columns.at(-1);
        if (!added) throw itemNotFound();
        return columnObject({ table, id: added.id });
      },
    },
  },
});

interface TableRow {
  readonly table: Table;
  readonly index: number;
}

function rowArea({ table, index }: TableRow): CellArea {
  const body = bodyOf(tableFacts(table));
  const row = body.top + index;
  if (index < 0 || row > body.bottom) throw itemNotFound();
  return { ...body, top: row, bottom: row };
}

const rowObject = defineType<TableRow>({
  name: 'TableRow',
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (row) => valuesOf(row.table, rowArea(row)),
      set: (row, value, host) => {
        writeContent(new CellRange(row.table.sheet, [rowArea(row)]), value, host);
      },
    },
  },
  methods: {
    GetRange: { call: (row) => rangeOf(row.table, rowArea(row)) },
    Delete: {
      call: (row, _args, { model }) => {
        const { sheet } = row.table;
        guardSheet(sheet);
        shiftCells(model, sheet, { sheetId: sheet.id, kind: 'delete', axis: 'rows', area: rowArea(row) });
        return null;
      },
    },
  },
});

function rowsOf(table: Table): number {
  const body = bodyOf(tableFacts(table));
  return body.bottom - body.top + 1;
}

/** Appends rows below, what stands there moving down. */
function addRows(table: Table, at: number | null, values: readonly Json[], host: ExcelHost): number {
  const { model } = host;
  guardSheet(table.sheet);
  const body = bodyOf(tableFacts(table));
  const index = at ?? rowsOf(table);
  const top = body.top + index;
  const count = Math.max(1, values.length);
  const strip = { ...body, top, bottom: top + count - 1 };
  const { area } = tableFacts(table);
  shiftCells(model, table.sheet, { sheetId: table.sheet.id, kind: 'insert', axis: 'rows', area: strip });
  const grown = { ...area, bottom: area.bottom + count };
  if (tableFacts(table).area.bottom !== grown.bottom)
    resizeTable(model, table.sheet, tableFacts(table), grown);
  if (values.length > 0) writeContent(new CellRange(table.sheet, [strip]), values, host);
  return index;
}

export const tableRowsObject = defineType<Table>({
  name: 'TableRowCollection',
  items: (table) => Array.from({ length: rowsOf(table) }, (_, index) => rowObject({ table, index })),
  properties: { Count: { get: rowsOf } },
  methods: {
    GetCount: { since: '1.4', call: rowsOf },
    GetItemAt: {
      call: (table, args) => {
        const index = args.count(0);
        if (index < 0 || index >= rowsOf(table)) throw invalidArgument();
        return rowObject({ table, index });
      },
    },
    Add: {
      call: (table, args, host) => {
        const at = args.get(0);
        const given = args.json(1);
        const values = isList(given) ? given : given === null || given === undefined ? [] : [[given]];
        const index = addRows(table, typeof at === 'number' && at >= 0 ? at : null, values, host);
        return rowObject({ table, index });
      },
    },
  },
});
