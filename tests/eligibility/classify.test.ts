import { classifyMajor, classifyOccupation } from '../../src/eligibility/classify';
import { builtInNotice } from '../../src/notice/built-in-notice';
import type { Notice } from '../../src/notice/notice';

const notice: Notice = {
  ...builtInNotice,
  relatedMajors: ['电子商务', 'Marketing', '管理'],
  otherMajors: ['工商管理', '会计'],
  ownOccupationKeywords: ['客服'],
  relatedOccupationKeywords: ['销售', '话务'],
  otherOccupationKeywords: ['销售内勤', '客服', '司机'],
};

describe('majors', () => {
  it.each([
    ['listed as it is', '电子商务', 'related'],
    ['inside a longer name', '电子商务（跨境方向）', 'related'],
    ['in the other list', '会计', 'other'],
    ['the longest word decides', '工商管理', 'other'],
    ['a shorter word elsewhere', '信息管理', 'related'],
    ['equally long: related first', '会计与管理', 'related'],
    ['whatever the case', 'MARKETING', 'related'],
    ['not listed', '历史学', 'undecided'],
    ['empty', '', 'undecided'],
    ['blank', null, 'undecided'],
  ])('%s', (_, major, relation) => {
    expect(classifyMajor(major, notice)).toBe(relation);
  });
});

describe('occupations', () => {
  it.each([
    ["the occupation's own name", '客户服务管理员', 'own'],
    ['its former name', '客户服务管理师', 'own'],
    ['a keyword', '重庆某公司客服部', 'own'],
    ['equally long: own before other', '客服', 'own'],
    ['related', '销售经理', 'related'],
    ['a longer other word', '销售内勤', 'other'],
    ['equally long: own before related', '话务客服', 'own'],
    ['other', '货车司机', 'other'],
    ['not listed', '行政', 'undecided'],
    ['a department is no employer', '在渝州样例公司客服部任主管', 'own'],
    ['an accountant in a company that is called so', '在渝州客服有限公司做会计', 'undecided'],
    ['a driver in a company that is called so', '渝州客服有限公司（沙坪坝分公司） 司机', 'other'],
    ['no job behind the employer', '在渝州客服有限公司工作', 'own'],
    ['blank', null, 'undecided'],
  ])('%s', (_, text, relation) => {
    expect(classifyOccupation(text, notice)).toBe(relation);
  });

  it('keeps the lists of each notice apart', () => {
    expect(classifyOccupation('销售', builtInNotice)).toBe('undecided');
    expect(classifyOccupation('销售', notice)).toBe('related');
  });
});
