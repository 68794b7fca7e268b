import type { CellArea } from '../../workbook/sheet-snapshot';
import { shiftCells, type SheetModel, type WorkbookModel } from '../model';
import { COLUMNS } from '../model/area';
import { refuseProtected } from './locked-cells';

/** Inserts blank rows above the rows of an area, or deletes these rows. Throws what `shiftCells` does. */
export function shiftRows(
  model: WorkbookModel,
  sheet: SheetModel,
  { top, bottom }: Pick<CellArea, 'top' | 'bottom'>,
  kind: 'insert' | 'delete',
): void {
  refuseProtected(sheet);
  const area = { top, bottom, left: 0, right: COLUMNS - 1 };
  model.step('local', () => {
    shiftCells(model, sheet, { sheetId: sheet.id, kind, axis: 'rows', area });
  });
}
