import type { Applicant } from '../../src/applicant/applicant';
import type { Field } from '../../src/applicant/field';
import { fault, readReading } from '../../src/applicant/reading';
import type { Eligibility } from '../../src/eligibility/eligibility';
import { message, say } from '../../src/messages/catalog';
import { builtInNotice } from '../../src/notice/built-in-notice';
import { checkClause } from '../../src/review/check-clause';
import { checkLevel } from '../../src/review/check-level';
import { checkOccupation } from '../../src/review/check-occupation';
import type { Finding, RowReview } from '../../src/review/review';
import { reviewSheetSteps } from '../../src/review/review-sheet';
import type { Rule, RowRule } from '../../src/review/rule';
import { RULES } from '../../src/review/rules';
import { addAbsentColumns, addRequiredBlanks, addValueFaults } from '../../src/review/value-faults';
import { FOUND, aList } from './a-list';
import type { SummarySheet } from '../../src/summary-sheet/summary-sheet';

const OPTIONS = { notice: builtInNotice, cutoff: 19_630 };

function reviewed(list: SummarySheet, rules: readonly Rule[]): readonly RowReview[] {
  const steps = reviewSheetSteps(list, FOUND, { ...OPTIONS, rules });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value.rows;
}

const eligible: RowRule = {
  kind: 'row',
  name: 'review.rule.eligibility',
  needs: [],
  run: (draft) => {
    draft.eligibility = { ...draft.eligibility, outcome: 'eligible' };
  },
};
const rowRule = (run: RowRule['run'], name: RowRule['name'] = 'review.rule.values'): RowRule => ({
  kind: 'row',
  name,
  needs: [],
  run,
});
const asRead = (readings: Applicant['readings'], eligibility: Partial<Eligibility> = {}) =>
  rowRule((draft) => {
    draft.applicant = { ...draft.applicant, readings };
    draft.eligibility = { ...draft.eligibility, outcome: 'eligible', ...eligibility };
  }, 'review.rule.reading');
const codes = (row: RowReview | undefined) => row?.findings.map(({ code }) => code);

describe('required cells', () => {
  const required = [eligible, rowRule(addRequiredBlanks)];

  it.each<[string, string | number | null, boolean]>([
    ['blank', null, true],
    ['an empty text', '', true],
    ['spaces', '  ', true],
    ['full-width spaces', '　　', true],
    ['a line break', '\n', true],
    ['an invisible character', '\u200B', true],
    ['无', '无', false],
    ['nought', 0, false],
    ['a dash', '-', false],
    ['a text', '本科', false],
  ])('%s', (_, value, isMissing) => {
    const [row] = reviewed(aList(['name', '*education'], [['张三', value]]), required);
    expect(row?.missing).toEqual(isMissing ? [1] : []);
    expect(row?.verdict).toBe(isMissing ? 'fix' : 'pass');
    expect(codes(row)).toEqual(isMissing ? ['required.blank'] : []);
  });

  it('are told one by one, at the cell, with the section', () => {
    const list = aList(['*name', '*phone', null, 'email'], [[null, null, null, null]]);
    const [row] = reviewed(list, required);
    expect(row?.missing).toEqual([0, 1]);
    expect(row?.findings).toMatchObject([
      { code: 'required.blank', row: 1, column: 0, field: 'name', value: null, cites: '附件4一(三)' },
      { code: 'required.blank', row: 1, column: 1, field: 'phone', value: null, cites: '附件4一(三)' },
    ]);
  });

  it('need no field: a red column nobody knows is required too', () => {
    const base = aList(['name', null], [['张三', null]]);
    const columns = base.columns.map((column) => ({ ...column, required: column.column === 1 }));
    const [row] = reviewed({ ...base, columns }, required);
    expect(row?.findings).toMatchObject([{ column: 1, field: null }]);
  });

  it('are filled where a merge covers them from above', () => {
    const list = aList(
      ['name', '*employer'],
      [
        ['张三', '某某公司'],
        ['李四', null],
        ['王五', null],
      ],
      {
        merges: ['B2:B3'],
      },
    );
    expect(reviewed(list, required).map(({ missing }) => missing)).toEqual([[], [], [1]]);
  });
});

describe('a list without a column nobody can pass without', () => {
  const absent = [eligible, rowRule(addAbsentColumns), rowRule(addRequiredBlanks)];

  it.each<[string, readonly Field[], string]>([
    ['ID number', ['name', 'level'], '表中没有“身份证号”列，请补上这一列并填写'],
    ['name', ['idNumber', 'level'], '表中没有“姓名”列，请补上这一列并填写'],
    ['level', ['name', 'idNumber'], '表中没有“申报等级”列，请补上这一列并填写'],
  ])('%s: every row is to be corrected and says so', (_, fields, told) => {
    const rows = reviewed(aList(fields, [['甲', '乙']]), absent);
    expect(rows.map(({ verdict }) => verdict)).toEqual(['fix']);
    expect(rows[0]?.findings).toMatchObject([{ severity: 'error', column: null, value: null }]);
    expect(rows[0]?.findings.map(({ code, params }) => say({ key: code, params }, 'zh-CN'))).toEqual([told]);
  });

  it('is told once a row, the level by the same sentence', () => {
    const [row] = reviewed(aList(['name', 'idNumber', 'phone'], [['甲', null, null]]), RULES);
    expect(codes(row)?.filter((code) => code === 'required.noColumn' || code === 'level.missing')).toEqual([
      'required.noColumn',
    ]);
  });
});

