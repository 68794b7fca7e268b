import { hasOneLook } from '../../src/excel/read/looks';
import { rowsToLookAt } from '../../src/excel/read/header-rows';
import { aSheet, aWorkbook } from '../summary-sheet/a-sheet';
import { largeWorkbook } from './large-sheet';
import { openInExcel, REQUIREMENT_SETS } from './open-in-excel';

const look = (font: string | null, fill: string | null = '#FFFFFF') => ({
  format: { font: { color: font }, fill: { color: fill } },
});

describe('the rows looked at cell by cell', () => {
  it.each([
    ['a header', ['姓名', '身份证号'], true],
    ['a header with a year', ['姓名', '2023年毕业'], true],
    ['a title alone', ['电子信息汇总表', null], false],
    ['an applicant', ['张三', '500103199003070009'], false],
    ['a pre-numbered blank row', [7, null], false],
    ['a row of which no values are known', undefined, true],
  ])('%s', (_, values, isAsked) => {
    const runs = rowsToLookAt([look('#000000')], values === undefined ? [] : [values]);
    expect(runs).toEqual(isAsked ? [{ first: 0, count: 1 }] : []);
  });

  it.each([
    ['fonts that differ', look(null)],
    ['fills that differ', look('#000000', null)],
    ['fills that differ, told as empty text', look('#000000', '')],
    ['nothing told', {}],
  ])('an applicant with %s', (_, asked) => {
    expect(hasOneLook(asked)).toBe(false);
    expect(rowsToLookAt([asked], [['张三', '500103199003070009']])).toEqual([{ first: 0, count: 1 }]);
  });

  it('that follow each other are asked for at once', () => {
    const rows = [null, '#000000', null, null].map((font) => look(font));
    const person = ['张三', '500103199003070009'];
    expect(rowsToLookAt(rows, [person, person, person, person])).toEqual([
      { first: 0, count: 1 },
      { first: 2, count: 2 },
    ]);
  });
});

describe.each(REQUIREMENT_SETS)('at ExcelApi %s', (requirementSet) => {
  it('a header and rows of several looks are read as the sheet has them', async () => {
    const sheet = aSheet({
      rows: [
        ['姓名', '身份证号', '备注'],
        ['甲', '500103199003070009', 'x'],
        ['乙', '500103199003080004', 'y'],
      ],
      red: ['B1', 'C3'],
      fills: { A1: 'FF0000', C2: 'FFFF00' },
    });
    const { workbook } = await openInExcel(aWorkbook([sheet]), { requirementSet });
    const [read] = (await workbook.read()).sheets;
    for (const [row, cells] of sheet.values.entries()) {
      for (const column of cells.keys()) {
        const told = read?.look(row, column);
        expect([row, column, told?.fill]).toEqual([row, column, sheet.look(row, column)?.fill]);
        expect([row, column, told?.font]).toEqual([row, column, sheet.look(row, column)?.font]);
      }
    }
  });

  it('reading costs no more than 12 kB besides the values', async () => {
    const from = await largeWorkbook(100);
    const raw = Buffer.byteLength(JSON.stringify(from.sheets[0]?.values));
    const { workbook, host } = await openInExcel(from, { requirementSet });
    await workbook.read();
    expect(host.log.bytesIn - raw).toBeLessThanOrEqual(12_000);
  });
});
