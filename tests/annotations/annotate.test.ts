import { annotate } from '../../src/annotations/annotate';
import { clearAnnotations } from '../../src/annotations/clear-annotations';
import { RESULT_COLUMNS, resultHeader } from '../../src/annotations/result-column';
import { STATUSES, statusText } from '../../src/annotations/review-status';
import type { CellValue, SheetSnapshot } from '../../src/workbook/sheet-snapshot';
import { WorkbookError } from '../../src/workbook/workbook-error';
import { aSheet, aWorkbook } from '../summary-sheet/a-sheet';
import { applyInMemory, inMemory } from './apply-in-memory';
import { aFinding, aList, aRow, aSheetReview, reviewOf, sentence, tinyReview } from './tiny-review';

const OPTIONS = { language: 'zh-CN', reviewedAt: '2026-11-23 19:40', settingsText: '' } as const;
const HEADERS = ['姓名', '身份证号', '性别', '联系电话'];
const ZH = RESULT_COLUMNS.map((kind) => resultHeader(kind, 'zh-CN'));

function reviewed(
  snapshot: SheetSnapshot,
  options: Partial<Parameters<typeof annotate>[2]> = {},
  others: SheetSnapshot[] = [],
) {
  const workbook = aWorkbook([snapshot, ...others]);
  return annotate(tinyReview(workbook), workbook, { ...OPTIONS, ...options });
}

/** Row → our cells by header, after applying. */
function written(snapshot: SheetSnapshot, options: Partial<Parameters<typeof annotate>[2]> = {}) {
  const after = applyInMemory(inMemory(aWorkbook([snapshot])), reviewed(snapshot, options)).snapshot
    .sheets[0];
  const headers = after?.values[0] ?? [];
  return (after?.values.slice(1) ?? []).map((cells) =>
    Object.fromEntries(headers.map((header, index) => [String(header), cells[index] ?? null])),
  );
}

