import type { CellArea } from '../../workbook/sheet-snapshot';
import type { SheetModel } from '../model';

/** Cells of one sheet: what `Range` and `RangeAreas` stand for. */
export class CellRange {
  readonly sheet: SheetModel;
  /** At least one; exactly one for a `Range`. */
  readonly areas: readonly [CellArea, ...CellArea[]];
  /** Given when the add-in keeps it. */
  referenceId: string | null = null;

  constructor(sheet: SheetModel, areas: readonly [CellArea, ...CellArea[]]) {
    this.sheet = sheet;
    this.areas = areas;
  }

  get area(): CellArea {
    return this.areas[0];
  }
}
