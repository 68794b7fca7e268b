import { say } from '../../src/messages/catalog';
import type { Field } from '../../src/applicant/field';
import { isResultHeader, RESULT_MARK } from '../../src/summary-sheet/result-mark';
import { cellAt } from '../../src/summary-sheet/cell-at';
import { aSheet } from './a-sheet';
import { anIdNumber, HEADER, people } from './a-person';
import { fieldsOf, findingOf, listOf, NO_OVERRIDES } from './find';

describe('labels', () => {
  it.each([
    [
      'the header as it stands',
      ['姓名', '身份证号', '申报等级', '备注'],
      ['姓名', '身份证号', '申报等级', '备注'],
      [true, true, true, true],
    ],
    [
      'a space inside stays',
      ['姓 名', '身份证号', '申报等级', '备注'],
      ['姓 名', '身份证号', '申报等级', '备注'],
      [true, true, true, true],
    ],
    [
      'a line break becomes a space',
      ['姓名\nName', '身份证号', '申报等级', '备注'],
      ['姓名 Name', '身份证号', '申报等级', '备注'],
      [false, true, true, true],
    ],
    [
      'outer spaces go',
      [' 姓名 ', '身份证号', '申报等级', '备注'],
      ['姓名', '身份证号', '申报等级', '备注'],
      [false, true, true, true],
    ],
    [
      'our brackets go',
      ['【姓名】', '身份证号', '申报等级', '备注'],
      ['[姓名]', '身份证号', '申报等级', '备注'],
      [false, true, true, true],
    ],
    [
      'two alike',
      ['姓名', '身份证号', '备注', '备注', '申报等级'],
      ['姓名', '身份证号', '备注(C)', '备注(D)', '申报等级'],
      [true, true, false, false, true],
    ],
  ])('%s', (_, headers, labels, inCell) => {
    const values = headers.map((header) => (header.includes('身份') ? anIdNumber(0) : '三级'));
    const list = listOf(aSheet({ rows: [headers, values, ['陈一鸣', anIdNumber(1)]] }));
    expect(list.columns.map(({ label }) => label)).toEqual(labels);
    expect(list.columns.map(({ labelInCell }) => labelInCell)).toEqual(inCell);
  });

  it('two alike under groups carry the group', () => {
    const list = listOf(
      aSheet({
        rows: [
          ['姓名', '身份证号', '等级', '现有证书情况', null],
          [null, null, null, '职业', '等级'],
          ['陈一鸣', anIdNumber(0), '二级', '客户服务管理员', '三级'],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'],
      }),
    );
    expect(
      list.columns.map(({ header, headerCell, label, labelInCell }) => [
        header,
        headerCell,
        label,
        labelInCell,
      ]),
    ).toEqual([
      ['姓名', '', '姓名', false],
      ['身份证号', '', '身份证号', false],
      ['等级', '', '等级', false],
      ['现有证书情况/职业', '职业', '职业', true],
      ['现有证书情况/等级', '等级', '等级(现有证书情况)', false],
    ]);
    expect(fieldsOf(list)).toEqual([
      'name',
      'idNumber',
      'level',
      'heldCertificate.occupation',
      'heldCertificate.level',
    ]);
  });
});

describe('columns set by the user', () => {
  const rows = [
    ['姓名', '身份证号', '备注', '证书编号', '单位', '申报等级'],
    ['陈一鸣', anIdNumber(0), '13800001000', '100', '某某公司', '三级'],
  ];
  const mapped = (map: Record<string, Field | null>) => listOf(aSheet({ rows }), { map, required: null });

  it.each<[string, Record<string, Field | null>, string[]]>([
    [
      'by header text',
      { 备注: 'phone' },
      ['name', 'idNumber', 'phone', 'heldCertificate.number', 'employer', 'level'],
    ],
    [
      'by column letters',
      { d: 'diplomaNumber' },
      ['name', 'idNumber', '-', 'diplomaNumber', 'employer', 'level'],
    ],
    [
      'by letters as written',
      { D列: 'diplomaNumber' },
      ['name', 'idNumber', '-', 'diplomaNumber', 'employer', 'level'],
    ],
    ['to none', { 单位: null }, ['name', 'idNumber', '-', 'heldCertificate.number', '-', 'level']],
    [
      'a field taken from another column',
      { C: 'employer' },
      ['name', 'idNumber', 'employer', 'heldCertificate.number', '-', 'level'],
    ],
    [
      'with decoration around the text',
      { ' *证书编号：': 'diplomaNumber' },
      ['name', 'idNumber', '-', 'diplomaNumber', 'employer', 'level'],
    ],
  ])('%s', (_, map, fields) => {
    const list = mapped(map);
    expect(fieldsOf(list)).toEqual(fields);
    expect(list.faults.map(({ code }) => code)).not.toContain('sheet.duplicateColumn');
  });

  it('makes a header of words nobody knows', () => {
    const sheet = aSheet({
      rows: [
        ['谁', '号码儿', '要考几级'],
        ['陈一鸣', anIdNumber(0), '三级'],
      ],
    });
    expect(findingOf(sheet).kind).toBe('other');
    const list = listOf(sheet, {
      map: { 谁: 'name', 号码儿: 'idNumber', 要考几级: 'level' },
      required: null,
    });
    expect(fieldsOf(list)).toEqual(['name', 'idNumber', 'level']);
  });

  it('takes in a column without a header by its letters', () => {
    const sheet = aSheet({
      rows: [
        ['姓名', null, '性别', '申报等级'],
        ['陈一鸣', anIdNumber(0), '女', '三级'],
      ],
    });
    const list = listOf(sheet, { map: { B: 'idNumber' }, required: null });
    expect(fieldsOf(list)).toEqual(['name', 'idNumber', 'sex', 'level']);
    expect(list.columns[1]).toMatchObject({
      column: 1,
      header: '',
      headerCell: '',
      label: 'B',
      labelInCell: false,
    });
  });

  it('says which named column is nowhere', () => {
    const told = mapped({ 没有这列: 'phone', ZZ: null }).faults.filter(
      ({ code }) => code === 'sheet.unknownOverride',
    );
    expect(told.map(({ params }) => params['name'])).toEqual(['没有这列', 'ZZ']);
  });
});

it('says which column was kept where two claim one field', () => {
  const list = listOf(
    aSheet({
      rows: [
        ['姓名', '证件号码', '身份证号', '申报等级'],
        ['陈一鸣', '1', anIdNumber(0), '三级'],
      ],
    }),
  );
  const told = list.faults.find(({ code }) => code === 'sheet.duplicateColumn');
  expect(told && say({ key: told.code, params: told.params }, 'zh-CN')).toBe(
    '“C 身份证号”和“B 证件号码”都像“身份证号”，按“C 身份证号”审核。如果不对，请在设置里指定。',
  );
  expect([told?.row, told?.column]).toEqual([0, 1]);
});

it.each([
  '原证书',
  '现持有职业资格证书',
  '现持有职业资格/职业技能等级证书',
  '现持有职业资格\n/职业技能等级\n证书',
  '已取得证书及编号',
  '现有证书情况',
])('%j in one column is the held certificate', (header) => {
  const person = ['陈一鸣', anIdNumber(0), '二级', '客户服务管理员三级'];
  const list = listOf(aSheet({ rows: [['姓名', '身份证号', '申报等级', header], person] }));
  expect(fieldsOf(list)).toEqual(['name', 'idNumber', 'level', 'heldCertificate.occupation']);
});

it('a whole certificate in one column tells what the columns beside it mean', () => {
  const header = ['姓名', '身份证号', '申报等级', '原证书', '等级', '证书编号', '发证日期'];
  const person = ['陈一鸣', anIdNumber(0), '二级', '客户服务管理员', '三级', '1850000000300001', '2018.5'];
  expect(fieldsOf(listOf(aSheet({ rows: [header, person] })))).toEqual([
    ...['name', 'idNumber', 'level'],
    ...['occupation', 'level', 'number', 'date'].map((part) => `heldCertificate.${part}`),
  ]);
});

it('a column with the certificate’s occupation comes before one for the whole certificate', () => {
  const header = ['姓名', '身份证号', '申报等级', '现有证书', '职业资格证书名称'];
  const person = ['陈一鸣', anIdNumber(0), '二级', '有', '客户服务管理员'];
  expect(fieldsOf(listOf(aSheet({ rows: [header, person] })))).toEqual([
    ...['name', 'idNumber', 'level', '-', 'heldCertificate.occupation'],
  ]);
});

it('a whole certificate over blanks without merging is a group of the headers below', () => {
  const rows = [
    ['姓名', '身份证号', '申报等级', '现持有职业资格证书', null, null],
    [null, null, null, '职业', '等级', '证书编号'],
    ['陈一鸣', anIdNumber(0), '二级', '客户服务管理员', '三级', '1850000000300001'],
  ];
  expect(fieldsOf(listOf(aSheet({ rows })))).toEqual([
    ...['name', 'idNumber', 'level'],
    ...['occupation', 'level', 'number'].map((part) => `heldCertificate.${part}`),
  ]);
});

it('a merged header over two columns stands for the one with the data', () => {
  const rows = [
    ['序号', '姓名', null, '身份证号', '申报等级'],
    [1, null, '陈一鸣', anIdNumber(0), '三级'],
  ];
  expect(listOf(aSheet({ rows, merges: ['B1:C1'] })).columns.map(({ column }) => column)).toEqual([
    0, 2, 3, 4,
  ]);
});

it('columns hidden are marked so', () => {
  const list = listOf(aSheet({ rows: [HEADER, ...people(1)], hiddenColumns: ['C'] }), NO_OVERRIDES);
  expect(list.columns.filter(({ hidden }) => hidden).map(({ label }) => label)).toEqual(['性别']);
});

it('reads a cell anywhere', () => {
  const sheet = aSheet({ rows: [['a', null], [1]], at: 'C5' });
  expect([
    cellAt(sheet, 4, 2),
    cellAt(sheet, 5, 2),
    cellAt(sheet, 5, 3),
    cellAt(sheet, 0, 0),
    cellAt(sheet, 4, 0),
    cellAt(sheet, 99, 99),
  ]).toEqual(['a', 1, null, null, null, null]);
});

it('knows our own columns by the mark at the end', () => {
  expect([
    isResultHeader(`审核结论${RESULT_MARK}`),
    isResultHeader('审核结论◇ '),
    isResultHeader('审核结论'),
    isResultHeader('◇说明'),
  ]).toEqual([true, true, false, false]);
});
