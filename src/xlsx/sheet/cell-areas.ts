import { columnIndex, parseArea } from '../../workbook/cell-address';
import type { CellArea } from '../../workbook/sheet-snapshot';
import { MOST_COLUMNS, MOST_ROWS } from './value-grid';

/** `D5:F9`, `A:C`, `2:4` → the area; null where it is none. */
export function refArea(ref: string): CellArea | null {
  const area = parseArea(ref);
  if (area) return area;
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(ref);
  if (columns) {
    const [, left = '', right = ''] = columns;
    return { top: 0, left: columnIndex(left), bottom: MOST_ROWS - 1, right: columnIndex(right) };
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(ref);
  if (rows)
    return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: MOST_COLUMNS - 1 };
  return null;
}

/** The areas of a `sqref`: references parted by spaces. What is no reference is left out. */
export function sqrefAreas(sqref: string): readonly CellArea[] {
  return sqref.split(/\s+/).flatMap((ref) => refArea(ref) ?? []);
}

export function contains(area: CellArea, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
