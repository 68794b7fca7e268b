import type { CellArea } from '../../workbook/sheet-snapshot';
import { COLUMNS, columnCount, containsArea, isWholeColumns, isWholeRows, rowCount, ROWS } from './area';

/** Cells put in at `area`, or taken out of it, the others moving down/right or up/left. */
export interface Shift {
  readonly sheetId: string;
  readonly kind: 'insert' | 'delete';
  readonly axis: 'rows' | 'columns';
  readonly area: CellArea;
}

/** What takes a shift back. */
export function inverse(shift: Shift): Shift {
  return { ...shift, kind: shift.kind === 'insert' ? 'delete' : 'insert' };
}

/** True where whole rows or whole columns move, so that everything on the far side moves with them. */
export function movesWholeLines(shift: Shift): boolean {
  return shift.axis === 'rows' ? isWholeRows(shift.area) : isWholeColumns(shift.area);
}

/**
 * Where an area of the same sheet stands after a shift; null where all its cells went. Areas that only partly lie in
 * the moving strip stay where they are, as Excel leaves such references alone.
 */
export function moveArea(area: CellArea, shift: Shift): CellArea | null {
  return shift.axis === 'rows' ? moveRows(area, shift) : turned(moveRows(turned(area), turnedShift(shift)));
}

/** Where one row or column index stands after whole lines moved; null where it went. */
export function moveIndex(index: number, at: number, count: number, kind: Shift['kind']): number | null {
  if (index < at) return index;
  if (kind === 'insert') return index + count;
  return index < at + count ? null : index - count;
}

function moveRows(area: CellArea, { kind, area: strip, axis }: Shift): CellArea | null {
  const limit = (axis === 'rows' ? ROWS : COLUMNS) - 1;
  const count = rowCount(strip);
  const inside = area.left >= strip.left && area.right <= strip.right;
  if (!inside || area.bottom < strip.top) return area;
  // An area as high as the sheet keeps its height, whatever is put in or taken out.
  if (area.top === 0 && area.bottom >= limit) return area;
  if (kind === 'insert') {
    const top = area.top >= strip.top ? area.top + count : area.top;
    if (top > limit) return null;
    return { ...area, top, bottom: Math.min(area.bottom + count, limit) };
  }
  if (containsArea(strip, area)) return null;
  const top = area.top < strip.top ? area.top : Math.max(strip.top, area.top - count);
  const bottom = area.bottom <= strip.bottom ? strip.top - 1 : area.bottom - count;
  return bottom < top ? null : { ...area, top, bottom };
}

function turned(area: CellArea): CellArea;
function turned(area: CellArea | null): CellArea | null;
function turned(area: CellArea | null): CellArea | null {
  return area && { top: area.left, left: area.top, bottom: area.right, right: area.bottom };
}

function turnedShift(shift: Shift): Shift {
  return { ...shift, area: turned(shift.area) };
}

/** How many rows or columns a shift moves by. */
export function shiftCount({ axis, area }: Shift): number {
  return axis === 'rows' ? rowCount(area) : columnCount(area);
}
