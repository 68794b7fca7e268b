import { unchanged } from '../../workbook/unchanged';
import type { ColumnWrite } from '../../workbook/workbook-change';
import { createBlankWorkbook } from '../../xlsx/blank-workbook';
import { openWorkbook } from '../../xlsx/open-workbook';
import { applyChange } from '../../xlsx/patch/apply-change';
import { joinBytes } from '../../xlsx/zip/join-bytes';
import { webCodec } from '../../xlsx/zip/web-codec';

const NARROW = 8;
const WIDE = 60;

/** A workbook of one sheet with a table of texts; every cell is text, so that nothing becomes a formula or a number. */
export async function tableFile(
  sheetName: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const opened = await openWorkbook(createBlankWorkbook(sheetName), webCodec);
  const columns = headers.map((header, column): ColumnWrite => {
    const values = rows.map((cells) => cells[column] ?? null);
    const longest = rows
      .slice(0, 200)
      .reduce((most, cells) => Math.max(most, widthOf(cells[column])), widthOf(header));
    const width = Math.min(WIDE, Math.max(NARROW, longest + 2));
    return { column, headerRow: 0, header, top: 1, values, width, style: 'text', headerStyle: 'header' };
  });
  const sheets = opened.snapshot.sheets.map(({ id }) => ({ ...unchanged(id), columns }));
  const chunks = await applyChange(opened, { sheets, removeSheets: [], addSheets: [] });
  return new Uint8Array(joinBytes(chunks));
}

/** In characters as Excel counts: a Chinese one is two. */
function widthOf(text: string | undefined): number {
  let width = 0;
  for (const character of text ?? '') width += character > '\u2E7F' ? 2 : 1;
  return width;
}
