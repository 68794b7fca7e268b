import type { CellArea } from '../../../workbook/sheet-snapshot';
import type { SheetModel } from '../../model';
import { CellRange } from '../cell-range';
import type { HostObject } from '../host-object';
import { rangeAreasObject } from './range-areas';

/** A `RangeAreas` of these areas; null, a null object, where there are none. */
export function someAreas(sheet: SheetModel, areas: readonly CellArea[]): HostObject | null {
  const [first, ...rest] = areas;
  return first ? rangeAreasObject(new CellRange(sheet, [first, ...rest])) : null;
}
