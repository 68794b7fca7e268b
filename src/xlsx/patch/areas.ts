import { areaAddress, columnIndex } from '../../workbook/cell-address';
import type { CellArea } from '../../workbook/sheet-snapshot';

/** Excel's grid: 1,048,576 rows, 16,384 columns. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** `A1:B2 D4 A:A 3:5` → areas; whole rows and columns reach to the edge. What is no address is left out. */
export function parseSqref(sqref: string): CellArea[] {
  return sqref
    .split(/\s+/)
    .map(parseReference)
    .filter((area) => area !== null);
}

/** `B2:A1`, `$A:$C`, `3:5` → the area, null where the text is no address. */
export function parseReference(reference: string): CellArea | null {
  const match = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})(?::\$?([A-Za-z]{0,3})\$?(\d{0,7}))?$/.exec(reference);
  if (!match || reference === '') return null;
  const [, firstLetters = '', firstDigits = '', lastLetters = firstLetters, lastDigits = firstDigits] = match;
  if (firstLetters === '' && firstDigits === '') return null;
  const columns = [
    firstLetters === '' ? 0 : columnIndex(firstLetters),
    lastLetters === '' ? LAST_COLUMN : columnIndex(lastLetters),
  ];
  const rows = [
    firstDigits === '' ? 0 : Number(firstDigits) - 1,
    lastDigits === '' ? LAST_ROW : Number(lastDigits) - 1,
  ];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

export function sqref(areas: readonly CellArea[]): string {
  return areas.map(areaAddress).join(' ');
}

function overlaps(one: CellArea, other: CellArea): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

/** What is left of an area without another: up to four areas (above, left, right, below). */
export function without(area: CellArea, hole: CellArea): CellArea[] {
  if (!overlaps(area, hole)) return [area];
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  return [
    { ...area, bottom: hole.top - 1 },
    { ...area, top, bottom, right: hole.left - 1 },
    { ...area, top, bottom, left: hole.right + 1 },
    { ...area, top: hole.bottom + 1 },
  ].filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
}

export function union(one: CellArea, other: CellArea): CellArea {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
