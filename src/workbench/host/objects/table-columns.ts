import type { CellArea } from '../../../workbook/sheet-snapshot';
import { resizeTable, shiftCells, writeCells } from '../../model';
import { CellRange } from '../cell-range';
import { writeContent } from '../cell-content';
import { guardSheet } from '../guard';
import { invalidArgument, itemNotFound } from '../host-fault';
import { defineType } from '../host-object';
import { isList } from '../json';
import { bodyOf, rangeOf, tableFacts, valuesOf, type Table } from './table-facts';

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
