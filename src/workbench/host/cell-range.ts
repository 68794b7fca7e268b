import type { CellArea } from '../../workbook/sheet-snapshot';
import type { SheetModel } from '../model';
import { columnCount, rowCount } from '../model/area';

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

/** Cells of an area; counts beyond 2^31 - 1 are told as -1 [DOC]. */
export function cellCount(area: CellArea): number {
  const count = rowCount(area) * columnCount(area);
  return count > 2_147_483_647 ? -1 : count;
}