it('是 answers a header that asks 是否全日制, and no other', () => {
  const base = aList(['name', 'studyMode'], [['张三', '是']]);
  const asked = base.columns.map((column) => ({ ...column, header: '是否全日制' }));
  const modeIn = (list: SummarySheet) => reviewed(list, RULES)[0]?.applicant.readings.studyMode;
  expect(modeIn(base)).toMatchObject({ state: 'unreadable' });
  expect(modeIn({ ...base, columns: asked })).toMatchObject({ state: 'read', value: 'fullTime' });
});

describe('a rule that throws', () => {
  const crash = rowRule((draft) => {
    if (draft.row === 2) throw new TypeError('planted');
  });
  const after = rowRule((draft) => {
    draft.add('phone', fault(message('photo.missing'), 'warning'));
  }, 'review.rule.photo');
  const list = aList(
    ['name', 'phone'],
    [
      ['张三', '1'],
      ['李四', '2'],
      ['王五', '3'],
    ],
  );

  it('is told on its row, which a person must then review; the other rules and rows go on', () => {
    const rows = reviewed(list, [eligible, crash, after]);
    expect(rows.map(({ verdict }) => verdict)).toEqual(['pass', 'manualReview', 'pass']);
    expect(rows.map(codes)).toEqual([
      ['photo.missing'],
      ['review.ruleFailed', 'photo.missing'],
      ['photo.missing'],
    ]);
  });

  it('keeps its cause for the report, not for the sentence', () => {
    const failed = reviewed(list, [eligible, crash])[1]?.findings[0];
    expect(failed).toMatchObject({ severity: 'error', column: null, fix: null, cites: null });
    expect(failed?.params['cause']).toBe('TypeError: planted');
    expect(failed && say({ key: failed.code, params: failed.params }, 'zh-CN')).toBe(
      '规则出错（填报内容），请人工审核本行并反馈',
    );
  });

  it('keeps rules that build on it from saying anything', () => {
    const builds: RowRule = { ...after, needs: ['review.rule.values'] };
    expect(codes(reviewed(list, [eligible, crash, builds])[1])).toEqual(['review.ruleFailed']);
  });

  it('leaves eligibility and fees undecided, never decided', () => {
    const row = reviewed(list, [{ ...crash, name: 'review.rule.eligibility' }])[1];
    expect(row?.eligibility).toMatchObject({ outcome: 'manualReview', clauses: [] });
    expect(row?.fees).toMatchObject({ training: null, assessment: null, total: null });
    expect(row?.fees.reason).not.toBeNull();
  });

  it('over the whole table is told on every row', () => {
    const table: Rule = {
      kind: 'table',
      name: 'review.rule.duplicates',
      run: () => {
        throw new RangeError('planted');
      },
    };
    const rows = reviewed(list, [eligible, table]);
    expect(rows.map(({ verdict }) => verdict)).toEqual(['manualReview', 'manualReview', 'manualReview']);
    expect(rows.map(({ ownFindings }) => ownFindings)).toEqual([[], [], []]);
  });
});

describe('what reading a value found', () => {
  const told = fault(message('photo.name', { expected: 'x' }), 'warning', 'fixed');
  const cross = { field: 'sex' as Field, fault: fault(message('photo.missing'), 'error') };

  it('stands at the cell with its value and fix, then what two cells say against each other', () => {
    const list = aList(['phone', 'name', 'sex'], [['１', '张 三', '女']]);
    const readings = { name: readReading('张三', '张 三', [told]), phone: readReading('1', '１', [told]) };
    const rules = [
      asRead(readings),
      rowRule((draft) => {
        draft.applicant = { ...draft.applicant, crossFaults: [cross] };
      }, 'review.rule.required'),
      rowRule(addValueFaults),
    ];
    expect(reviewed(list, rules)[0]?.findings).toMatchObject([
      { column: 0, field: 'phone', value: '１', fix: 'fixed' },
      { column: 1, field: 'name', value: '张 三', fix: 'fixed' },
      { column: 2, field: 'sex', value: '女', severity: 'error' },
    ] satisfies Partial<Finding>[]);
  });

  it('is told once where two columns claim the field', () => {
    const list = aList(['name', 'name'], [['张 三', '张 三']]);
    const rules = [asRead({ name: readReading('张三', '张 三', [told]) }), rowRule(addValueFaults)];
    expect(reviewed(list, rules)[0]?.findings).toMatchObject([{ column: 0 }]);
  });
});

