// The best-known library on the same job, kept small: read, append eight columns, save.
import ExcelJS from 'exceljs';

const [file, output] = process.argv.slice(2);
const book = new ExcelJS.Workbook();
await book.xlsx.readFile(file);
for (const sheet of book.worksheets) {
  const last = sheet.columnCount;
  sheet.eachRow((row) => {
    for (let column = 1; column <= 8; column += 1) row.getCell(last + column).value = '通过';
  });
}
await book.xlsx.writeFile(output);
