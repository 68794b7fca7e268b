// npm run samples: writes assets/samples from a seed. The same seed gives the same cells.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { install, root } from './setup.mjs';

install();
const { default: ExcelJS } = await import('exceljs');
const { cleanPerson, seeded } = await import('./samples/people.mjs');
const { PLANTED, PLANTED_PAIRS } = await import('./samples/faults.mjs');
const { writeHeader, writeLine, writePerson } = await import('./samples/write-sheet.mjs');

const SEED = 20231115;
const folder = path.join(root, 'assets/samples');
const newBook = () => {
  const book = new ExcelJS.Workbook();
  Object.assign(book, { creator: '样例', created: new Date(0), modified: new Date(0) });
  return book;
};

async function writeClean() {
  const random = seeded(SEED);
  const book = newBook();
  const sheet = book.addWorksheet('电子信息汇总表');
  const first = writeHeader(sheet, 1, false);
  for (let at = 0; at < 12; at += 1) writePerson(sheet, first + at, cleanPerson(random, at));
  sheet.views = [{ state: 'frozen', ySplit: 1, xSplit: 2 }];
  await book.xlsx.writeFile(path.join(folder, 'clean.xlsx'));
}

async function writeMessy() {
  const random = seeded(SEED + 1);
  const book = newBook();
  const sheet = book.addWorksheet('汇总表');
  const title = { font: { bold: true, size: 16 }, alignment: { horizontal: 'center', vertical: 'middle' } };
  writeLine(sheet, 1, '客户服务管理员职业技能等级认定电子信息汇总表', title);
  sheet.getRow(1).height = 30;
  writeLine(sheet, 2, '填报单位：渝州样例职业培训学校          填报日期：2023年9月18日');
  writeLine(sheet, 3, '说明：红色为必填项；没有内容的项目请填“无”');
  let row = writeHeader(sheet, 4, true);
  const planted = [];
  const put = (person, fault) => {
    writePerson(sheet, row, person);
    if (fault) {
      const { set: _, ...expected } = fault;
      planted.push({ row, ...expected });
    }
    row += 1;
  };
  const sample = {
    ...cleanPerson(random, 0),
    serial: '示例',
    name: '张三',
    idNumber: '123456',
    phone: '12345678901',
    photo: '张三_123456.jpg',
  };
  put(sample);
  let at = 0;
  const next = () => cleanPerson(random, (at += 1));
  let before = next();
  put(before);
  for (const fault of PLANTED) {
    // A clean row between planted ones, as in a real sheet.
    const person = next();
    put({ ...person, ...fault.set(person) }, fault);
    if (at % 2 === 0) {
      before = next();
      put(before);
    }
    if (at === 40) {
      writeHeader(sheet, row, false);
      row += 1;
    }
  }
  for (const fault of PLANTED_PAIRS) {
    before = { ...next(), 'held.number': `S000050000011194${String(at).padStart(6, '0')}` };
    before['held.occupation'] = '客户服务管理员';
    before['held.level'] = '四级';
    before['held.date'] = '2019-06-01';
    put(before);
    const person = next();
    put({ ...person, ...fault.set(person, before) }, fault);
  }
  while (at < 112) put(next());
  const hidden = row;
  put(next());
  sheet.getRow(hidden).hidden = true;
  for (let number = 0; number < 5; number += 1) {
    sheet.getCell(row, 1).value = 114 + number;
    row += 1;
  }
  sheet.getCell(row, 1).value = '合计';
  sheet.getCell(row, 30).value = { formula: `SUM(AD6:AD${row - 6})`, result: 0 };
  row += 2;
  writeLine(sheet, row, '备注：1.身份证号请用文本格式填写；2.照片以“姓名_身份证号”命名。');
  writeLine(
    sheet,
    row + 1,
    '负责人签字：                填表人：                审核人：                日期：',
  );
  sheet.views = [{ state: 'frozen', ySplit: 5, xSplit: 2 }];
  sheet.pageSetup = {
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '4:5',
  };

  const codes = book.addWorksheet('代码表');
  ['学历代码', '学历名称'].forEach((text, column) => (codes.getCell(1, column + 1).value = text));
  [
    ['20', '大学本科'],
    ['30', '大学专科'],
    ['40', '中等专业学校'],
    ['60', '高中'],
  ].forEach((pair, line) =>
    pair.forEach((text, column) => (codes.getCell(line + 2, column + 1).value = text)),
  );
  const notes = book.addWorksheet('填表说明');
  ['一、本表由单位统一填报。', '二、红色表头为必填。', '三、同一人只填一行。'].forEach(
    (text, line) => (notes.getCell(line + 1, 1).value = text),
  );
  await book.xlsx.writeFile(path.join(folder, 'messy.xlsx'));
  writeFileSync(path.join(folder, 'messy.expected.json'), `${JSON.stringify(planted, null, 1)}\n`);
}

await writeClean();
await writeMessy();