describe('a first review', () => {
  it('writes these columns', () => {
    const sheet = aSheet({ rows: [HEADERS, ['张三', '1', '男', '138'], ['李四', null, '女?', '13?']] });
    const [change] = reviewed(sheet).sheets;
    expect(change?.columns.map(({ header, values, style }) => [header, style, ...values])).toEqual([
      ['审核结论◇', 'textNarrow', '通过', '需补正'],
      ['审核状态◇', 'textNarrow', '待审核', '待补正'],
      ['必改问题◇', 'text', null, '缺：身份证号；【性别】规则出错（女?不对），请人工审核本行并反馈'],
      ['提醒◇', 'text', null, '【联系电话】规则出错（13?不对），请人工审核本行并反馈'],
      ['报考条件◇', 'textNarrow', null, null],
      ['培训费◇', 'money', 2215, 2215],
      ['评价费◇', 'money', 285, 285],
      ['应缴合计◇', 'money', 2500, 2500],
      ['照片◇', 'textNarrow', '未检查', '未检查'],
      ['审核备注◇', 'text', null, null],
      ['审核时间◇', 'textNarrow', '2026-11-23 19:40', '2026-11-23 19:40'],
    ]);
    expect(change?.columns.map(({ column }) => column)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(change?.columns.map(({ headerRow, top }) => [headerRow, top])).toEqual(ZH.map(() => [0, 1]));
    expect(change?.listValidations).toEqual([
      {
        area: { top: 1, left: 5, bottom: 2, right: 5 },
        entries: ['待审核', '待核实', '待补正', '已退回', '已通过', '不予受理'],
      },
    ]);
    expect(change?.cells).toEqual([]);
    expect(change?.clearColumns).toEqual([]);
  });

  it('leaves rows between that hold no applicant alone', () => {
    const sheet = aSheet({ rows: [HEADERS, ['张三'], [null, '备注'], HEADERS, ['李四']] });
    expect(reviewed(sheet).sheets[0]?.columns.map(({ values }) => [values[1], values[2]])).toEqual(
      ZH.map(() => [undefined, undefined]),
    );
  });

  it.each([
    [
      'eligibility reasons in one line',
      { eligibility: { ...aRow().eligibility, reasons: [sentence('甲'), sentence('乙')] } },
      '报考条件◇',
      '规则出错（甲），请人工审核本行并反馈；规则出错（乙），请人工审核本行并反馈',
    ],
    [
      'a photo to rename',
      { photo: { status: 'fixable', file: 'a.jpg', renameTo: '张三_1.jpg' } as const },
      '照片◇',
      '应改名为 张三_1.jpg',
    ],
    [
      'a wrong photo',
      { photo: { status: 'error', file: 'a.png', renameTo: null } as const },
      '照片◇',
      '有误：a.png',
    ],
    ['no photo', { photo: { status: 'missing', file: null, renameTo: null } as const }, '照片◇', '缺照片'],
    ['an unknown amount stays blank', { fees: { ...aRow().fees, total: null } }, '应缴合计◇', null],
  ])('writes %s', (_, row, header, expected) => {
    const sheet = aSheet({ rows: [HEADERS, ['张三']] });
    const review = reviewOf([aSheetReview(aList(sheet, 0), [aRow({ ...row, row: 1 })])]);
    const [change] = annotate(review, aWorkbook([sheet]), OPTIONS).sheets;
    expect(change?.columns.find((column) => column.header === header)?.values).toEqual([expected]);
  });

  it('throws the sentence where there is no room, before anything is written', () => {
    const sheet = aSheet({ rows: [HEADERS, ['张三']], at: 'XFA1' });
    expect(() => reviewed(sheet)).toThrow(WorkbookError);
  });

  it('writes nothing where no sheet holds applicants', () => {
    const change = annotate(reviewOf([]), aWorkbook([aSheet({ rows: [['说明']] })]), OPTIONS);
    expect(change).toEqual({ sheets: [], removeSheets: [], addSheets: [], settingsText: null });
  });

  it('keeps the settings in the workbook, and none where none are set', () => {
    const sheet = aSheet({ rows: [HEADERS, ['张三']] });
    expect(reviewed(sheet, { settingsText: '{"continuityGapMonths":1}' }).settingsText).toBe(
      '{"continuityGapMonths":1}',
    );
    expect(reviewed(sheet, { settingsText: '{ }' }).settingsText).toBeNull();
  });
});

describe('a later review', () => {
  const marked = (verdict: string, status: CellValue, remark: CellValue, warnings: CellValue = null) =>
    aSheet({
      rows: [
        [...HEADERS, '审核备注◇', '审核结论◇', '提醒◇', '审核状态◇'],
        ['张三', '1', '男', '138', remark, verdict, warnings, status],
      ],
    });

  it('writes in place wherever the clerk put the columns, and adds those deleted', () => {
    const [change] = reviewed(marked('通过', '已通过', '看过')).sheets;
    expect(change?.columns.map(({ column, header }) => `${column} ${header}`)).toEqual([
      '5 审核结论◇',
      '6 提醒◇',
      '7 审核状态◇',
      ...['必改问题◇', '报考条件◇', '培训费◇', '评价费◇', '应缴合计◇', '照片◇', '审核时间◇'].map(
        (header, index) => `${index + 8} ${header}`,
      ),
    ]);
  });

  it("keeps the clerk's status and remark", () => {
    const [row] = written(marked('通过', '问过本人', '看过'));
    expect(row).toMatchObject({ '审核状态◇': '问过本人', '审核备注◇': '看过' });
  });

  it('gives a row without status the first one', () => {
    expect(written(marked('通过', ' ', null))[0]).toMatchObject({ '审核状态◇': '待审核' });
  });

  it('says first in 提醒 that the verdict has moved since', () => {
    expect(written(marked('需补正', '已退回', null))[0]?.['提醒◇']).toBe(
      '审核结论已由“需补正”变为“通过”，请核对审核状态“已退回”',
    );
  });

  it('renames the columns where the language changes, and knows the rows again', () => {
    const first = applyInMemory(
      inMemory(aWorkbook([aSheet({ rows: [HEADERS, ['张三']] })])),
      reviewed(aSheet({ rows: [HEADERS, ['张三']] })),
    );
    const sheet = first.snapshot.sheets[0];
    if (!sheet) throw new Error('no sheet');
    const english = reviewed(sheet, { language: 'en-US' }, first.snapshot.sheets.slice(1));
    expect(english.sheets[0]?.columns.map(({ header, column }) => [header, column])).toEqual(
      RESULT_COLUMNS.map((kind, index) => [resultHeader(kind, 'en-US'), index + 4]).filter(
        ([header]) => header !== 'Reviewer remark◇',
      ),
    );
    expect(english.removeSheets).toEqual(['new 审核汇总', 'new 审核清单']);
    expect(english.addSheets.map(({ name }) => name)).toEqual(['Review overview', 'Review findings']);
  });

  it('blanks the computed cells of somebody who is gone, inside and below the rows', () => {
    const rows = [
      [...HEADERS, ...ZH],
      ...['张三', null, '李四', null].map((name) => [
        name,
        '1',
        '男',
        '138',
        '通过',
        '已通过',
        '旧',
        '旧',
        null,
        1,
        2,
        3,
        '合格',
        '记',
        '2026-01-01 08:00',
      ]),
    ];
    const after = written(aSheet({ rows }));
    for (const row of [after[1], after[3]]) {
      expect(row).toMatchObject({
        '审核结论◇': null,
        '必改问题◇': null,
        '应缴合计◇': null,
        '审核时间◇': null,
        '审核状态◇': '已通过',
        '审核备注◇': '记',
      });
    }
    expect(after[2]).toMatchObject({ '审核结论◇': '通过' });
  });
});

describe('the result sheets', () => {
  const sheet = aSheet({ rows: [HEADERS, ['张三']] });
  const own = (name: string, corner: string) => aSheet({ name, rows: [[corner]] });

  it.each([
    ['take their names', [], [], ['审核汇总', '审核清单']],
    ["step aside for the workbook's own", [own('审核清单', '我们的')], [], ['审核汇总', '审核清单(2)']],
    [
      'replace those of an earlier review',
      [own('审核汇总', '审核汇总 · intake-review'), own('审核清单', '审核清单 · intake-review')],
      ['审核汇总', '审核清单'],
      ['审核汇总', '审核清单'],
    ],
    [
      'replace one that had stepped aside',
      [own('审核清单', '我们的'), own('审核清单(2)', '审核清单 · intake-review')],
      ['审核清单(2)'],
      ['审核汇总', '审核清单(2)'],
    ],
    [
      'leave a copy the clerk made',
      [own('审核清单 (2)', '审核清单 · intake-review')],
      [],
      ['审核汇总', '审核清单'],
    ],
    [
      'leave a sheet the clerk renamed',
      [own('存档', '审核清单 · intake-review')],
      [],
      ['审核汇总', '审核清单'],
    ],
  ])('%s', (_, others, removed, added) => {
    const change = reviewed(sheet, {}, others);
    expect(change.removeSheets).toEqual(removed);
    expect(change.addSheets.map(({ name }) => name)).toEqual(added);
  });

  it('give their table a name the workbook does not have', () => {
    const finding = aFinding({ row: 1 });
    const tabled = aSheet({
      name: '表',
      rows: [['a']],
      tables: [{ at: 'A1:A2', name: 'intakereviewfindings' }],
    });
    const review = reviewOf([aSheetReview(aList(sheet, 0), [aRow({ row: 1, findings: [finding] })])]);
    const change = annotate(review, aWorkbook([sheet, tabled]), OPTIONS);
    expect(change.addSheets[1]?.table?.name).toBe('IntakeReviewFindings2');
  });
});

describe('clearing', () => {
  const clear = (rows: readonly (readonly CellValue[])[], options = {}) =>
    clearAnnotations(aWorkbook([aSheet({ rows, ...options })]), { keepSettings: true }).sheets[0];
  const line = (name: string, tail: readonly CellValue[]) => [name, '1', '男', '138', ...tail];

  it('ends where our rows end: a sum below is kept', () => {
    const change = clear([
      [...HEADERS, ...ZH],
      line('张三', ['通过', '已通过']),
      [],
      [null, null, null, null, '小计'],
    ]);
    expect(change?.clearColumns.map(({ column, top, bottom }) => [column, top, bottom])).toEqual(
      ZH.map((_, index) => [index + 4, 0, 1]),
    );
  });

  it.each([
    ['takes the drop-down off rows the clerk has emptied', [[], []], 4],
    ['and off those below the last text of the sheet', [], 4],
    ['but not where the clerk has written something since', [[], [null, null, null, null, '小计']], 2],
  ])('%s', (_, below, bottom) => {
    const entries = STATUSES.map((status) => statusText(status, 'zh-CN'));
    const areas = [{ top: 1, left: 5, bottom: 4, right: 5 }];
    const rows = [[...HEADERS, ...ZH], line('张三', ['通过', '已通过']), ...below];
    const change = clear(rows, { listValidations: [{ areas, entries, formula: null }] });
    expect(new Set(change?.clearColumns.map((column) => column.bottom))).toEqual(new Set([bottom]));
  });

  it("ends where our rows end though a drop-down of the clerk's goes on", () => {
    const areas = [{ top: 1, left: 5, bottom: 4, right: 5 }];
    const change = clear([[...HEADERS, ...ZH], line('张三', ['通过', '已通过'])], {
      listValidations: [{ areas, entries: ['已通过', '未通过'], formula: null }],
    });
    expect(change?.clearColumns[0]?.bottom).toBe(1);
  });

  it.each([
    [
      'a header of the same name without the mark',
      [
        ['审核结论', '审核状态'],
        ['通过', '已通过'],
      ],
    ],
    [
      'another header with the mark',
      [
        ['姓名◇', '电话◇'],
        ['张三', '1'],
      ],
    ],
    ['one cell in a page of instructions', [['看这一列：'], ['审核结论◇'], ['通过']]],
  ])('leaves %s', (_, rows) => {
    expect(clear(rows)?.clearColumns).toEqual([]);
  });

  it('finds a single column left of ours', () => {
    expect(clear([[...HEADERS, '必改问题◇'], line('张三', ['缺：性别'])])?.clearColumns).toEqual([
      { column: 4, top: 0, bottom: 1 },
    ]);
  });

  it('keeps a formula below the last of our columns', () => {
    const change = clear([[...HEADERS, '应缴合计◇'], line('张三', [2500]), [null, null, null, null, 2500]], {
      formulas: ['E3'],
    });
    expect(change?.clearColumns).toEqual([{ column: 4, top: 0, bottom: 1 }]);
  });

  it('gives a table and a filter their right end back', () => {
    const rows = [[...HEADERS, ...ZH], line('张三', ['通过'])];
    expect(clear(rows, { tables: [{ at: 'A1:O2' }] })?.resizeTables).toEqual([
      { tableId: '1', area: { top: 0, left: 0, bottom: 1, right: 3 } },
    ]);
    expect(clear(rows, { filter: 'A1:O2' })?.resizeAutoFilter).toEqual({
      top: 0,
      left: 0,
      bottom: 1,
      right: 3,
    });
  });

  it('names a column that stands inside a table after Excel, since a table column cannot go unnamed', () => {
    const change = clear(
      [
        ['姓名', '审核结论◇', '列1', '审核状态◇', '身份证号'],
        ['张三', '通过', 'x', '已通过', '1'],
      ],
      { tables: [{ at: 'A1:E2' }] },
    );
    expect(change?.cells).toEqual([
      { row: 0, column: 1, before: '审核结论◇', after: '列2' },
      { row: 0, column: 3, before: '审核状态◇', after: '列3' },
    ]);
    expect(change?.clearColumns).toEqual([
      { column: 1, top: 1, bottom: 1 },
      { column: 3, top: 1, bottom: 1 },
    ]);
  });

  it('takes the settings off unless they are to be kept', () => {
    const workbook = aWorkbook([aSheet({ rows: [HEADERS] })], { settingsText: '{"a":1}' });
    expect(clearAnnotations(workbook, { keepSettings: true })).not.toHaveProperty('settingsText');
    expect(clearAnnotations(workbook, { keepSettings: false }).settingsText).toBeNull();
  });

  it('leaves one sheet in sight where only ours are', () => {
    const ours = ['审核汇总', '审核清单'].map((name) =>
      aSheet({ name, rows: [[`${name} · intake-review`]] }),
    );
    const hidden = aSheet({ name: '隐藏', rows: [HEADERS], visibility: 'hidden' });
    expect(clearAnnotations(aWorkbook([...ours, hidden]), { keepSettings: true }).removeSheets).toEqual([
      '审核清单',
    ]);
  });
});