describe('the occupation applied for', () => {
  it.each<[string, string, readonly string[]]>([
    ['the notice’s', '客户服务管理员', []],
    ['with its level', '客户服务管理员（三级）', []],
    ['with its level behind a slash', '客户服务管理员/高级工', []],
    ['with a space', '客户服务 管理员', []],
    ['its former name', '客户服务管理师', ['warning occupation.formerName 客户服务管理员']],
    ['its former name with the level', '客户服务管理师三级', ['warning occupation.formerName null']],
    ['a short form', '客服管理员', ['warning occupation.unclear null']],
    ['a part', '客户服务', ['warning occupation.unclear null']],
    ['another', '电工', ['error occupation.other null']],
    ['another with a character of it', '管道工', ['error occupation.other null']],
  ])('%s', (_, value, expected) => {
    const rules = [asRead({ occupation: readReading(value, value) }), rowRule(checkOccupation)];
    const [row] = reviewed(aList(['occupation'], [[value]]), rules);
    expect(row?.findings.map(({ code, severity, fix }) => `${severity} ${code} ${fix}`)).toEqual(expected);
  });
});

describe('the level applied for', () => {
  const notAssessed = { outcome: 'notAssessed' } as const;

  it.each<[string, Applicant['readings'], string]>([
    ['no level', {}, '没有申报等级，不能判断报考条件和费用，请填写'],
    ['四级', { level: readReading(4, '四级') }, '本次不考四级，只考一级、二级、三级，请申报人重新选择等级'],
  ])('%s', (_, readings, sentence) => {
    const rules = [asRead(readings, notAssessed), rowRule(checkLevel)];
    const [row] = reviewed(aList(['level'], [['x']]), rules);
    expect(row?.verdict).toBe('fix');
    expect(row?.findings.map(({ code, params }) => say({ key: code, params }, 'zh-CN'))).toEqual([sentence]);
  });

  it('is told once where the cell is blank and required', () => {
    const rules = [
      asRead({}, notAssessed),
      rowRule(addRequiredBlanks, 'review.rule.required'),
      rowRule(checkLevel),
    ];
    expect(codes(reviewed(aList(['*level'], [[null]]), rules)[0])).toEqual(['required.blank']);
  });
});

describe('a clause declared in the sheet', () => {
  const failing = message('review.notDecided');
  const trace = () => [
    {
      clause: '3-1',
      answer: 'no' as const,
      requirements: [
        {
          requirement: { kind: 'education', atLeast: 'college' } as const,
          answer: 'no' as const,
          reason: failing,
        },
      ],
      holdsFrom: null,
    },
  ];

  it.each<[string, readonly string[], Partial<Eligibility>, string | null]>([
    ['holds', ['3-3'], { clauses: ['3-3'] }, null],
    ['is one of two', ['3-4'], { clauses: ['3-3|3-4'] }, null],
    ['holds after the course', ['3-5'], { clauses: ['3-4'], afterTraining: ['3-5'] }, null],
    ['is open', ['3-1'], { clauses: ['3-4'], undecided: ['3-1'] }, null],
    ['is one of several declared', ['3-1', '3-4'], { clauses: ['3-4'] }, null],
    [
      'is another',
      ['3-1'],
      { clauses: ['3-3|3-4'] },
      '填报的条件是三级第1条，审核结果是三级第3条、三级第4条之一，请核对',
    ],
    [
      'fails',
      ['3-1'],
      { outcome: 'notEligible', trace },
      '填报的条件三级第1条不成立：规则出错，未能判断报考条件，请人工审核',
    ],
    [
      'fails without a reason',
      ['3-2'],
      { outcome: 'notEligible', trace },
      '填报的条件三级第2条不成立，请核对',
    ],
    ['is left where nothing was assessed', ['3-1'], { outcome: 'notAssessed' }, null],
  ])('%s', (_, declared, eligibility, sentence) => {
    const rules = [asRead({ clause: readReading(declared, 'x') }, eligibility), rowRule(checkClause)];
    const [row] = reviewed(aList(['clause'], [['x']]), rules);
    const said = row?.findings.map(({ code, params }) => say({ key: code, params }, 'zh-CN'));
    expect(said).toEqual(sentence === null ? [] : [sentence]);
    expect(row?.findings.every(({ severity }) => severity === 'warning')).toBe(true);
  });
});

describe('progress', () => {
  it('is told every 500 rows', () => {
    const list = aList(
      ['name'],
      Array.from({ length: 1_234 }, () => ['张三']),
    );
    expect([...reviewSheetSteps(list, FOUND, { ...OPTIONS, rules: [] })]).toEqual([500, 1000]);
  });
});
