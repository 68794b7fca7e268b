import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { areaAddress, cellAddress, columnLetters } from '../../src/workbook/cell-address';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/sheet-snapshot';
import { openWorkbook } from '../../src/xlsx/open-workbook';
import { isoToSerial } from '../../src/xlsx/sheet/iso-date';
import { nodeCodec } from '../../src/xlsx/zip/node-codec';

const FIXTURES = join(__dirname, '../fixtures/xlsx');

/** What openpyxl reads in a fixture (make_fixtures.py). */
interface Expected {
  readonly name: string;
  readonly state: string;
  readonly cells: Readonly<Record<string, CellValue | { readonly date: string }>>;
  readonly formulas: readonly string[];
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, string>>;
  readonly formats: Readonly<Record<string, string>>;
}

const read = async (bytes: Uint8Array): Promise<WorkbookSnapshot> =>
  (await openWorkbook(bytes, nodeCodec)).snapshot;

function cellsOf(sheet: SheetSnapshot): { at: string; row: number; column: number; value: CellValue }[] {
  return sheet.values.flatMap((cells, index) =>
    cells.flatMap((value, offset) => {
      const [row, column] = [sheet.top + index, sheet.left + offset];
      return value === null ? [] : [{ at: cellAddress(row, column), row, column, value }];
    }),
  );
}

/** Writers round a time of day differently in the last of 17 digits. */
function toMillisecond(value: CellValue): CellValue {
  const isTime = typeof value === 'number' && value > 40_000 && value < 50_000;
  return isTime ? Math.round(value * 86_400_000) / 86_400_000 : value;
}

function asExpected(sheet: SheetSnapshot, formatsAt: readonly string[]): Omit<Expected, 'state'> {
  const cells = cellsOf(sheet);
  return {
    name: sheet.name,
    cells: Object.fromEntries(cells.map(({ at, value }) => [at, toMillisecond(value)])),
    formulas: cells.filter(({ row, column }) => sheet.hasFormula(row, column)).map(({ at }) => at),
    merges: sheet.merges.map(areaAddress).sort(),
    hiddenRows: [...sheet.hiddenRows].map((row) => row + 1),
    hiddenColumns: [...sheet.hiddenColumns].map(columnLetters),
    notes: Object.fromEntries(sheet.notes.map(({ row, column, text }) => [cellAddress(row, column), text])),
    tables: Object.fromEntries(sheet.tables.map(({ name, area }) => [name, areaAddress(area)])),
    lists: Object.fromEntries(
      sheet.listValidations.map(({ areas, entries, formula }) => [
        areas.map(areaAddress).join(' '),
        formula ?? `"${(entries ?? []).join(',')}"`,
      ]),
    ),
    formats: Object.fromEntries(
      cells
        .filter(({ at }) => formatsAt.includes(at))
        .map(({ at, row, column }) => [at, sheet.numberFormat(row, column) ?? '']),
    ),
  };
}

describe.each(['openpyxl', 'libreoffice'])('a workbook written by %s', (writer) => {
  const expected = JSON.parse(readFileSync(join(FIXTURES, `${writer}.json`), 'utf8')) as readonly Expected[];

  it('reads as openpyxl reads it', async () => {
    const { sheets } = await read(readFileSync(join(FIXTURES, `${writer}.xlsx`)));
    expect(sheets.map(({ visibility }) => visibility)).toEqual(expected.map(({ state }) => state));
    expected.forEach(({ state, ...sheet }, index) => {
      const snapshot = sheets[index];
      if (!snapshot) throw new Error(`no sheet ${sheet.name} (${state})`);
      const cells = Object.entries(sheet.cells).map(([at, value]) => [
        at,
        toMillisecond(typeof value === 'object' && value !== null ? isoToSerial(value.date, false) : value),
      ]);
      const own = asExpected(snapshot, Object.keys(sheet.formats));
      // A formula nobody has calculated yet holds no value in either.
      const formulas = sheet.formulas.filter((at) => at in sheet.cells);
      expect(own).toEqual({ ...sheet, formulas, cells: Object.fromEntries(cells) as unknown });
    });
  });

  it('shows which headers are red', async () => {
    const [sheet] = (await read(readFileSync(join(FIXTURES, `${writer}.xlsx`)))).sheets;
    expect(sheet?.look(3, 1)?.font).toEqual([{ text: '姓名', colour: 'FF0000' }]);
    expect(sheet?.look(3, 2)?.font).toEqual([{ text: '身份证号', colour: 'FF0000' }]);
    expect(sheet?.look(3, 4)?.fill).toBe('C00000');
    expect(sheet?.look(3, 5)?.fill).toBeNull();
  });
});

