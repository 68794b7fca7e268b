import type { CellArea } from '../../../workbook/sheet-snapshot';
import { addTable, setCell, shiftCells, type SheetModel } from '../../model';
import { containsArea, intersection } from '../../model/area';
import { CellRange } from '../cell-range';
import type { ExcelHost } from '../excel-host';
import { guardSheet } from '../guard';
import { HostFault, invalidArgument, itemNotFound } from '../host-fault';
import { defineType } from '../host-object';
import { parseAddress } from '../range-address';
import { tablesEvents } from './events';
import { tableObject } from './table';
import { tableFacts, type Table } from './table-facts';

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
