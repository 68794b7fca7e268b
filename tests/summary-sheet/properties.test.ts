import * as fc from 'fast-check';
import { FIELD_ALIASES } from '../../src/applicant/field-aliases';
import { builtInNotice } from '../../src/notice/built-in-notice';
import { findSummarySheets } from '../../src/summary-sheet/find-summary-sheets';
import type { SheetSnapshot } from '../../src/workbook/sheet-snapshot';
import { aSheet, aWorkbook, type SheetOptions } from './a-sheet';
import { anIdNumber, HEADER, people } from './a-person';
import { listOf, NO_OVERRIDES } from './find';

const headerText = fc.constantFrom(
  ...Object.values(FIELD_ALIASES).flat(),
  '等级',
  '证书编号',
  '发证日期',
  '备注',
  '审核结论◇',
);
const cell = fc.oneof(
  { weight: 3, arbitrary: headerText },
  {
    weight: 2,
    arbitrary: fc.constantFrom(null, '', '  ', '合计', '负责人：', '示例', '注：', anIdNumber(1), '陈一鸣'),
  },
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.boolean(),
);
const grid = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });
const area = fc
  .tuple(fc.nat(10), fc.nat(7), fc.nat(4), fc.nat(4))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));

it('never throws, whatever stands in the cells and however they are merged', () => {
  fc.assert(
    fc.property(grid, fc.array(area, { maxLength: 5 }), fc.nat(5), fc.nat(5), (rows, merges, top, left) => {
      const sheet: SheetSnapshot = { ...aSheet({ rows }), merges, top, left };
      const [finding] = findSummarySheets(aWorkbook([sheet]), builtInNotice, {
        map: { 备注: 'phone', B: 'name' },
        required: null,
      });
      expect(['list', 'other', 'refused']).toContain(finding?.kind);
    }),
    { numRuns: 500 },
  );
});

it('every row under the header is an applicant or is skipped, never both, up to the last that holds anything', () => {
  const mixed = fc.array(fc.oneof(fc.constantFrom(...people(6)), fc.array(cell, { maxLength: 7 })), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(mixed, (rows) => {
      const [finding] = findSummarySheets(
        aWorkbook([aSheet({ rows: [HEADER, ...people(2), ...rows] })]),
        builtInNotice,
        NO_OVERRIDES,
      );
      if (finding?.kind !== 'list') return;
      const { applicantRows, skippedRows, firstDataRow } = finding.list;
      const seen = [...applicantRows, ...skippedRows.map(({ row }) => row)].sort((one, other) => one - other);
      expect(seen).toEqual(seen.map((_, at) => firstDataRow + at));
    }),
  );
});

const TWO_ROWS: SheetOptions = {
  rows: [
    ['姓名', '身份证号', '申报等级', '现有证书情况', null, '联系电话'],
    [null, null, null, '等级', '证书编号', null],
    ['陈一鸣', anIdNumber(0), '二级', '三级', '1850000000300001', '13800001000'],
    ['林若溪', anIdNumber(1), '二级', '三级', '1850000000300002', '13800001001'],
  ],
  merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'],
};

it.each<[string, SheetOptions]>([
  ['one header row', { rows: [HEADER, ...people(3)] }],
  ['two header rows', TWO_ROWS],
])('blank rows and columns before the table shift it and change nothing else: %s', (_, options) => {
  const at = listOf(aSheet(options));
  fc.assert(
    fc.property(fc.nat(50), fc.nat(20), fc.boolean(), (down, right, withinUsedRange) => {
      const merges = aSheet(options).merges.map((one) => ({
        ...{ top: one.top + down, bottom: one.bottom + down },
        ...{ left: one.left + right, right: one.right + right },
      }));
      const blank = (count: number) => new Array<null>(count).fill(null);
      const rows = [...blank(down).map(() => []), ...options.rows.map((row) => [...blank(right), ...row])];
      const sheet = withinUsedRange
        ? { ...aSheet({ rows }), merges }
        : { ...aSheet({ rows: options.rows }), top: down, left: right, merges };
      const shifted = listOf(sheet);
      expect(shifted.headerRows).toEqual(at.headerRows.map((row) => row + down));
      expect(shifted.applicantRows).toEqual(at.applicantRows.map((row) => row + down));
      expect(shifted.columns.map(({ column, field, label }) => [column - right, field, label])).toEqual(
        at.columns.map(({ column, field, label }) => [column, field, label]),
      );
    }),
  );
});
