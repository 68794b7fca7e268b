import { overviewSheet } from '../../src/annotations/overview/overview-sheet';
import type { Language } from '../../src/messages/catalog';
import { message } from '../../src/messages/catalog';
import type { Review } from '../../src/review/review';
import { areaAddress } from '../../src/workbook/cell-address';
import type { CellArea } from '../../src/workbook/sheet-snapshot';
import { aSheet } from '../summary-sheet/a-sheet';
import { aColumn, aList, aRow, aSheetReview, reviewOf, sentence } from './tiny-review';

const FAULT = sentence('两列都像姓名');
const SHEET = aSheet({
  rows: [['姓名', '身份证号', '备注'], ['张三'], ['李四'], ['合计']],
});
const ROWS = [
  aRow({ row: 1, employer: '甲公司', verdict: 'pass' }),
  aRow({ row: 2, employer: '乙公司', verdict: 'notEligible', level: 2 }),
];
const REVIEW: Review = {
  ...reviewOf([
    aSheetReview(
      aList(SHEET, 0, {
        lastDataRow: 2,
        faults: [
          { code: FAULT.key, params: FAULT.params, severity: 'warning', fix: null, row: null, column: null },
        ],
        columns: [aColumn(0, '姓名'), aColumn(1, '身份证号'), aColumn(2, '备注')],
        skippedRows: [
          { row: 3, reason: 'total' },
          { row: 4, reason: 'blank' },
          { row: 5, reason: 'blank' },
        ],
      }),
      ROWS,
    ),
  ]),
  otherSheets: [
    { kind: 'other', snapshot: aSheet({ name: '说明', rows: [] }), reason: sentence('没有姓名') },
  ],
};

function overview(
  language: Language = 'zh-CN',
  changes: Partial<Parameters<typeof overviewSheet>[1]> = {},
  review = REVIEW,
) {
  return overviewSheet(review, {
    name: '审核汇总',
    language,
    reviewedAt: '2026-11-23 19:40',
    settingsChanged: false,
    remarks: new Map(),
    ...changes,
  });
}

const texts = (sheet = overview()) => sheet.cells.map(({ value }) => String(value));

function valuesIn(area: CellArea | undefined, sheet = overview()) {
  return sheet.cells
    .filter(
      ({ row, column }) =>
        area && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    )
    .map(({ value }) => value);
}

describe('审核汇总', () => {
  it('carries the mark in A1, by which it is found again', () => {
    expect(overview().cells[0]).toMatchObject({ row: 0, column: 0, value: '审核汇总 · intake-review' });
  });

  it.each([
    ['the cut-off date', '2023-09-30'],
    ['the notice', /渝职协发〔2023〕15号/],
    ['when it was made', '2026-11-23 19:40'],
    ['that nothing was set', '未改动，按通知执行'],
    ['that no make-up price is set', '理论知识未设置、操作技能未设置、综合评审未设置'],
    ['where the table was found', '表头在第 1 行，数据第 2-3 行，报名 2 人。'],
    ['where required comes from', '必填项：红色表头 2 列。'],
    ['what finding the table had to say', '规则出错（两列都像姓名），请人工审核本行并反馈'],
    ['rows left out', '跳过 3 行（合计 1 行、空行 2 行）。'],
    ['sheets left out', '规则出错（没有姓名），请人工审核本行并反馈'],
    ['documents to collect', '需收齐核对的材料'],
    ['how to clear the marks', /^如何去掉标记/],
  ])('says %s', (_, expected) => {
    expect(texts()).toContainEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });

  it('shows every gap of the notice', () => {
    for (const gap of REVIEW.notice.gaps) expect(texts()).toContainEqual(expect.stringContaining(gap.text));
  });

  it('says where our columns could not stand beside the table', () => {
    const [sheet] = REVIEW.sheets;
    if (!sheet) throw new Error('no sheet');
    const remarks = new Map([[sheet, message('annotations.place.notAdjacent', { column: 'K' })]]);
    expect(texts(overview('zh-CN', { remarks }))).toContainEqual(
      expect.stringContaining('审核列从 K 列开始'),
    );
  });

  it('does not tell of our own sheets of an earlier run', () => {
    const ours = aSheet({ name: '审核清单', rows: [['审核清单 · intake-review']] });
    const others = [{ kind: 'other', snapshot: ours, reason: sentence('审核结果') } as const];
    expect(texts(overview('zh-CN', {}, { ...REVIEW, otherSheets: others }))).not.toContain('审核清单');
  });

  it('charts what stands in its tables', () => {
    const { charts } = overview();
    expect(charts.map(({ kind }) => kind)).toEqual(['columnStacked', 'column']);
    const [verdicts, fees] = charts;
    expect(valuesIn(verdicts?.categories)).toEqual(['一级', '二级', '三级']);
    expect(verdicts?.series.map((series) => [...valuesIn(series.name), ...valuesIn(series.values)])).toEqual([
      ['通过', 0, 0, 1],
      ['结业后通过', 0, 0, 0],
      ['待核实', 0, 0, 0],
      ['需补正', 0, 0, 0],
      ['不符合', 0, 1, 0],
    ]);
    expect(fees?.series.map((series) => [...valuesIn(series.name), ...valuesIn(series.values)])).toEqual([
      ['应缴合计', 0, 0, 2500],
      ['待定金额', 0, 0, 0],
    ]);
  });

  it('keeps charts clear of each other and of every cell', () => {
    const { charts, cells } = overview();
    const [first, second] = charts.map(({ place }) => place);
    expect(first && second && first.bottom < second.top).toBe(true);
    for (const { place } of charts)
      expect([areaAddress(place), valuesIn(place)]).toEqual([areaAddress(place), []]);
    expect(cells.length).toBeGreaterThan(50);
  });

  it('lists the largest employers and sums up the rest', () => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      aRow({ row: 1 + index, employer: index < 5 ? '大单位' : `单位${index}` }),
    );
    const review = reviewOf([aSheetReview(aList(SHEET, 0), [...rows, aRow({ row: 50, employer: ' ' })])]);
    const shown = texts(overview('zh-CN', {}, review));
    expect(shown).toContain('大单位');
    expect(shown).toContain('其余 7 个单位');
  });

  it('sums up money as money', () => {
    const { cells } = overview();
    const headers = cells.filter(({ value, column }) => value === '应缴合计' && column > 1);
    expect(headers).not.toHaveLength(0);
    for (const { row, column } of headers) {
      const sum = cells.find((cell) => cell.row > row && cell.column === 0 && cell.style === 'total');
      const sums = cells.filter((cell) => cell.row === sum?.row);
      expect(sums.find((cell) => cell.column === column)?.style).toBe('moneyTotal');
      expect(sums.find((cell) => cell.column === 1)?.style).toBe('total');
    }
  });

  it('writes cells in row order, each once', () => {
    const places = overview().cells.map(({ row, column }) => row * 100 + column);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  });

  it('reads in English', () => {
    const english = texts(overview('en-US', { settingsChanged: true }));
    expect(english[0]).toBe('Review overview · intake-review');
    expect(english).toContain('Not eligible');
    for (const gap of REVIEW.notice.gaps) expect(english).toContainEqual(expect.stringContaining(gap.textEn));
  });
});
