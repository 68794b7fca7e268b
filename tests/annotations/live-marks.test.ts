import { annotate } from '../../src/annotations/annotate';
import { annotateRows } from '../../src/annotations/annotate-rows';
import { FORMAT_MARK } from '../../src/annotations/marks';
import { NO_FORMAT_MARK } from '../../src/workbook/unchanged';
import { staleMarks } from '../../src/annotations/stale-marks';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/sheet-snapshot';
import { aSheet, aWorkbook } from '../summary-sheet/a-sheet';
import { applyInMemory, applyToSheet, inMemory } from './apply-in-memory';
import { tinyReview } from './tiny-review';

const OPTIONS = { language: 'zh-CN', reviewedAt: '2026-11-23 19:40', settingsText: '' } as const;
const LATER = { language: 'zh-CN', reviewedAt: '2026-11-23 20:00' } as const;
const HEADERS = ['姓名', '身份证号', '性别', '联系电话'];

function marked(): WorkbookSnapshot {
  const people = ['张三', '李四', '王五'].map((name) => [name, '1', '男', '138']);
  const workbook = aWorkbook([aSheet({ rows: [HEADERS, ...people], filter: 'A1:D4' })]);
  return applyInMemory(inMemory(workbook), annotate(tinyReview(workbook), workbook, OPTIONS)).snapshot;
}

function edited(workbook: WorkbookSnapshot, row: number, column: number, value: CellValue): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet, index) => {
    if (index > 0) return sheet;
    const values = sheet.values.map((cells) => [...cells]);
    const line = (values[row] ??= []);
    while (line.length <= column) line.push(null);
    line[column] = value;
    return { ...sheet, values };
  });
  return { ...workbook, sheets };
}

describe('an edited row', () => {
  it('gets its cells rewritten, and nothing else is touched', () => {
    const workbook = edited(marked(), 2, 2, '女?');
    const change = annotateRows(tinyReview(workbook), workbook, '汇总表', [2], LATER);
    expect(change.columns.map(({ header, top, values }) => [header, top, ...values])).toEqual([
      ['审核结论◇', 2, '需补正'],
      ['审核状态◇', 2, undefined],
      ['必改问题◇', 2, '【性别】规则出错（女?不对），请人工审核本行并反馈'],
      ['提醒◇', 2, null],
      ['报考条件◇', 2, null],
      ['培训费◇', 2, 2215],
      ['评价费◇', 2, 285],
      ['应缴合计◇', 2, 2500],
      ['照片◇', 2, '未检查'],
      ['审核时间◇', 2, '2026-11-23 20:00'],
    ]);
    expect(change).toMatchObject({
      removeFormatsMarked: NO_FORMAT_MARK,
      conditionalFormats: [],
      listValidations: [],
      resizeAutoFilter: null,
    });
    expect(change.conditionalFormats).toEqual([]);
  });

  it('is left alone between two others', () => {
    const workbook = edited(edited(marked(), 1, 2, '女?'), 3, 2, '女?');
    const { columns } = annotateRows(tinyReview(workbook), workbook, '汇总表', [1, 3], LATER);
    expect(columns[0]?.values).toEqual(['需补正', undefined, '需补正']);
  });

  it('that is new brings formats and drop-down down to it', () => {
    const workbook = edited(marked(), 4, 0, '赵六');
    const change = annotateRows(tinyReview(workbook), workbook, '汇总表', [4], LATER);
    expect(change.removeFormatsMarked).toBe(FORMAT_MARK);
    expect(change.conditionalFormats[0]?.areas[0]?.bottom).toBe(4);
    expect(change.listValidations[0]?.area.bottom).toBe(4);
    expect(change.columns.find(({ header }) => header === '审核状态◇')?.values).toEqual(['待补正']);
  });

  it('that lost its person loses its verdict', () => {
    const workbook = edited(marked(), 2, 0, null);
    const { columns } = annotateRows(tinyReview(workbook), workbook, '汇总表', [2], LATER);
    expect(columns.map(({ header, values }) => [header, ...values])).toContainEqual(['审核结论◇', null]);
    expect(columns.map(({ header, values }) => [header, ...values])).toContainEqual(['审核状态◇', undefined]);
  });

  it('on a sheet without marks brings the columns', () => {
    const workbook = aWorkbook([aSheet({ rows: [HEADERS, ['张三']], filter: 'A1:D2' })]);
    const change = annotateRows(tinyReview(workbook), workbook, '汇总表', [1], LATER);
    expect(change.columns).toHaveLength(11);
    expect(change.resizeAutoFilter?.right).toBe(14);
    expect(change.conditionalFormats).not.toEqual([]);
  });

  it('of a sheet nobody reviewed changes nothing', () => {
    const workbook = marked();
    expect(annotateRows(tinyReview(workbook), workbook, '别的', [1], LATER).columns).toEqual([]);
  });

  it('comes to the same as a whole review', () => {
    const workbook = edited(marked(), 2, 2, '女?');
    const review = tinyReview(workbook);
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    const live = applyToSheet(sheet, annotateRows(review, workbook, '汇总表', [1, 2, 3], LATER));
    const whole = applyInMemory(inMemory(workbook), annotate(review, workbook, { ...OPTIONS, ...LATER }));
    expect(live.values).toEqual(whole.snapshot.sheets[0]?.values);
  });
});

describe('marks that stand in the workbook', () => {
  const marks = (workbook: WorkbookSnapshot) => staleMarks(tinyReview(workbook), workbook)[0];

  it('are current after a review', () => {
    expect(marks(marked())).toEqual({
      sheetId: '汇总表',
      sheetName: '汇总表',
      state: 'current',
      rows: [],
      reviewedAt: '2026-11-23 19:40',
    });
  });

  it.each<[string, WorkbookSnapshot, readonly number[]]>([
    ['a cell changed since', edited(marked(), 2, 2, '女?'), [2]],
    ['a person added since', edited(marked(), 4, 0, '赵六'), [4]],
    ['a person gone since', edited(marked(), 3, 0, null), [3]],
    ['a mark overwritten by hand', edited(marked(), 1, 4, '不符合'), [1]],
  ])('are stale: %s', (_, workbook, rows) => {
    expect(marks(workbook)).toMatchObject({ state: 'stale', rows });
  });

  it("are current whatever the clerk's remark and the time say", () => {
    expect(marks(edited(edited(marked(), 1, 13, '问过'), 1, 14, '2020-01-01 08:00'))).toMatchObject({
      state: 'current',
      reviewedAt: '2020-01-01 08:00',
    });
  });

  it('are stale where a column of ours was deleted', () => {
    expect(marks(edited(marked(), 0, 6, null))).toMatchObject({ state: 'stale', rows: [] });
  });

  it('are none on a sheet never reviewed', () => {
    const workbook = aWorkbook([aSheet({ rows: [HEADERS, ['张三']] })]);
    expect(marks(workbook)).toMatchObject({ state: 'none', reviewedAt: null });
  });
});
