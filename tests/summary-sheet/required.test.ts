import type { Language } from '../../src/messages/catalog';
import { say } from '../../src/messages/catalog';
import type { SummarySheet } from '../../src/summary-sheet/summary-sheet';
import { aSheet, type SheetOptions } from './a-sheet';
import { anIdNumber } from './a-person';
import { listOf, NO_OVERRIDES } from './find';

const ROWS = [
  ['姓名', '身份证号', '联系电话', '申报等级', '备注'],
  ['陈一鸣', anIdNumber(0), '13800001000', '三级'],
];
const run = (text: string, colour: string | null) => ({ text, colour });

/** `A:font` for each required column. */
function required(list: SummarySheet): string[] {
  return list.columns.flatMap(({ column, required: is, requiredBy }) =>
    is ? [`${String.fromCharCode(65 + column)}:${requiredBy ?? ''}`] : [],
  );
}
/** Without name and ID number, which are required whatever the sheet marks. */
function marked(list: SummarySheet): string[] {
  const isMarked = (one: string) => list.requiredFrom === 'notice' || !one.endsWith(':notice');
  return required(list).filter(isMarked);
}
function told(list: SummarySheet, code: string, language: Language = 'zh-CN'): string[] {
  return list.faults
    .filter((fault) => fault.code === code)
    .map(({ code: key, params }) => say({ key, params }, language));
}

const CASES: readonly (readonly [
  string,
  Partial<SheetOptions>,
  SummarySheet['requiredFrom'],
  string[],
  string[],
])[] = [
  ['red font', { red: ['A1', 'B1'] }, 'red', ['A:font', 'B:font'], []],
  ['dark red fill', { fills: { A1: 'C00000', B1: 'FFFF00' } }, 'red', ['A:fill'], []],
  ['white font on red fill', { fills: { B1: 'FF0000' }, fonts: { B1: 'FFFFFF' } }, 'red', ['B:fill'], []],
  ['a pale pink fill is decoration', { fills: { A1: 'FFC7CE' }, red: ['B1'] }, 'red', ['B:font'], []],
  [
    'only the asterisk red',
    { fonts: { A1: [run('*', 'FF0000'), run('姓名', null)] } },
    'red',
    ['A:font'],
    [],
  ],
  ['part of the text red', { fonts: { A1: [run('姓', null), run('名', 'FF0000')] } }, 'red', ['A:font'], []],
  [
    'a red blank is not seen',
    { fonts: { A1: [run('姓名', null), run(' ', 'FF0000')] }, red: ['B1'] },
    'red',
    ['B:font'],
    [],
  ],
  [
    'mixed colours without a sign',
    { fonts: { A1: 'mixed' }, red: ['B1'] },
    'red',
    ['B:font'],
    ['sheet.mixedColours'],
  ],
  [
    'notes',
    { notes: { A1: '不能为空', D1: '必填项！', E1: '选填', C1: '请填本人电话' } },
    'notes',
    ['A:note', 'D:note'],
    [],
  ],
  ['a note that says it is not required', { notes: { A1: '非必填', B1: '必填' } }, 'notes', ['B:note'], []],
  [
    'red and notes agree',
    { red: ['A1', 'B1'], notes: { A1: '不能为空', B1: '不能为空' } },
    'redAndNotes',
    ['A:font', 'B:font'],
    [],
  ],
  [
    'red and notes disagree: both hold, said once',
    { red: ['A1', 'B1'], notes: { A1: '不能为空', C1: '不能为空' } },
    'redAndNotes',
    ['A:font', 'B:font', 'C:note'],
    ['sheet.requiredDisagree'],
  ],
  [
    'notes at some of the red columns only: nothing speaks against the red',
    { red: ['A1', 'B1', 'C1'], notes: { A1: '不能为空' } },
    'redAndNotes',
    ['A:font', 'B:font', 'C:font'],
    [],
  ],
  [
    'more notes than red columns: said',
    { red: ['A1'], notes: { A1: '不能为空', C1: '不能为空' } },
    'redAndNotes',
    ['A:font', 'C:note'],
    ['sheet.requiredDisagree'],
  ],
  ['a note on a data cell says nothing', { notes: { A2: '不能为空' }, red: ['B1'] }, 'red', ['B:font'], []],
  [
    'no sign at all: the notice’s',
    {},
    'notice',
    ['A:notice', 'B:notice', 'C:notice', 'D:notice'],
    ['sheet.requiredFromNotice'],
  ],
  [
    'no look at all: the notice’s',
    { lookRows: 0 },
    'notice',
    ['A:notice', 'B:notice', 'C:notice', 'D:notice'],
    ['sheet.requiredFromNotice'],
  ],
  [
    'every header red',
    { red: ['A1', 'B1', 'C1', 'D1', 'E1'] },
    'red',
    ['A:font', 'B:font', 'C:font', 'D:font', 'E:font'],
    ['sheet.allRed'],
  ],
  [
    'a drop-down prompt is no source',
    { listValidations: [{ areas: [], entries: ['必填'], formula: null }], red: ['A1'] },
    'red',
    ['A:font'],
    [],
  ],
];

