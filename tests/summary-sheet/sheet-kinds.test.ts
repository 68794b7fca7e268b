import { say } from '../../src/messages/catalog';
import { builtInNotice } from '../../src/notice/built-in-notice';
import { findSummarySheets } from '../../src/summary-sheet/find-summary-sheets';
import { aSheet, aWorkbook, type SheetOptions } from './a-sheet';
import { anIdNumber, HEADER, people } from './a-person';
import { findingOf, listOf, NO_OVERRIDES } from './find';

const KINDS: readonly (readonly [string, SheetOptions, string, string])[] = [
  ['a sheet of applicants', { rows: [HEADER, ...people(1)] }, 'list', 'sheet.list'],
  ['nothing at all', { rows: [] }, 'other', 'sheet.empty'],
  ['only spaces', { rows: [['  '], [null, '　']] }, 'other', 'sheet.empty'],
  ['a header without people', { rows: [HEADER, [1], [2]] }, 'other', 'sheet.noApplicants'],
  [
    'a header with samples only',
    { rows: [HEADER, [1, '张三', '男', '123456', '12345678901', '大专', '三级']] },
    'other',
    'sheet.onlySamples',
  ],
  [
    'our own result sheet',
    { rows: [['审核清单 · intake-review'], HEADER, ...people(1)] },
    'other',
    'sheet.ownResult',
  ],
  [
    'a table of codes',
    {
      rows: [
        ['民族', '学历', '性别', '政治面貌'],
        ['汉族', '大专', '男', '群众'],
        ['苗族', '本科', '女'],
      ],
    },
    'other',
    'sheet.codeTable',
  ],
  [
    'a table of codes without known headers',
    {
      rows: [
        ['01', '汉族'],
        ['02', '蒙古族'],
      ],
      name: '民族代码',
    },
    'other',
    'sheet.codeTable',
  ],
  [
    'instructions in sentences',
    {
      rows: [['填写说明'], ['1.身份证号请填18位，姓名与身份证一致。'], ['2.红色为必填。']],
      name: '填表说明',
    },
    'other',
    'sheet.instructions',
  ],
  [
    'instructions field by field',
    {
      rows: [
        ['列名', '是否必填', '要求'],
        ['姓名', '是', '与身份证一致'],
        ['身份证号', '是', '18位'],
        ['联系电话', '是', '本人手机号码'],
        ['申报等级', '是', '三级、二级、一级'],
      ],
    },
    'other',
    'sheet.instructions',
  ],
  [
    'people in columns instead of rows',
    {
      rows: [
        ['姓名', '陈一鸣', '林若溪'],
        ['身份证号', anIdNumber(0), anIdNumber(1)],
        ['联系电话', '13800001000', '13800001001'],
        ['申报等级', '三级', '三级'],
        ['学历', '大专', '大专'],
      ],
    },
    'refused',
    'sheet.sideways',
  ],
  [
    'instructions with an example number',
    {
      rows: [
        ['姓名', '是', '与身份证一致'],
        ['身份证号', '是', '如' + anIdNumber(0)],
        ['联系电话', '是', '本人手机号码'],
        ['申报等级', '是', '三级、二级、一级'],
      ],
    },
    'other',
    'sheet.instructions',
  ],
  [
    'an application form for one person',
    {
      rows: [
        ['重庆市职业技能等级认定申报表'],
        ['姓 名', '陈一鸣', '性 别', '女', '照片'],
        ['出生年月', '1990-01', '民 族', '汉族'],
        ['联系电话', '13800001000', '政治面貌', '群众'],
        ['证件号', '身份证号码', anIdNumber(0), '证件类型', '身份证'],
        ['学 历', '大专', '专 业', '铁道运输'],
        ['毕业院校', '某某学院', null, '毕业时间', '2012-07'],
        ['通讯地址', '重庆市', null, '邮政编码', '400000'],
      ],
      name: '附件2',
    },
    'refused',
    'sheet.form',
  ],
  [
    'a check list',
    {
      rows: [
        ['材料清单'],
        ['序号', '材料', '是否齐全', '备注'],
        [1, '身份证复印件', '是'],
        [2, '学历证明', '否'],
      ],
    },
    'other',
    'sheet.noHeader',
  ],
  [
    'a photo register',
    {
      rows: [
        ['序号', '姓名', '身份证号', '照片文件名'],
        [1, '陈一鸣', anIdNumber(0), 'a.jpg'],
      ],
    },
    'refused',
    'sheet.tooLittle',
  ],
  [
    'an attendance list',
    {
      rows: [
        ['序号', '姓名', '单位', '联系电话', '签到'],
        [1, '陈一鸣', '某某公司', '13800001000'],
      ],
    },
    'refused',
    'sheet.tooLittle',
  ],
  [
    'a payment list',
    {
      rows: [
        ['姓名', '单位', '缴费金额', '缴费备注'],
        ['陈一鸣', '某某公司', 2500, '陈一鸣+某某公司'],
      ],
    },
    'refused',
    'sheet.tooLittle',
  ],
  [
    'people without name and ID number columns',
    {
      rows: [
        ['序号', '性别', '出生日期', '联系电话', '申报等级'],
        [1, '女', '1990-01-01', '13800001000', '三级'],
      ],
    },
    'refused',
    'sheet.noNameNorId',
  ],
  [
    'a list of names with an ID number and a level only',
    {
      rows: [
        ['姓名', '身份证号', '级别'],
        ['陈一鸣', anIdNumber(0), '三级'],
      ],
    },
    'list',
    'sheet.list',
  ],
  [
    'numbers only',
    {
      rows: [
        [1, 2, 3],
        [4, 5, 6],
      ],
    },
    'other',
    'sheet.noHeader',
  ],
  [
    'a hidden sheet of applicants',
    { rows: [HEADER, ...people(1)], visibility: 'hidden' },
    'list',
    'sheet.list',
  ],
  [
    'a sheet of applicants hidden by a program',
    { rows: [HEADER, ...people(1)], visibility: 'veryHidden' },
    'refused',
    'sheet.veryHidden',
  ],
];

