import { writeFileSync } from 'node:fs';
import { worksheet, xlsxFile } from '../xlsx/xlsx-file';

/** Writes a summary sheet of so many rows that reviewing it takes its time and its room. */
export function writeLongList(file: string, rows: number): void {
  const texts = (row: number) =>
    ['姓名', '身份证号', '申报等级', '工作单位', '备注'].map((header, column) =>
      row === 0 ? header : `${String(column)}-${String(row)}`.repeat(4),
    );
  const lines = Array.from({ length: rows + 1 }, (_, row) => {
    const cells = texts(row).map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
    return `<row>${cells.join('')}</row>`;
  });
  writeFileSync(file, xlsxFile({ sheets: { 甲: worksheet(`<sheetData>${lines.join('')}</sheetData>`) } }));
}
