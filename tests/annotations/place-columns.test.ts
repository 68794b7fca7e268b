import { placeColumns } from '../../src/annotations/place-columns';
import { RESULT_COLUMNS, resultColumnOf, resultHeader } from '../../src/annotations/result-column';
import { areaAddress, columnLetters } from '../../src/workbook/cell-address';
import { WorkbookError } from '../../src/workbook/workbook-error';
import type { SheetOptions } from '../summary-sheet/a-sheet';
import { aSheet } from '../summary-sheet/a-sheet';
import { aColumn, aList } from './tiny-review';

const HEADERS = ['姓名', '身份证号', '联系电话'];
const ROWS = [HEADERS, ['张三', '1', '2'], ['李四', '3', '4']];
const OURS = RESULT_COLUMNS.map((kind) => resultHeader(kind, 'zh-CN'));

function placed(options: Partial<SheetOptions>) {
  const snapshot = aSheet({ rows: ROWS, ...options });
  const { places, resizeTables, resizeAutoFilter, remark } = placeColumns(aList(snapshot, 0));
  return {
    first: columnLetters(places[0]?.column ?? -1),
    last: columnLetters(places.at(-1)?.column ?? -1),
    tables: resizeTables.map(({ area }) => areaAddress(area)),
    filter: resizeAutoFilter && areaAddress(resizeAutoFilter),
    apart: remark?.params['column'] ?? null,
  };
}

const besideRow = (text: string, blanks: number) => [
  ...ROWS.slice(0, 2),
  [...(ROWS[2] ?? []), ...Array<null>(blanks).fill(null), text],
];

describe('where the result columns stand', () => {
  const plain = { first: 'D', last: 'N', tables: [], filter: null, apart: null };
  it.each<[string, Partial<SheetOptions>, Partial<ReturnType<typeof placed>>]>([
    ['right beside the table', {}, {}],
    ['a filter over the table takes them in', { filter: 'A1:C3' }, { filter: 'A1:N3' }],
    ['a filter over part of the table is left alone', { filter: 'A1:B3' }, {}],
    ['a filter over something else is left alone', { filter: 'A20:C30' }, {}],
    ['an Excel table takes them in', { tables: [{ at: 'A1:C3' }] }, { tables: ['A1:N3'] }],
    ['with its totals row', { tables: [{ at: 'A1:C4', hasTotals: true }] }, { tables: ['A1:N4'] }],
    [
      'an Excel table with a blank last column',
      { tables: [{ at: 'A1:D3' }] },
      { first: 'E', last: 'O', tables: ['A1:O3'] },
    ],
    ['a note touching the table', { rows: besideRow('注', 0) }, { first: 'E', last: 'O', apart: 'E' }],
    [
      'a note touching an Excel table, which then cannot take them in',
      { rows: besideRow('注', 0), tables: [{ at: 'A1:C3' }] },
      { first: 'E', last: 'O', apart: 'E' },
    ],
    ['a note too near for all of them', { rows: besideRow('注', 11) }, { first: 'P', last: 'Z', apart: 'P' }],
    ['a note far enough away', { rows: besideRow('注', 12) }, {}],
    [
      'a second Excel table beside',
      { tables: [{ at: 'A1:C3' }, { at: 'E1:F3' }] },
      { first: 'G', last: 'Q', apart: 'G' },
    ],
    ['a merged note beside', { merges: ['D2:E3'] }, { first: 'F', last: 'P', apart: 'F' }],
    ['a last header merged over its blank neighbour', { merges: ['C1:D1'] }, { first: 'E', last: 'O' }],
    ['a merged title above does not matter', { at: 'A2', merges: ['A1:Z1'] }, {}],
    ['notes below the rows do not matter', { rows: [...ROWS, [], [null, null, null, null, '填表人']] }, {}],
  ])('%s', (_, options, expected) => {
    if (options.at === undefined) expect(placed(options)).toEqual({ ...plain, ...expected });
    else {
      const { places } = placeColumns(aList(aSheet({ rows: ROWS, ...options }), 1));
      expect(columnLetters(places[0]?.column ?? -1)).toBe('D');
    }
  });

  it('stay where the clerk moved them; the missing ones follow the last', () => {
    const rows = [
      ['审核状态◇', ...HEADERS, '审核结论◇', '应缴合计◇'],
      ['', '张三', '1', '2', '', ''],
    ];
    const { places } = placeColumns(aList(aSheet({ rows }), 0));
    const where = Object.fromEntries(places.map(({ kind, column }) => [kind, columnLetters(column)]));
    expect(where).toMatchObject({ status: 'A', verdict: 'E', total: 'F', errors: 'G', reviewedAt: 'N' });
    expect(places.filter(({ isNew }) => !isNew)).toHaveLength(3);
  });

  it('are found again in English and are not added twice', () => {
    const english = RESULT_COLUMNS.map((kind) => resultHeader(kind, 'en-US'));
    const { places } = placeColumns(aList(aSheet({ rows: [[...HEADERS, ...english], ['张三']] }), 0));
    expect(places.map(({ isNew }) => isNew)).toEqual(RESULT_COLUMNS.map(() => false));
  });

  it('columns the clerk adds behind ours do not push them away', () => {
    const rows = [[...HEADERS, ...OURS, '新列'], ['张三']];
    const { places, remark } = placeColumns(aList(aSheet({ rows }), 0));
    expect(columnLetters(places[0]?.column ?? -1)).toBe('D');
    expect(remark).toBeNull();
  });

  it('say again on a later run that they stand apart', () => {
    const rows = [
      [...HEADERS, null, ...OURS],
      ['张三', null, null, '注'],
    ];
    expect(placeColumns(aList(aSheet({ rows }), 0)).remark?.params).toEqual({ column: 'E' });
  });

  it('refuse a sheet without room, in a sentence', () => {
    const snapshot = aSheet({ rows: ROWS, at: 'XEZ1' });
    const list = aList(snapshot, 0);
    expect(() => placeColumns({ ...list, columns: [...list.columns, aColumn(16_380, '末列')] })).toThrow(
      WorkbookError,
    );
  });

  it('fit exactly against the edge of the sheet', () => {
    const list = aList(aSheet({ rows: ROWS }), 0);
    const { places } = placeColumns({ ...list, columns: [aColumn(16_372, '末列')] });
    expect(columnLetters(places.at(-1)?.column ?? -1)).toBe('XFD');
  });
});

it.each([
  ['审核结论◇', 'verdict'],
  [' 审核结论◇ ', 'verdict'],
  ['Verdict◇', 'verdict'],
  ['姓名◇', null],
  ['审核结论', null],
  ['审核结论◇2', null],
])('%s heads %s', (header, expected) => {
  expect(resultColumnOf(header)).toBe(expected);
});
