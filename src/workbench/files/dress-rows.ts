import { CellBytes, RowBytes } from '../../xlsx/patch/row-bytes';
import type { SheetXml } from '../../xlsx/patch/sheet-xml';
import { emptyRow } from '../model/row';
import type { SheetModel } from '../model';

const ATTRIBUTE = {
  style: new TextEncoder().encode('s'),
  height: new TextEncoder().encode('ht'),
  custom: new TextEncoder().encode('customHeight'),
};
/** Formatted rows below the last value that are still shown so; sheets formatted to row 1,048,576 are met. */
const ROWS_BELOW = 200;

/** Gives a sheet's rows, which hold values only so far, the looks and heights the file says. */
export function dressRows(
  sheet: SheetModel,
  xml: SheetXml,
  styleOf: (index: number, row: number, column: number) => number,
): void {
  const rows = new RowBytes(xml.bytes, xml.prefix, xml.rowsStart, xml.rowsEnd);
  const cells = new CellBytes(xml.bytes, xml.prefix);
  const last = sheet.rows.length + ROWS_BELOW;
  while (rows.next()) {
    if (rows.row > last) return;
    const styles: (number | undefined)[] = [];
    cells.enter(rows.cellsStart, rows.cellsEnd);
    while (cells.next()) {
      if (!cells.tag.find(ATTRIBUTE.style)) continue;
      const style = styleOf(cells.tag.number(), rows.row, cells.column);
      while (styles.length < cells.column) styles.push(undefined);
      styles[cells.column] = style;
    }
    const height = heightOf(rows, xml.bytes);
    if (styles.length === 0 && height === null) continue;
    const row = (sheet.rows[rows.row] ??= emptyRow());
    if (styles.length > 0) row.styles = styles;
    row.height = height;
  }
}

/** Points, where a person chose the height; others follow the text. */
function heightOf({ tag }: RowBytes, bytes: Uint8Array): number | null {
  if (!tag.find(ATTRIBUTE.custom) || tag.number() !== 1 || !tag.find(ATTRIBUTE.height)) return null;
  const height = Number(new TextDecoder().decode(bytes.subarray(tag.valueStart, tag.valueEnd)));
  return Number.isFinite(height) && height > 0 ? height : null;
}
