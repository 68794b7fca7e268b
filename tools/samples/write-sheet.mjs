// Puts people under a title, a unit line and a (two-row) header, the way units send them in.
import { COLUMNS } from './columns.mjs';

const thin = { style: 'thin', color: { argb: 'FFBFBFBF' } };
const border = { top: thin, left: thin, bottom: thin, right: thin };
const red = { argb: 'FFFF0000' };

/** Writes the header; returns the first data row (1-based). */
export function writeHeader(sheet, top, twoRows) {
  COLUMNS.forEach((column, at) => {
    const bottom = twoRows ? top + 1 : top;
    const own = sheet.getCell(column.group && twoRows ? bottom : top, at + 1);
    own.value = column.group && !twoRows ? `现持证书${column.header}` : column.header;
    for (let row = top; row <= bottom; row += 1) {
      Object.assign(sheet.getCell(row, at + 1), {
        font: { bold: true, size: 10, ...(column.red ? { color: red } : {}) },
        alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
        border,
      });
    }
    if (column.note && twoRows) own.note = column.note;
    sheet.getColumn(at + 1).width = column.width;
    if (twoRows && !column.group) sheet.mergeCells(top, at + 1, bottom, at + 1);
  });
  const grouped = COLUMNS.flatMap((column, at) => (column.group ? [at + 1] : []));
  if (twoRows) {
    sheet.getCell(top, grouped[0]).value = COLUMNS[grouped[0] - 1].group;
    sheet.mergeCells(top, grouped[0], top, grouped.at(-1));
  }
  return twoRows ? top + 2 : top + 1;
}

/** Writes one person into a row; text stays text. */
export function writePerson(sheet, row, person) {
  COLUMNS.forEach((column, at) => {
    const cell = sheet.getCell(row, at + 1);
    const value = person[column.key];
    if (value !== null && value !== undefined && value !== '') cell.value = value;
    if (typeof value === 'string') cell.numFmt = '@';
    cell.font = { size: 10 };
    cell.alignment = { vertical: 'middle', wrapText: column.key === 'workHistory' };
    cell.border = border;
  });
}

/** A line across the table. */
export function writeLine(sheet, row, text, look = {}) {
  sheet.getCell(row, 1).value = text;
  Object.assign(sheet.getCell(row, 1), look);
  sheet.mergeCells(row, 1, row, COLUMNS.length);
}
