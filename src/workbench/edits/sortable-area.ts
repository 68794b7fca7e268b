import type { CellArea } from '../../workbook/sheet-snapshot';
import type { SheetModel } from '../model';
import type { CellPlace } from '../grid/selection';

/**
 * The rows a sort by the cell's column takes: of the table or filter the cell is in, without its header; else of the
 * block of filled rows around it, without the rows at its top that are formatted as headers. Null: nothing to sort.
 */
export function sortableArea(sheet: SheetModel, { row, column }: CellPlace): CellArea | null {
  const { tables, autoFilter } = sheet.facts;
  const table = tables.find(({ area }) => holds(area, row, column));
  if (table) {
    const { area, showHeaders, showTotals } = table;
    return filled({ ...area, top: area.top + Number(showHeaders), bottom: area.bottom - Number(showTotals) });
  }
  if (
    autoFilter &&
    column >= autoFilter.area.left &&
    column <= autoFilter.area.right &&
    row >= autoFilter.area.top
  ) {
    const { area } = autoFilter;
    return filled({ ...area, top: area.top + 1, bottom: Math.max(area.bottom, blockEnd(sheet, row, 1)) });
  }
  return around(sheet, row);
}

function around(sheet: SheetModel, row: number): CellArea | null {
  if (!isFilled(sheet, row)) return null;
  const bottom = blockEnd(sheet, row, 1);
  let top = Math.max(blockEnd(sheet, row, -1), sheet.facts.frozenRows);
  while (top < bottom && isHeader(sheet, top)) top += 1;
  let right = 0;
  for (let index = top; index <= bottom; index += 1) {
    right = Math.max(right, (sheet.rows[index]?.values.length ?? 1) - 1);
  }
  return filled({ top, left: 0, bottom, right });
}

function filled(area: CellArea): CellArea | null {
  return area.bottom > area.top ? area : null;
}

function holds(area: CellArea, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The last row, going up or down, before a blank one. */
function blockEnd(sheet: SheetModel, from: number, step: 1 | -1): number {
  let row = from;
  while (row + step >= 0 && isFilled(sheet, row + step)) row += step;
  return row;
}

function isFilled(sheet: SheetModel, row: number): boolean {
  return sheet.rows[row]?.values.some((value) => value !== null && value !== '') ?? false;
}

/** Most of its filled cells are bold, filled or coloured, or it is merged. */
function isHeader(sheet: SheetModel, row: number): boolean {
  if (sheet.facts.merges.some(({ top, bottom }) => row >= top && row <= bottom)) return true;
  let cells = 0;
  let dressed = 0;
  sheet.rows[row]?.values.forEach((value, column) => {
    if (value === null) return;
    cells += 1;
    const { bold, fill, fontColour } = sheet.style(row, column);
    if (bold || fill !== null || fontColour !== '000000') dressed += 1;
  });
  return dressed * 2 > cells;
}
