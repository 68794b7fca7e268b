import { areaAddress, parseArea } from '../workbook/cell-address';
import type { CellArea } from '../workbook/sheet-snapshot';

/** Longest address a range may be asked for by (Excel.Worksheet.getRanges). */
const LONGEST_ADDRESS = 8_000;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const SHEET = /(?:'(?:[^']|'')*'|[^'!,]+)!/g;

/** `Sheet1!A1:B2, 'a,b'!C:C` → the areas; whole rows and columns reach to the edge. */
export function parseAreas(address: string): CellArea[] {
  return address
    .replace(SHEET, '')
    .split(',')
    .map((part) => parseAnyArea(part.trim()))
    .filter((area) => area !== null);
}

function parseAnyArea(address: string): CellArea | null {
  const columns = /^\$?([A-Za-z]+):\$?([A-Za-z]+)$/.exec(address);
  if (columns) return withRows(parseArea(`${columns[1] ?? ''}1:${columns[2] ?? ''}1`));
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (rows) {
    const [, first, last] = rows;
    return { top: Number(first) - 1, left: 0, bottom: Number(last) - 1, right: LAST_COLUMN };
  }
  return parseArea(address);
}

function withRows(area: CellArea | null): CellArea | null {
  return area && { ...area, top: 0, bottom: LAST_ROW };
}

/** Areas as few comma-separated addresses, each short enough to ask for. */
export function joinedAddresses(areas: readonly CellArea[]): readonly string[] {
  const joined: string[] = [];
  let current = '';
  for (const area of areas) {
    const address = areaAddress(area);
    if (current !== '' && current.length + address.length + 1 > LONGEST_ADDRESS) {
      joined.push(current);
      current = '';
    }
    current = current === '' ? address : `${current},${address}`;
  }
  return current === '' ? joined : [...joined, current];
}

/** `汇总表`, row 4, column 3 → `'汇总表'!D5`, as a link inside the workbook wants it. */
export function placeInBook(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}