describe('a workbook written by exceljs', () => {
  async function written(change: (book: ExcelJS.Workbook) => void): Promise<WorkbookSnapshot> {
    const book = new ExcelJS.Workbook();
    change(book);
    return read(new Uint8Array(await book.xlsx.writeBuffer()));
  }

  it('reads value for value', async () => {
    const rows: CellValue[][] = [
      ['姓名', '身份证号', '年限', '通过'],
      ['测试甲', '500103199003120002', 2.5, true],
      ['测试\n乙', ' 前后空格 ', -1e-7, false],
      ['<&>"\'', '全角Ａ', 500103199003120002, '#N/A'],
    ];
    const { sheets } = await written((book) => {
      book.addWorksheet('汇总表').addRows(rows);
    });
    expect(sheets[0]).toMatchObject({ name: '汇总表', top: 0, left: 0, values: rows });
  });

  it('reads dates, formulas, rich headers, notes, lists, merges and what is hidden', async () => {
    const { sheets } = await written((book) => {
      book.properties.date1904 = false;
      const sheet = book.addWorksheet('汇总表', { state: 'visible' });
      sheet.getCell('B2').value = {
        richText: [{ text: '姓名' }, { text: '*', font: { color: { argb: 'FFFF0000' } } }],
      };
      sheet.getCell('B2').note = '不能为空';
      sheet.getCell('C2').value = '出生日期';
      sheet.getCell('C2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFF0000' } };
      sheet.getCell('C3').value = new Date(Date.UTC(1990, 2, 12));
      sheet.getCell('C3').numFmt = 'yyyy"年"m"月"';
      sheet.getCell('D3').value = { formula: 'C3+1', result: 32945 };
      sheet.getCell('E3').dataValidation = { type: 'list', allowBlank: true, formulae: ['"男,女"'] };
      sheet.mergeCells('F2:G2');
      sheet.getRow(3).hidden = true;
      sheet.getColumn(4).hidden = true;
      book.addWorksheet('隐藏', { state: 'veryHidden' });
    });
    const [sheet, hidden] = sheets;
    expect(sheet).toMatchObject({
      top: 1,
      left: 1,
      values: [
        ['姓名*', '出生日期'],
        [null, 32944, 32945],
      ],
    });
    expect(sheet?.look(1, 1)?.font).toEqual([
      // exceljs gives every cell the theme's text colour
      { text: '姓名', colour: '000000' },
      { text: '*', colour: 'FF0000' },
    ]);
    expect(sheet?.look(1, 2)?.fill).toBe('FF0000');
    expect(sheet?.numberFormat(2, 2)).toBe('yyyy"年"m"月"');
    expect(sheet?.hasFormula(2, 3)).toBe(true);
    expect(sheet?.notes).toEqual([{ row: 1, column: 1, text: '不能为空' }]);
    expect(sheet?.listValidations.map(({ entries }) => entries)).toEqual([['男', '女']]);
    expect(sheet?.merges.map(areaAddress)).toEqual(['F2:G2']);
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([2]);
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([3]);
    expect(hidden?.visibility).toBe('veryHidden');
  });
});
