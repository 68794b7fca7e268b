import type { CellValue, SheetSnapshot, WorkbookSnapshot } from './sheet-snapshot';
import type { SheetChange, WorkbookChange } from './workbook-change';

/**
 * The snapshot as it stands after a change of ours, so that the next edit needs no whole read. Rows nothing was
 * written to are shared. Sheets of ours that were added are left out: they are no concern of a review.
 */
export function appliedSnapshot(snapshot: WorkbookSnapshot, change: WorkbookChange): WorkbookSnapshot {
  const sheets = snapshot.sheets
    .filter(({ id }) => !change.removeSheets.includes(id))
    .map((sheet) => change.sheets.filter(({ sheetId }) => sheetId === sheet.id).reduce(appliedSheet, sheet));
  const settingsText = change.settingsText === undefined ? snapshot.settingsText : change.settingsText;
  return { ...snapshot, sheets, settingsText };
}

/** One sheet of it. */
export function appliedSheet(sheet: SheetSnapshot, change: SheetChange): SheetSnapshot {
  const write = rowWriter(sheet);
  for (const { column, top, bottom } of change.clearColumns) {
    const last = Math.min(bottom, sheet.top + sheet.values.length - 1);
    for (let row = top; row <= last; row++) write.put(row, column, null);
  }
  for (const { row, column, after } of change.cells) write.put(row, column, after);
  for (const { column, headerRow, header, top, values } of change.columns) {
    write.put(headerRow, column, header);
    values.forEach((value, index) => {
      if (value !== undefined) write.put(top + index, column, value);
    });
  }
  const areas = new Map(change.resizeTables.map(({ tableId, area }) => [tableId, area]));
  const { autoFilter } = sheet;
  return {
    ...sheet,
    values: write.values,
    tables: sheet.tables.map((table) => ({ ...table, area: areas.get(table.id) ?? table.area })),
    autoFilter:
      autoFilter && change.resizeAutoFilter ? { ...autoFilter, area: change.resizeAutoFilter } : autoFilter,
  };
}

/** Writes into copies of the rows. Cells above or left of what was read are not ours to write: left out. */
function rowWriter({ values: standing, top, left }: SheetSnapshot) {
  const values: (readonly CellValue[])[] = [...standing];
  const copies = new Map<number, CellValue[]>();
  const put = (row: number, column: number, value: CellValue) => {
    const at = row - top;
    if (at < 0 || column < left) return;
    const index = column - left;
    const cells = copies.get(at) ?? [...(values[at] ?? [])];
    if (!copies.has(at)) {
      while (values.length < at) values.push([]);
      copies.set(at, cells);
      values[at] = cells;
    }
    while (cells.length < index) cells.push(null);
    cells[index] = value;
  };
  return { values, put };
}
