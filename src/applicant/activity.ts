import { remember } from './remember';

const MOST_REMEMBERED = 5_000;

/** What a line of a history tells of. `idle`: out of work, at home, retired. */
export type Activity = 'work' | 'study' | 'idle';

const IDLE =
  /待业|失业|无业|赋闲|未就业|未工作|无工作|没有工作|求职|待岗|待产|病休|休养|自由职业者?待|在家(?![政庭具电装乐居园])|退休(?!返聘)/;
/** Said of a person these can only mean a course, even where an office is held beside it (在读期间任班长). */
const SURELY_STUDY =
  /就读|攻读|求学|读书|念书|上学|在读|在校学习|毕业于|肄业|(?:学校|学院|大学|中学|党校|技校|职中)学习?(?=[^校院生员科部处工]|$)|读[^者取音,。;]{0,8}(?:专业|本科|大专|专科|硕士|博士|研究生|高中|中专|初中|小学)/;
/** A post or a verb of working: a school in the same line is then the employer (在某学校任教). */
const WORK =
  /任教|执教|教书|教学|教师|老师|讲师|教授|助教|教员|辅导员|班主任|培训师|培训员|教研|做(?!作业|学生)|(?<!社会)工作|任职|就职|供职|入职|在职(?!研究生|本科|专科|学习)|上班|(?<![责信主])任(?!务|意|选)|担任|主任|从事|受聘|聘用|聘为|返聘|客服|话务|座席|坐席|员工|职员|科员|干事|文员|专员|店员|营业员|服务员|管理员|管理师|业务员|销售员|技术员|操作员|操作工|收银|店长|站长|班长|组长|队长|科长|处长|部长|厂长|校长|院长|经理|主管|总监|助理|秘书|会计(?=$|工作|岗)|出纳|司机|护士|医生|工人|职工|学徒|实习|创业|经营|个体|打工|务工|务农|服役|参军|入伍|当兵|岗$|岗位/;
/** Not where the word belongs to a school's name: 高等专科学校, 培训学校, 某职业高中. */
const STUDY =
  /学习|学生(?![处科会部管工])|专业(?!技术|学校)|(?:本科|大专|专科|中专)(?!学校|院校|部)|硕士|博士|研究生(?!院|处)|毕业|(?:培训|进修)(?!学校|学院|中心|机构|基地|部|处|科)|函授(?!站)|自考|入学|学历|学位|学制|全日制|^(?:学|读)|^(?:高中|初中|小学)$|(?:高中|初中|小学)(?:阶段|文化)/;
const COMPANY =
  /公司|集团|银行|医院|酒店|宾馆|超市|商场|工厂|厂$|企业|门店|商店|中心$|委员会|管理局|政府|法院|派出所|街道|社区|部队|事务所|合作社|支行|分行|营业厅/;
const SCHOOL = /大学|学院|学校|中学|小学|技校|职校|党校|职中|一中|高中|幼儿园/;

/**
 * Work, study or neither, from what stands after the dates. `clear` is false where the words would fit both
 * (a school's bare name): then `usual`, what the column is for, decides.
 */
export function activityOf(text: string, usual: 'work' | 'study'): ActivityFound {
  return usual === 'study' ? inStudyHistory(text) : inWorkHistory(text);
}

export interface ActivityFound {
  readonly activity: Activity;
  readonly clear: boolean;
}

/** The people of one employer or school tell of it in the same words. */
const inWorkHistory = remember((text: string) => judge(text, 'work'), MOST_REMEMBERED);
const inStudyHistory = remember((text: string) => judge(text, 'study'), MOST_REMEMBERED);

function judge(text: string, usual: 'work' | 'study'): ActivityFound {
  if (SURELY_STUDY.test(text) && !/任教|教师|老师/.test(text)) return STUDY_SURELY;
  if (IDLE.test(text) && !COMPANY.test(text)) return IDLE_SURELY;
  if (SCHOOL.test(text) && text.includes('学习') && !/工作|任教|教师|老师|讲师|教学/.test(text))
    return STUDY_SURELY;
  if (WORK.test(text)) return WORK_SURELY;
  const company = COMPANY.test(text);
  const school = SCHOOL.test(text);
  if (company && !school) return WORK_SURELY;
  if (STUDY.test(text)) return STUDY_SURELY;
  if (school) return usual === 'study' ? STUDY_SURELY : WORK_PERHAPS;
  return usual === 'study' ? STUDY_SURELY : WORK_SURELY;
}

const WORK_SURELY = { activity: 'work', clear: true } as const;
const WORK_PERHAPS = { activity: 'work', clear: false } as const;
const STUDY_SURELY = { activity: 'study', clear: true } as const;
const IDLE_SURELY = { activity: 'idle', clear: true } as const;
