import { readSubjects } from '../../src/applicant/subjects';

describe('subjects', () => {
  it.each([
    ['理论知识', ['theory']],
    ['理论', ['theory']],
    ['操作技能', ['skill']],
    ['实操', ['skill']],
    ['综合评审', ['review']],
    ['论文答辩', ['review']],
    ['理论、技能', ['theory', 'skill']],
    ['技能+理论', ['theory', 'skill']],
    ['理论知识和操作技能', ['theory', 'skill']],
    ['理论/技能/综合评审', ['theory', 'skill', 'review']],
    ['全部', ['theory', 'skill', 'review']],
    ['技能（理论已过）', ['skill']],
    ['理论合格，补技能', ['skill']],
    ['理论不及格', ['theory']],
    ['理论未通过、技能通过', ['theory']],
  ])('%s is %j', (text, subjects) => {
    expect(readSubjects(text)).toMatchObject({ state: 'read', value: subjects, faults: [] });
  });

  it('all are those of the level', () => {
    expect(readSubjects('全科', ['theory', 'skill']).value).toEqual(['theory', 'skill']);
  });

  it('one that the level has not is an error', () => {
    expect(readSubjects('理论、综合评审', ['theory', 'skill'])).toMatchObject({
      value: ['theory', 'review'],
      faults: [{ code: 'subjects.notOffered', severity: 'error' }],
    });
  });

  it.each(['语文', '2', '理论已过'])('%s is unreadable', (text) => {
    expect(readSubjects(text)).toMatchObject({ state: 'unreadable', faults: [{ code: 'subjects.unknown' }] });
  });
});
