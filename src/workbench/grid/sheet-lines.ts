import type { CellStyle, SheetModel, WorkbookModel } from '../model';
import { COLUMNS, ROWS } from '../model/area';
import { displayText } from '../host/display-text';
import { Lines } from './lines';

/** Pixels of a point at 96 dots an inch. */
export const PIXELS_OF_A_POINT = 4 / 3;
const STANDARD_HEIGHT = 20;
const STANDARD_WIDTH = 72;
/** Rows and columns shown at least, and blank ones after the last that holds something. */
const LEAST = { rows: 60, columns: 26 };
const SPARE = { rows: 30, columns: 4 };
/** A row that follows its text grows to this many lines; the rest is read in the formula bar. */
const MOST_LINES = 4;
const CELL_PADDING = 8;

/** The columns of a sheet as shown. */
export function columnLines(sheet: SheetModel): Lines {
  let used = 0;
  for (const row of sheet.rows) if (row && row.values.length > used) used = row.values.length;
  const count = Math.min(COLUMNS, Math.max(LEAST.columns, used + SPARE.columns));
  const shown: number[] = [];
  const sizes: number[] = [];
  for (let column = 0; column < count; column += 1) {
    if (sheet.isColumnHidden(column)) continue;
    shown.push(column);
    sizes.push(columnPixels(sheet, column));
  }
  return new Lines(shown, sizes);
}

function columnPixels(sheet: SheetModel, column: number): number {
  const width = sheet.facts.columns.get(column)?.width ?? null;
  return width === null ? STANDARD_WIDTH : Math.max(4, Math.round(width * PIXELS_OF_A_POINT));
}

/** The rows of a sheet as shown: hidden and filtered ones left out. */
export function rowLines(model: WorkbookModel, sheet: SheetModel): Lines {
  const count = Math.min(ROWS, Math.max(LEAST.rows, sheet.rows.length + SPARE.rows));
  const heightOf = rowHeights(model, sheet);
  const shown: number[] = [];
  const sizes: number[] = [];
  for (let row = 0; row < count; row += 1) {
    if (sheet.isRowHidden(row)) continue;
    shown.push(row);
    sizes.push(heightOf(row));
  }
  return new Lines(shown, sizes);
}

/** A row's height in pixels: as set, or as tall as its font and its wrapped text want. */
function rowHeights(model: WorkbookModel, sheet: SheetModel): (row: number) => number {
  const merged = new Set<number>();
  for (const { top, left, bottom, right } of sheet.facts.merges) {
    if ((bottom - top) * (right - left) > 10_000) continue;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) merged.add(row * COLUMNS + column);
    }
  }
  return (index) => {
    const row = sheet.rows[index];
    if (!row) return STANDARD_HEIGHT;
    if (row.height !== null) return Math.max(4, Math.round(row.height * PIXELS_OF_A_POINT));
    let height = STANDARD_HEIGHT;
    for (let column = 0; column < row.values.length; column += 1) {
      const value = row.values[column] ?? null;
      if (value === null || value === '') continue;
      const id = sheet.styleId(index, column);
      if (id === 0) continue;
      const style = model.styles.get(id);
      if (!style.wrap && style.fontSize <= 11) continue;
      if (merged.has(index * COLUMNS + column)) continue;
      const lines = style.wrap
        ? wrappedLines(displayText(value, style.numberFormat), style, columnPixels(sheet, column))
        : 1;
      height = Math.max(height, Math.round(lines * lineHeight(style)) + 2);
    }
    return height;
  };
}

function lineHeight({ fontSize }: CellStyle): number {
  return fontSize * PIXELS_OF_A_POINT * 1.25;
}

function wrappedLines(text: string, { fontSize }: CellStyle, width: number): number {
  const room = Math.max(1, width - CELL_PADDING);
  let lines = 0;
  for (const line of text.split('\n')) {
    lines += Math.max(1, Math.ceil(textPixels(line, fontSize) / room));
    if (lines >= MOST_LINES) return MOST_LINES;
  }
  return lines;
}

/** About how wide a text is: a Chinese character is as wide as the font is high, others a little over half. */
export function textPixels(text: string, fontSize: number): number {
  let units = 0;
  for (let place = 0; place < text.length; place += 1) units += text.charCodeAt(place) > 0x2e80 ? 1 : 0.56;
  return units * fontSize * PIXELS_OF_A_POINT;
}
