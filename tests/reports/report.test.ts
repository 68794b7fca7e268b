import { readFileSync } from 'node:fs';
import { dayFromIso } from '../../src/applicant/day';
import { zhCN } from '../../src/messages/zh-CN';
import { builtInNotice } from '../../src/notice/built-in-notice';
import { maskFile, maskName, maskNumber } from '../../src/reports/mask';
import { reportFailure, reportFile, reportOf } from '../../src/reports/report';
import { reportJsonSchema } from '../../src/reports/report-json-schema';
import { reportSchema } from '../../src/reports/report-schema';
import { reviewWorkbook } from '../../src/review/review-workbook';
import { aSheet, aWorkbook } from '../summary-sheet/a-sheet';
import { HEADER, people } from '../summary-sheet/a-person';

const cutoff = dayFromIso('2023-09-30') ?? 0;
const options = { notice: builtInNotice, cutoff, overrides: { map: {}, required: null } };
const reviewed = reviewWorkbook(aWorkbook([aSheet({ name: '表', rows: [HEADER, ...people(3)] })]), options);
const file = reportFile('甲.xlsx', reviewed, 'zh-CN');

describe('the report', () => {
  it('is what its schema says', () => {
    const report = reportOf(builtInNotice.id, cutoff, [file, reportFailure('乙.xlsx', '坏了')]);
    expect(reportSchema.parse(report)).toEqual(report);
  });

  it('has exactly the documented keys', () => {
    const sheet = file.sheets[0];
    const row = sheet?.rows[0];
    expect(Object.keys(file)).toEqual(['file', 'error', 'sheets']);
    expect(Object.keys(sheet ?? {})).toEqual(['sheet', 'headerRows', 'firstDataRow', 'columns', 'rows']);
    expect(Object.keys(row ?? {})).toEqual([
      ...['row', 'name', 'idNumber', 'level', 'verdict'],
      ...['eligibility', 'fees', 'photo', 'findings'],
    ]);
  });

  it('counts rows as Excel does', () => {
    expect(file.sheets[0]).toMatchObject({ headerRows: [1], firstDataRow: 2 });
    expect(file.sheets[0]?.rows.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  it('takes every code a finding can have: a key of the catalog, digits too (id.legacy15)', () => {
    const finding = { severity: 'error' as const, field: null, cell: null, message: '…', fix: null };
    const findings = Object.keys(zhCN).map((code) => ({ ...finding, code }));
    const coded = {
      ...file,
      sheets: file.sheets.map((one) => ({ ...one, rows: one.rows.map((row) => ({ ...row, findings })) })),
    };
    const refused = reportSchema.safeParse(reportOf(builtInNotice.id, cutoff, [coded])).error?.issues ?? [];
    expect(refused.map(({ path }) => findings[Number(path.at(-2))]?.code)).toEqual([]);
  });

  it('says of a workbook without a list why', () => {
    const none = reviewWorkbook(aWorkbook([aSheet({ name: '空', rows: [] })]), options);
    expect(reportFile('丙.xlsx', none, 'zh-CN')).toMatchObject({
      error: expect.stringMatching(/./) as string,
      sheets: [],
    });
  });

  it('has an up-to-date JSON schema (npm run schemas)', () => {
    expect(JSON.parse(readFileSync('docs/report.schema.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(reportJsonSchema())),
    );
  });
});

describe('masking', () => {
  it.each([
    ['张三丰', '张**'],
    ['李四', '李*'],
    ['王', '王'],
    ['', ''],
  ])('%s → %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it.each([
    ['500103199003120002', '500103**********02'],
    ['13000001001', '130000***01'],
    ['1234', '****'],
  ])('%s → %s', (number, masked) => {
    expect(maskNumber(number)).toBe(masked);
  });

  it('leaves no name and no number anywhere, and the verdicts as they are', () => {
    const masked = maskFile(file);
    const text = JSON.stringify(masked);
    for (const { name, idNumber } of file.sheets.flatMap(({ rows }) => rows)) {
      expect(text).not.toContain(name);
      expect(text).not.toContain(idNumber);
    }
    const verdicts = (one: typeof file) =>
      one.sheets.flatMap(({ rows }) => rows.map(({ verdict }) => verdict));
    expect(verdicts(masked)).toEqual(verdicts(file));
  });
});
