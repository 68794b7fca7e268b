import type { CellArea } from '../../workbook/sheet-snapshot';
import { sortArea, type SheetModel, type WorkbookModel } from '../model';
import { refuseProtected } from './locked-cells';

/**
 * Sorts the rows of an area by one of its columns, as one step of undo.
 * Throws an `EditFault` where merged cells stand in the way, a `LockedCells` on a protected sheet.
 */
export function sortRows(
  model: WorkbookModel,
  sheet: SheetModel,
  area: CellArea,
  column: number,
  ascending: boolean,
): void {
  refuseProtected(sheet);
  model.step('local', () => {
    sortArea(model, sheet, area, [{ column: column - area.left, ascending }]);
  });
}
