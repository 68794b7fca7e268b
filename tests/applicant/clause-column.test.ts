import { readClauseColumn } from '../../src/applicant/clause-column';
import { builtInNotice } from '../../src/notice/built-in-notice';

const read = (raw: string | number, level: 1 | 2 | 3 | null = 3) =>
  readClauseColumn(raw, level, builtInNotice);

describe('claimed clauses', () => {
  it.each([
    ['3-4', ['3-4']],
    ['3—4', ['3-4']],
    ['3.4', ['3-4']],
    [3.4, ['3-4']],
    ['三级第4条', ['3-4']],
    ['三级第四条', ['3-4']],
    ['三级(4)', ['3-4']],
    ['三级/4', ['3-4']],
    ['高级工第4条', ['3-4']],
    ['客户服务管理员三级第4条', ['3-4']],
    ['附件1三级第4条', ['3-4']],
    ['符合申报条件第4项', ['3-4']],
    ['第4条', ['3-4']],
    ['4', ['3-4']],
    [4, ['3-4']],
    ['4.', ['3-4']],
    ['④', ['3-4']],
    ['第3、4条', ['3-3', '3-4']],
    ['三级第3条，三级第4条', ['3-3', '3-4']],
    ['3-4、3-4', ['3-4']],
    ['连续从事本职业工作6年以上', ['3-1']],
    ['1.连续从事本职业工作6年以上；', ['3-1']],
  ])('%s is %j', (raw, clauses) => {
    expect(read(raw)).toMatchObject({ state: 'read', value: clauses, faults: [] });
  });

  it.each([
    ['高级技师第1条', 1, ['1-1']],
    ['技师第7条', 2, ['2-7']],
    ['2-7', null, ['2-7']],
    ['连续从事本职业工作 13 年以上', null, ['2-1']],
  ] as const)('%s for level %s is %j', (raw, level, clauses) => {
    expect(read(raw, level)).toMatchObject({ value: clauses, faults: [] });
  });

  it.each([
    ['第9条', 'clause.notInNotice', 'error'],
    ['4-1', 'clause.notInNotice', 'error'],
    [45355, 'clause.isDate', 'error'],
    ['符合', 'clause.unknown', 'error'],
    ['工作满六年', 'clause.unknown', 'error'],
  ])('%s is unreadable: %s', (raw, code, severity) => {
    expect(read(raw)).toMatchObject({ state: 'unreadable', value: null, faults: [{ code, severity }] });
  });

  it('a number without a level says nothing', () => {
    expect(read('4', null)).toMatchObject({ state: 'unreadable', faults: [{ code: 'clause.needsLevel' }] });
  });

  it('a clause of another level warns', () => {
    expect(read('2-1')).toMatchObject({
      value: ['2-1'],
      faults: [{ code: 'clause.otherLevel', severity: 'warning' }],
    });
  });

  it('of two clauses the one that is not in the notice is named', () => {
    expect(read('第4、9条')).toMatchObject({
      value: ['3-4'],
      faults: [{ code: 'clause.notInNotice', params: { clauses: ['3-9'] } }],
    });
  });
});
