import { areaAddress } from '../../workbook/cell-address';
import type { CellArea } from '../../workbook/sheet-snapshot';
import { COLUMNS, intersection, rowCount, ROWS } from './area';
import { EditFault } from './edit-fault';
import { movesWholeLines, type Shift } from './shift';
import type { SheetModel } from './sheet-model';

/**
 * Excel refuses to move a part of a table or of merged cells, and to push content off the sheet.
 * Throws an `EditFault`.
 */
export function refuseTearing(sheet: SheetModel, shift: Shift): void {
  const { area, axis } = shift;
  if (!movesWholeLines(shift)) {
    const lane = axis === 'rows' ? { ...area, bottom: ROWS - 1 } : { ...area, right: COLUMNS - 1 };
    for (const held of [...sheet.facts.merges, ...sheet.facts.tables.map((table) => table.area)]) {
      const shared = intersection(held, lane);
      const whole =
        axis === 'rows'
          ? held.left >= lane.left && held.right <= lane.right
          : held.top >= lane.top && held.bottom <= lane.bottom;
      if (shared && !whole) throw new EditFault('tearing', areaAddress(held));
    }
  }
  if (shift.kind === 'delete' && axis === 'rows') refuseHeader(sheet, area);
  if (shift.kind === 'insert' && axis === 'rows' && sheet.rows.length + rowCount(area) > ROWS) {
    throw new EditFault('offSheet', areaAddress(area));
  }
}

/** A table's header row goes only with the whole table. */
function refuseHeader(sheet: SheetModel, area: CellArea): void {
  for (const table of sheet.facts.tables) {
    const header = { ...table.area, bottom: table.area.top };
    const all = area.top <= table.area.top && area.bottom >= table.area.bottom;
    if (table.showHeaders && intersection(header, area) && !all) {
      throw new EditFault('tableHeader', areaAddress(table.area));
    }
  }
}