it.each(CASES)('%s', (_, options, from, columns, faults) => {
  const list = listOf(aSheet({ rows: ROWS, ...options }));
  expect(list.requiredFrom).toBe(from);
  expect(marked(list)).toEqual(columns);
  const codes = ['sheet.mixedColours', 'sheet.requiredDisagree', 'sheet.requiredFromNotice', 'sheet.allRed'];
  expect(codes.filter((code) => told(list, code).length === 1)).toEqual(faults);
});

it.each([
  ['an asterisk', '*姓名'],
  ['an asterisk behind', '姓名*'],
  ['必填 in brackets', '姓名（必填）'],
])('%s in the header text counts as said', (_, name) => {
  const list = listOf(aSheet({ rows: [[name, ...(ROWS[0] ?? []).slice(1)], ...ROWS.slice(1)] }));
  expect([list.requiredFrom, marked(list)]).toEqual(['notes', ['A:note']]);
});

it('mixed colours with an asterisk count as red', () => {
  const rows = [['*姓名', ...(ROWS[0] ?? []).slice(1)], ...ROWS.slice(1)];
  const list = listOf(aSheet({ rows, fonts: { A1: 'mixed' } }));
  expect(marked(list)).toEqual(['A:font']);
});

it('a red group covers the columns below it', () => {
  const list = listOf(
    aSheet({
      rows: [
        ['姓名', '身份证号', '申报等级', '现有证书', null],
        [null, null, null, '等级', '证书编号'],
        ['陈一鸣', anIdNumber(0), '二级', '三级', '1850000000300001'],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'],
      red: ['A1', 'D1'],
    }),
  );
  expect(marked(list)).toEqual(['A:font', 'D:font', 'E:font']);
});

it('says the disagreement with the columns', () => {
  const list = listOf(aSheet({ rows: ROWS, red: ['A1', 'B1'], notes: { A1: '不能为空', C1: '不能为空' } }));
  expect(told(list, 'sheet.requiredDisagree')).toEqual([
    '标红的列与注明必填（批注“不能为空”、“必填”或*）的列不一致，两种都按必填审核。只标红：B 身份证号；只注明：C 联系电话。',
  ]);
});

it('what the user set goes before everything', () => {
  const overrides = { ...NO_OVERRIDES, required: ['姓名', 'c', 'level', '没有这列'] };
  const list = listOf(aSheet({ rows: ROWS, red: ['E1'] }), overrides);
  expect([list.requiredFrom, marked(list)]).toEqual(['setting', ['A:setting', 'C:setting', 'D:setting']]);
  expect(told(list, 'sheet.unknownRequired')).toEqual(['设置里指定的必填列没有找到：没有这列。']);
});

it('who somebody is must be told whatever is red', () => {
  const rows = [
    ['序号', '姓名', '身份证号', '学历', '申报等级'],
    [1, '陈一鸣', anIdNumber(0), '大专', '三级'],
  ];
  const list = listOf(aSheet({ rows, red: ['D1'] }));
  expect([list.requiredFrom, required(list)]).toEqual(['red', ['B:notice', 'C:notice', 'D:font']]);
  const set = listOf(aSheet({ rows, red: ['D1'] }), { ...NO_OVERRIDES, required: ['学历'] });
  expect(required(set)).toEqual(['D:setting']);
});
