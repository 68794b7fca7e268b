import { LISTED_AT_MOST, findingsSheet } from '../../src/annotations/findings-sheet';
import { message } from '../../src/messages/catalog';
import type { RowReview } from '../../src/review/review';
import type { NewSheet } from '../../src/workbook/workbook-change';
import { aSheet } from '../summary-sheet/a-sheet';
import { aFinding, aList, aRow, aSheetReview, reviewOf, sentence } from './tiny-review';

const SHEET = aSheet({ rows: [['标题'], ['姓名', '身份证号', '联系\n电话'], ['张三', 1, '=2'], ['李四']] });
const OPTIONS = {
  name: '审核清单',
  tableName: 'T',
  language: 'zh-CN',
  reviewedAt: '2026-11-23 19:40',
} as const;
const SAID = '规则出错（不对），请人工审核本行并反馈';

function listed(rows: readonly RowReview[], faults: Parameters<typeof aList>[2] = {}): NewSheet {
  return findingsSheet(reviewOf([aSheetReview(aList(SHEET, 1, faults), rows)]), OPTIONS);
}

function lines(sheet: NewSheet): readonly (readonly unknown[])[] {
  const rows: unknown[][] = [];
  for (const { row, column, value } of sheet.cells) {
    if (row < 5) continue;
    (rows[row - 5] ??= [])[column] = value;
  }
  return rows.map((row) => Array.from({ length: 11 }, (_, column) => row[column] ?? null));
}

describe('审核清单', () => {
  it('says whose it is and how many there are', () => {
    const texts = listed([aRow({ findings: [aFinding(), aFinding({ severity: 'info' })] })]).cells;
    expect(texts.slice(0, 3).map(({ value }) => value)).toEqual([
      '审核清单 · intake-review',
      '由报名审核助手生成于 2026-11-23 19:40。点“单元格”可跳到原处；再次审核会重写本表，清除标记会删除本表。',
      '共 2 条：必改 1 条，提醒 0 条，说明 1 条。',
    ]);
  });

  it('has one line for a missing column, with the sheet and not for every person', () => {
    const told = message('sheet.missingColumn', { field: message('field.idNumber') });
    const fault = { code: told.key, params: told.params, severity: 'error', fix: null, row: null } as const;
    const absent = aFinding({ code: 'required.noColumn', params: { field: message('field.idNumber') } });
    const rows = [2, 3].map((row) => aRow({ row, findings: [{ ...absent, row }] }));
    const sheet = listed(rows, { faults: [{ ...fault, column: null }] });
    expect(lines(sheet)).toHaveLength(1);
    expect(sheet.cells[2]?.value).toBe('共 1 条：必改 1 条，提醒 0 条，说明 0 条。');
  });

  it('lists the sheet first, then rows in order, the gravest of a row first', () => {
    const told = sentence('两列都像姓名');
    const fault = { code: told.key, params: told.params, severity: 'warning', fix: null, row: null } as const;
    const rows = [
      aRow({
        row: 2,
        missing: [0],
        findings: [
          aFinding({ row: 2, severity: 'warning', column: 2, value: '=2', fix: '+1', cites: '附件4(三)' }),
          aFinding({ row: 2, column: 1, value: 500103199003120000 }),
        ],
      }),
      aRow({ row: 3, name: '李四', level: null, findings: [aFinding({ row: 3, severity: 'info' })] }),
    ];
    const sheet = listed(rows, {
      faults: [
        { ...fault, column: 0 },
        { ...fault, column: null },
      ],
    });
    expect(lines(sheet)).toEqual([
      [
        1,
        '汇总表',
        'A2',
        null,
        null,
        '提醒',
        '姓名',
        '姓名',
        '规则出错（两列都像姓名），请人工审核本行并反馈',
        null,
        null,
      ],
      [
        2,
        '汇总表',
        null,
        null,
        null,
        '提醒',
        null,
        null,
        '规则出错（两列都像姓名），请人工审核本行并反馈',
        null,
        null,
      ],
      [3, '汇总表', 'A3', '张三', '三级', '必改', '姓名', null, '必填项未填', null, null],
      [4, '汇总表', 'B3', '张三', '三级', '必改', '身份证号', '500103199003120000', SAID, null, null],
      [5, '汇总表', 'C3', '张三', '三级', '提醒', '联系 电话', '=2', SAID, '+1', '附件4(三)'],
      [6, '汇总表', 'A4', '李四', '等级不明', '说明', null, null, SAID, null, null],
    ]);
    expect(sheet.table?.area).toEqual({ top: 4, left: 0, bottom: 10, right: 10 });
    const links = sheet.cells.flatMap(({ link }) => (link ? [`${link.sheet}!${link.cell}`] : []));
    expect(links).toEqual(['汇总表!A2', '汇总表!A3', '汇总表!B3', '汇总表!C3', '汇总表!A4']);
  });

  it('tells a blank once where a finding says it too', () => {
    const row = aRow({ row: 2, missing: [1], findings: [aFinding({ row: 2, column: 1 })] });
    expect(lines(listed([row])).map((line) => line[8])).toEqual([SAID]);
  });

  it('has no table where nothing was found', () => {
    const sheet = listed([aRow({ row: 2 })]);
    expect(sheet.table).toBeNull();
    expect(sheet.cells.map(({ value }) => value)).toContain('没有发现问题。');
  });

  it('leaves out what nobody would read, and says how much', () => {
    const findings = Array.from({ length: 1_000 }, () => aFinding({ row: 2 }));
    const rows = Array.from({ length: LISTED_AT_MOST / 1_000 + 1 }, () => aRow({ row: 2, findings }));
    const sheet = listed(rows);
    expect(sheet.table?.area.bottom).toBe(4 + LISTED_AT_MOST);
    expect(sheet.cells.map(({ value }) => value)).toContain(
      `只列出前 ${LISTED_AT_MOST} 条，另有 1000 条未列出，请看各行的“必改问题”和“提醒”。`,
    );
    expect(sheet.cells.filter(({ link }) => link)).toHaveLength(LISTED_AT_MOST);
  });
});
