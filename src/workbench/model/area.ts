import type { CellArea } from '../../workbook/sheet-snapshot';

/** Excel's grid (Microsoft, "Excel specifications and limits"). */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export const WHOLE_SHEET: CellArea = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

/** Rows of an area. */
export function rowCount(area: CellArea): number {
  return area.bottom - area.top + 1;
}

/** Columns of an area. */
export function columnCount(area: CellArea): number {
  return area.right - area.left + 1;
}

export function isWholeRows(area: CellArea): boolean {
  return area.left === 0 && area.right === COLUMNS - 1;
}

export function isWholeColumns(area: CellArea): boolean {
  return area.top === 0 && area.bottom === ROWS - 1;
}

export function cellArea(row: number, column: number): CellArea {
  return { top: row, left: column, bottom: row, right: column };
}

/** What two areas share, null where nothing. */
export function intersection(one: CellArea, other: CellArea): CellArea | null {
  const shared = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : null;
}

/** The smallest rectangle around two areas. */
export function boundingArea(one: CellArea, other: CellArea): CellArea {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function containsArea(outer: CellArea, inner: CellArea): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && sameArea(shared, inner);
}

export function sameArea(one: CellArea, other: CellArea): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

/** `area` without `hole`: up to four rectangles. */
export function without(area: CellArea, hole: CellArea): readonly CellArea[] {
  const shared = intersection(area, hole);
  if (!shared) return [area];
  const parts = [
    { ...area, bottom: shared.top - 1 },
    { ...area, top: shared.bottom + 1 },
    { top: shared.top, bottom: shared.bottom, left: area.left, right: shared.left - 1 },
    { top: shared.top, bottom: shared.bottom, left: shared.right + 1, right: area.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}
