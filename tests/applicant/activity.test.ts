import { activityOf } from '../../src/applicant/activity';

describe('what a line of a history tells of', () => {
  it.each([
    ['就读于重庆某学校', 'study'],
    ['在重庆某技师学院学习客户服务', 'study'],
    ['重庆某大学 会计专业', 'study'],
    ['重庆某大学会计专业本科', 'study'],
    ['重庆某大学（全日制）', 'study'],
    ['某大学攻读硕士研究生', 'study'],
    ['某大学读书，担任班长', 'study'],
    ['某大学学习期间任学生会主席', 'study'],
    ['某中学上学', 'study'],
    ['某大学社会工作专业学习', 'study'],
    ['某党校函授本科', 'study'],
    ['参加客户服务培训', 'study'],
    ['读高中', 'study'],
    ['某职业学院市场营销专业', 'study'],
    ['在重庆某技师学院任教', 'work'],
    ['重庆某大学教师', 'work'],
    ['在某学校工作', 'work'],
    ['某学院学生处科员', 'work'],
    ['某大学会计专业教师', 'work'],
    ['某大学学生工作处', 'work'],
    ['某培训学校培训师', 'work'],
    ['某职业学院辅导员', 'work'],
    ['某公司客服', 'work'],
    ['某公司', 'work'],
    ['某公司参加岗前培训', 'work'],
    ['某公司学徒', 'work'],
    ['某银行支行柜员', 'work'],
    ['某酒店前台', 'work'],
    ['某公司专业技术人员', 'work'],
    ['部队服役', 'work'],
    ['个体经营', 'work'],
    ['重庆做客服', 'work'],
    ['在嘉陵高等专科学校做客户服务', 'work'],
    ['在某职业高级中学做客户服务', 'work'],
    ['在某大学做客户服务管理教学', 'work'],
    ['某中专学校后勤工作', 'work'],
    ['高中', 'study'],
    ['某大学 大专', 'study'],
    ['待业', 'idle'],
    ['在家待业', 'idle'],
    ['在家带孩子', 'idle'],
    ['退休', 'idle'],
    ['退休返聘某公司', 'work'],
    ['某家政公司在家庭服务部', 'work'],
  ])('%s: %s', (text, activity) => {
    expect(activityOf(text, 'work')).toEqual({ activity, clear: true });
  });

  it('a bare school is unclear among jobs, and a course among courses', () => {
    expect(activityOf('重庆某大学', 'work')).toEqual({ activity: 'work', clear: false });
    expect(activityOf('重庆某高等专科学校', 'work')).toEqual({ activity: 'work', clear: false });
    expect(activityOf('某职业高中', 'work')).toEqual({ activity: 'work', clear: false });
    expect(activityOf('某培训学校', 'work')).toEqual({ activity: 'work', clear: false });
    expect(activityOf('重庆某大学', 'study')).toEqual({ activity: 'study', clear: true });
  });
});
