import type { CellArea, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/sheet-snapshot';
import type {
  FormulaFormat,
  NewSheet,
  SheetChange,
  WorkbookChange,
} from '../../src/workbook/workbook-change';
import { aSheet } from '../summary-sheet/a-sheet';

/** A snapshot together with what a snapshot does not carry: the conditional formats of each sheet. */
export interface MemoryWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly formats: ReadonlyMap<string, readonly FormulaFormat[]>;
}

export function inMemory(
  snapshot: WorkbookSnapshot,
  formats: ReadonlyMap<string, readonly FormulaFormat[]> = new Map(),
): MemoryWorkbook {
  return { snapshot, formats };
}

/** Applies a change as a port must, purely. */
export function applyInMemory(workbook: MemoryWorkbook, change: WorkbookChange): MemoryWorkbook {
  const { snapshot } = workbook;
  const formats = new Map(workbook.formats);
  const kept = snapshot.sheets.filter(({ id }) => !change.removeSheets.includes(id));
  const changed = kept.map((sheet) => {
    const own = change.sheets.filter(({ sheetId }) => sheetId === sheet.id);
    for (const each of own) formats.set(sheet.id, formatsAfter(formats.get(sheet.id) ?? [], each));
    return own.reduce(applyToSheet, sheet);
  });
  for (const id of change.removeSheets) formats.delete(id);
  const added = change.addSheets.map((sheet) => newSheet(sheet));
  const settingsText = change.settingsText === undefined ? snapshot.settingsText : change.settingsText;
  return { snapshot: { ...snapshot, sheets: [...changed, ...added], settingsText }, formats };
}

function formatsAfter(formats: readonly FormulaFormat[], change: SheetChange): readonly FormulaFormat[] {
  return [
    ...formats.filter(({ formula }) => !formula.includes(change.removeFormatsMarked)),
    ...change.conditionalFormats,
  ];
}

export function applyToSheet(sheet: SheetSnapshot, change: SheetChange): SheetSnapshot {
  const grid = sheet.values.map((row) => [...row]);
  const put = (row: number, column: number, value: CellValue) => {
    while (grid.length <= row - sheet.top) grid.push([]);
    const cells = grid[row - sheet.top];
    if (!cells) return;
    while (cells.length < column - sheet.left) cells.push(null);
    cells[column - sheet.left] = value;
  };
  for (const { column, top, bottom } of change.clearColumns) {
    for (let row = top; row <= bottom; row++) put(row, column, null);
  }
  for (const { row, column, after } of change.cells) put(row, column, after);
  for (const { column, headerRow, header, top, values } of change.columns) {
    put(headerRow, column, header);
    values.forEach((value, index) => {
      if (value !== undefined) put(top + index, column, value);
    });
  }
  const cleared = new Set(change.clearColumns.map(({ column }) => column));
  const overwritten = new Set(change.listValidations.map(({ area }) => area.left));
  const areas = new Map(change.resizeTables.map(({ tableId, area }) => [tableId, area]));
  return {
    ...sheet,
    values: grid,
    listValidations: [
      ...sheet.listValidations.filter(
        ({ areas: [area] }) => !area || !(cleared.has(area.left) || overwritten.has(area.left)),
      ),
      ...change.listValidations.map(({ area, entries }) => ({ areas: [area], entries, formula: null })),
    ],
    tables: sheet.tables.map((table) => ({ ...table, area: areas.get(table.id) ?? table.area })),
    autoFilter:
      change.resizeAutoFilter && sheet.autoFilter
        ? { ...sheet.autoFilter, area: change.resizeAutoFilter }
        : sheet.autoFilter,
  };
}

function newSheet({ name, cells, table }: NewSheet): SheetSnapshot {
  const rows: CellValue[][] = [];
  for (const { row, column, value } of cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row];
    if (!line) continue;
    while (line.length < column) line.push(null);
    line[column] = value;
  }
  const sheet = aSheet({ name, id: `new ${name}`, rows });
  if (!table) return sheet;
  return {
    ...sheet,
    tables: [{ id: table.name, name: table.name, area: table.area, hasHeader: true, hasTotals: false }],
  };
}

/** What can be compared: no functions, blank cells at the ends of rows and of the sheet left out. */
export function comparable({ snapshot, formats }: MemoryWorkbook) {
  return {
    settingsText: snapshot.settingsText,
    sheets: snapshot.sheets.map((sheet) => ({
      name: sheet.name,
      values: withoutBlankEnds(
        sheet.values.map((row) => withoutBlankEnds(row, (value) => value ?? null)),
        (row) => (row.length === 0 ? null : row),
      ),
      tables: sheet.tables,
      autoFilter: sheet.autoFilter,
      merges: sheet.merges,
      listValidations: sheet.listValidations,
      formats: formats.get(sheet.id) ?? [],
    })),
  };
}

function withoutBlankEnds<Item>(items: readonly Item[], solid: (item: Item) => Item | null): readonly Item[] {
  let end = items.length;
  while (end > 0 && solid(items[end - 1] as Item) === null) end--;
  return items.slice(0, end);
}

export function isWithin({ top, left, bottom, right }: CellArea, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
