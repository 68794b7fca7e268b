import { CellBytes, RowBytes } from '../../xlsx/patch/row-bytes';
import type { SheetXml } from '../../xlsx/patch/sheet-xml';
import { FormulaTexts } from './formula-texts';
import { emptyRow } from '../model/row';
import type { SheetModel } from '../model';

const UTF8 = new TextDecoder();
const ATTRIBUTE = {
  style: new TextEncoder().encode('s'),
  height: new TextEncoder().encode('ht'),
  custom: new TextEncoder().encode('customHeight'),
};
/** Formatted rows below the last value that are still shown so; sheets formatted to row 1,048,576 are met. */
const ROWS_BELOW = 200;

/** Rows dressed at a stretch. */
const STRETCH = 2_000;

/**
 * Gives a sheet's rows, which hold values only so far, the looks, heights and formulas the file says. Stops now and
 * then, so that the page is alive meanwhile.
 */
export function* dressRows(
  sheet: SheetModel,
  { bytes, searched, prefix, rowsStart, rowsEnd }: SheetXml,
  styleOf: (index: number, row: number, column: number) => number,
): Generator<void> {
  const rows = new RowBytes(searched, prefix, rowsStart, rowsEnd);
  const cells = new CellBytes(searched, prefix);
  const formulas = new FormulaTexts();
  const last = sheet.rows.length + ROWS_BELOW;
  let count = 0;
  while (rows.next()) {
    if (rows.row > last) return;
    if ((count += 1) % STRETCH === 0) yield;
    const extras = sheet.rows[rows.row]?.extras;
    const styles: (number | undefined)[] = [];
    cells.enter(rows.cellsStart, rows.cellsEnd);
    while (cells.next()) {
      if (extras?.has(cells.column) === true) {
        const xml = UTF8.decode(bytes.subarray(cells.tag.end, cells.end));
        const formula = formulas.read(xml, rows.row, cells.column);
        if (formula !== null) extras.set(cells.column, { formula, link: null });
      }
      if (!cells.tag.find(ATTRIBUTE.style)) continue;
      const style = styleOf(cells.tag.number(), rows.row, cells.column);
      while (styles.length < cells.column) styles.push(undefined);
      styles[cells.column] = style;
    }
    const height = heightOf(rows, bytes);
    if (styles.length === 0 && height === null) continue;
    const row = (sheet.rows[rows.row] ??= emptyRow());
    if (styles.length > 0) row.styles = styles;
    row.height = height;
  }
}

/** Points, where a person chose the height; others follow the text. */
function heightOf({ tag }: RowBytes, bytes: Uint8Array): number | null {
  if (!tag.find(ATTRIBUTE.custom) || tag.number() !== 1 || !tag.find(ATTRIBUTE.height)) return null;
  const height = Number(UTF8.decode(bytes.subarray(tag.valueStart, tag.valueEnd)));
  return Number.isFinite(height) && height > 0 ? height : null;
}
