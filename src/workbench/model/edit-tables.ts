import { areaAddress } from '../../workbook/cell-address';
import type { CellArea } from '../../workbook/sheet-snapshot';
import { columnCount, intersection } from './area';
import { EditFault } from './edit-fault';
import type { SheetModel } from './sheet-model';
import type { TableFacts } from './sheet-facts';
import { patchCell } from './write-cells';
import type { WorkbookModel } from './workbook-model';

/** Makes an area a table. Without headers a row is put above it by the caller. Header cells become text. Within a step. */
export function addTable(model: WorkbookModel, sheet: SheetModel, area: CellArea): TableFacts {
  refuseOverlap(sheet, area, null);
  const id = model.newId();
  const table: TableFacts = {
    id,
    name: freeTableName(model),
    area,
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
    columns: headersOf(model, sheet, area, []),
    criteria: new Map(),
  };
  model.setFacts(sheet, { tables: [...sheet.facts.tables, table] });
  model.tell({ kind: 'tableAdded', sheetId: sheet.id, area, subject: id });
  return table;
}

/** Changes what is said of a table. Within a step. */
export function changeTable(
  model: WorkbookModel,
  sheet: SheetModel,
  id: string,
  patch: Partial<TableFacts>,
): void {
  const tables = sheet.facts.tables.map((table) => (table.id === id ? { ...table, ...patch } : table));
  model.setFacts(sheet, { tables });
  model.tell({ kind: 'facts', sheetId: sheet.id, area: null });
}

/** The header row stays where it is, and the areas overlap (rules of Excel's Resize Table). Within a step. */
export function resizeTable(
  model: WorkbookModel,
  sheet: SheetModel,
  table: TableFacts,
  area: CellArea,
): void {
  const keepsHeader = area.top === table.area.top && intersection(area, table.area) !== null;
  if (!keepsHeader || area.bottom === area.top) throw new EditFault('overlap', areaAddress(area));
  refuseOverlap(sheet, area, table.id);
  const shift = area.left - table.area.left;
  const known = table.columns.slice(Math.max(0, shift));
  const columns = headersOf(model, sheet, area, shift >= 0 ? known : []);
  changeTable(model, sheet, table.id, { area, columns });
}

export function renameTable(model: WorkbookModel, sheet: SheetModel, table: TableFacts, name: string): void {
  const good = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
  const taken = allTables(model).some(
    (other) => other.id !== table.id && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (!good || taken) throw new EditFault('tableName', name);
  changeTable(model, sheet, table.id, { name });
}

/** Takes the table away; its cells stay. Within a step. */
export function removeTable(model: WorkbookModel, sheet: SheetModel, id: string): void {
  model.setFacts(sheet, { tables: sheet.facts.tables.filter((table) => table.id !== id) });
  model.tell({ kind: 'tableDeleted', sheetId: sheet.id, area: null, subject: id });
}

function refuseOverlap(sheet: SheetModel, area: CellArea, self: string | null): void {
  const others = sheet.facts.tables.filter((table) => table.id !== self);
  const inTheWay = [...others.map((table) => table.area), ...sheet.facts.merges].find((held) =>
    intersection(held, area),
  );
  if (inTheWay) throw new EditFault('overlap', areaAddress(inTheWay));
}

/** Header cells and column names say the same: blank ones get 列1, 列2…, repeated ones a number, all are text. */
function headersOf(
  model: WorkbookModel,
  sheet: SheetModel,
  area: CellArea,
  known: TableFacts['columns'],
): TableFacts['columns'] {
  const taken = new Set<string>();
  let lastId = Math.max(0, ...known.map(({ id }) => id));
  return Array.from({ length: columnCount(area) }, (_, index) => {
    const column = area.left + index;
    const value = sheet.value(area.top, column);
    const name = freeHeader(value === null ? null : String(value), taken, index);
    taken.add(name.toLowerCase());
    if (value !== name) patchCell(model, sheet, area.top, column, { value: name, formula: null });
    const same = known[index];
    if (same) return { id: same.id, name };
    lastId += 1;
    return { id: lastId, name };
  });
}

function freeHeader(wanted: string | null, taken: ReadonlySet<string>, index: number): string {
  const base = wanted ?? '列';
  let name = wanted ?? `列${String(index + 1)}`;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}${String(number)}`;
  return name;
}

function allTables(model: WorkbookModel): readonly TableFacts[] {
  return model.sheets.flatMap((sheet) => sheet.facts.tables);
}

function freeTableName(model: WorkbookModel): string {
  const taken = new Set(allTables(model).map(({ name }) => name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`表${String(number)}`)) number += 1;
  return `表${String(number)}`;
}