it.each(KINDS)('%s', (_, sheet, kind, reason) => {
  const finding = findingOf(aSheet(sheet));
  expect([finding.kind, finding.reason.key]).toEqual([kind, reason]);
});

it('says in a sentence what was found', () => {
  const { reason } = findingOf(aSheet({ rows: [['电子信息汇总表'], HEADER, ...people(2)] }));
  expect(say(reason, 'zh-CN')).toBe(
    '第2行是表头，认出7项（序号、姓名、性别、身份证号、联系电话、学历等），共2人，已审核。',
  );
});

it('names every row of the header', () => {
  const rows = [
    ['序号', '姓名', '证件', null, '申报等级'],
    [null, null, '类型', '号码'],
  ];
  const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'];
  const { reason } = findingOf(
    aSheet({ rows: [...rows, [1, '陈一鸣', '身份证', anIdNumber(0), '三级']], merges }),
  );
  expect(say(reason, 'zh-CN')).toMatch(/^第1-2行是表头/);
});

it('says that merged cells count for every row they reach over, as the review reads them', () => {
  const rows = [HEADER, ...people(2)];
  const list = listOf(aSheet({ rows, merges: ['F2:F3'] }));
  const told = list.faults.find(({ code }) => code === 'sheet.mergedData');
  expect(told && say({ key: told.code, params: told.params }, 'zh-CN')).toContain('各行都按同一内容审核');
});

describe('several sheets', () => {
  const kinds = (...sheets: SheetOptions[]) =>
    findSummarySheets(aWorkbook(sheets.map(aSheet)), builtInNotice, NO_OVERRIDES).map(({ kind, reason }) => [
      kind,
      reason.key,
    ]);
  const applicants = { rows: [HEADER, ...people(2)] };

  it('are each decided, in order', () => {
    expect(
      kinds(
        { name: '说明', rows: [['填写说明']] },
        { name: '三级', ...applicants },
        { name: '二级', ...applicants },
        { name: '民族', rows: [['01', '汉族']] },
      ),
    ).toEqual([
      ['other', 'sheet.instructions'],
      ['list', 'sheet.list'],
      ['list', 'sheet.list'],
      ['other', 'sheet.noHeader'],
    ]);
  });

  it('a filled-in example beside the real list is left out', () => {
    expect(
      kinds({ name: '填写示例', rows: [HEADER, ...people(1)] }, { name: '汇总表', ...applicants }),
    ).toEqual([
      ['other', 'sheet.example'],
      ['list', 'sheet.list'],
    ]);
  });

  it('an example sheet that is the only list is reviewed: people fill in the example', () => {
    expect(kinds({ name: '填写示例', ...applicants })).toEqual([['list', 'sheet.list']]);
  });

  it('a sheet that drop-downs point to is a code table', () => {
    const validations = [{ areas: [], entries: null, formula: 'Sheet2!$A$1:$A$9' }];
    expect(
      kinds({ ...applicants, listValidations: validations }, { name: 'Sheet2', rows: [['汉族'], ['苗族']] }),
    ).toEqual([
      ['list', 'sheet.list'],
      ['other', 'sheet.codeTable'],
    ]);
  });
});

describe('rows that go on with the person above', () => {
  const header = ['姓名', '身份证号', '申报等级', '工作经历'];
  const first = ['陈一鸣', anIdNumber(0), '三级', '2010年7月—2015年6月：甲公司客服'];
  const second = ['林若溪', anIdNumber(1), '三级', '2010年7月—至今：乙公司客服'];
  const goesOn = [null, null, null, '2015年7月—至今：乙公司客服'];

  it('are said, whether the name is merged over them or not', () => {
    const rows = [header, first, goesOn, goesOn, second];
    for (const merges of [[], ['A2:A4', 'B2:B4', 'C2:C4']]) {
      const list = listOf(aSheet({ rows, merges }));
      expect(list.applicantRows).toEqual([1, 4]);
      const fault = list.faults.find(({ code }) => code === 'sheet.continuedRows');
      expect(fault).toMatchObject({ severity: 'error', row: 2, params: { rows: ['3-4'] } });
    }
  });

  it('are not looked for under notes or over the first person', () => {
    const list = listOf(aSheet({ rows: [header, [null, null, null, '从参加工作写起'], first, second] }));
    expect(list.faults.map(({ code }) => code)).not.toContain('sheet.continuedRows');
  });
});
