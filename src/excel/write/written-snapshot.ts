import type { CellValue, SheetSnapshot } from '../../workbook/sheet-snapshot';
import type { SheetChange } from '../../workbook/workbook-change';

/** The values of a sheet as a change leaves them: what the next write is compared with. */
export function writtenSnapshot(read: SheetSnapshot, change: SheetChange): SheetSnapshot {
  const grid: (readonly CellValue[])[] = [...read.values];
  const own = new Set<readonly CellValue[]>();
  const put = (row: number, column: number, value: CellValue) => {
    const at = row - read.top;
    const index = column - read.left;
    // Left of or above the used range nothing is kept: it is compared as blank, and read again if it is not.
    if (at < 0 || index < 0) return;
    while (grid.length <= at) grid.push([]);
    let cells = grid[at] ?? [];
    if (!own.has(cells)) {
      cells = [...cells];
      own.add(cells);
      grid[at] = cells;
    }
    const line = cells as CellValue[];
    while (line.length < index) line.push(null);
    line[index] = value;
  };
  for (const { column, top, bottom } of change.clearColumns) {
    for (let row = top; row <= Math.min(bottom, read.top + grid.length - 1); row++) put(row, column, null);
  }
  for (const { row, column, after } of change.cells) put(row, column, after);
  for (const { column, headerRow, header, top, values } of change.columns) {
    put(headerRow, column, header);
    values.forEach((value, at) => {
      if (value !== undefined) put(top + at, column, value);
    });
  }
  const areas = new Map(change.resizeTables.map(({ tableId, area }) => [tableId, area]));
  const tables = read.tables.map((table) => ({ ...table, area: areas.get(table.id) ?? table.area }));
  return { ...read, values: grid, tables };
}
