import type { CellArea } from '../../../workbook/sheet-snapshot';
import { resizeTable, shiftCells } from '../../model';
import { CellRange } from '../cell-range';
import { writeContent } from '../cell-content';
import type { ExcelHost } from '../excel-host';
import { guardSheet } from '../guard';
import { invalidArgument, itemNotFound } from '../host-fault';
import { defineType } from '../host-object';
import { isList, type Json } from '../json';
import { bodyOf, rangeOf, tableFacts, valuesOf, type Table } from './table-facts';

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
