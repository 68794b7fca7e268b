import { areaAddress, cellAddress } from '../../workbook/cell-address';
import type { CellArea } from '../../workbook/sheet-snapshot';
import type { NewSheet, StyledCell } from '../../workbook/workbook-change';
import type { PartChunk } from '../part-content';
import type { PieceCodec } from '../zip/codec';
import { ByteWriter } from './byte-writer';
import { CellWriter } from './cell-writer';
import { columnWidthText } from './column-widths';
import type { Edition } from './edition';
import type { StyleSheet } from './style-sheet';
import { attributeText } from './xml-escape';

/** Excel opens a sheet with more links only after repairing it. */
const MOST_LINKS = 65_530;

/** Roughly, address and link included. */
const BYTES_A_CELL = 100;

/** Ids of the relationships a new sheet leads out by; null where it has no such part. */
export interface SheetParts {
  readonly drawing: string | null;
  readonly table: string | null;
}

/** A worksheet part of its own, in chunks: cells, links, widths, frozen rows, its drawing and its table. */
export function newSheetXml(
  sheet: NewSheet,
  parts: SheetParts,
  styles: StyleSheet,
  edition: Edition,
  pieces: PieceCodec | null,
): PartChunk[] {
  const deflating = pieces && { pieces, keepsPlain: false };
  const writer = new ByteWriter(sheet.cells.length * BYTES_A_CELL, deflating);
  const cells = sheetCells(sheet);
  // The head says which area the rows take, so it is put together after them.
  const area = writeRows(cells, styles, writer);
  writer.text(linksXml(cells));
  writer.text('<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>');
  writer.text('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
  if (parts.drawing !== null) writer.text(`<drawing r:id="${parts.drawing}"/>`);
  if (parts.table !== null) {
    writer.text(`<tableParts count="1"><tablePart r:id="${parts.table}"/></tableParts>`);
  }
  writer.text('</worksheet>');
  return [new TextEncoder().encode(headXml(sheet, area, edition)), ...writer.finish()];
}

function headXml({ frozenRows, columnWidths }: NewSheet, area: CellArea, edition: Edition): string {
  const names = `xmlns="${edition.main}" xmlns:r="${edition.relationships}"`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${names}>` +
    // Printed, the sheet is one page wide.
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="${areaAddress(area)}"/>` +
    `<sheetViews>${viewXml(frozenRows)}</sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    widthsXml(columnWidths)
  );
}

/** The area of a new sheet's table: Excel wants a row below the header, be it blank. */
export function tableArea(area: CellArea): CellArea {
  return { ...area, bottom: Math.max(area.bottom, area.top + 1) };
}

/** The cells in row order; the table's header cells say exactly what its columns are named. */
function sheetCells({ cells, table }: NewSheet): readonly StyledCell[] {
  if (!table) return cells;
  const { top, left } = table.area;
  const right = left + table.headers.length;
  let start = cells.findIndex(({ row, column }) => row > top || (row === top && column >= left));
  if (start < 0) start = cells.length;
  let end = start;
  for (let cell = cells[end]; cell?.row === top && cell.column < right; cell = cells[end]) end++;
  const styles = new Map(cells.slice(start, end).map((cell) => [cell.column, cell.style]));
  const headers = table.headers.map((value, index): StyledCell => {
    const column = left + index;
    return { row: top, column, value, style: styles.get(column) ?? 'header' };
  });
  return [...cells.slice(0, start), ...headers, ...cells.slice(end)];
}

function viewXml(frozenRows: number): string {
  const open = '<sheetView showGridLines="0" workbookViewId="0"';
  if (frozenRows === 0) return `${open}/>`;
  const corner = cellAddress(frozenRows, 0);
  const pane = `<pane ySplit="${String(frozenRows)}" topLeftCell="${corner}" activePane="bottomLeft" state="frozen"/>`;
  const selection = `<selection pane="bottomLeft" activeCell="${corner}" sqref="${corner}"/>`;
  return `${open}>${pane}${selection}</sheetView>`;
}

function widthsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const cols = widths.map((width, index) => {
    const column = String(index + 1);
    return `<col min="${column}" max="${column}" width="${columnWidthText(width)}" customWidth="1"/>`;
  });
  return `<cols>${cols.join('')}</cols>`;
}

/** Cells come in row order. Returns the area they take, from the corner. */
function writeRows(cells: readonly StyledCell[], styles: StyleSheet, writer: ByteWriter): CellArea {
  const cellWriter = new CellWriter('', writer);
  writer.text('<sheetData>');
  let current = -1;
  let right = 0;
  for (const { row, column, value, style } of cells) {
    if (row !== current) {
      writer.text(`${current < 0 ? '' : '</row>'}<row r="${String(row + 1)}">`);
      current = row;
    }
    cellWriter.write(row, column, styles.look(style), value);
    if (column > right) right = column;
  }
  writer.text(current < 0 ? '</sheetData>' : '</row></sheetData>');
  return { top: 0, left: 0, bottom: Math.max(current, 0), right };
}

function linksXml(cells: readonly StyledCell[]): string {
  const links = cells
    .filter(({ link }) => link !== undefined)
    .slice(0, MOST_LINKS)
    .map(({ row, column, link }) => {
      if (!link) return '';
      const place = `'${link.sheet.replaceAll("'", "''")}'!${link.cell}`;
      const tip = link.tip === '' ? '' : ` tooltip="${attributeText(link.tip)}"`;
      return `<hyperlink ref="${cellAddress(row, column)}" location="${attributeText(place)}"${tip}/>`;
    });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}
