import type { LevelRule, Requirement } from './notice';

const ownYears = (years: number, since: 'certificate' | 'graduation' | null = null): Requirement => ({
  kind: 'work',
  years,
  scope: 'own',
  continuous: true,
  since,
});
const anyYears = (years: number): Requirement => ({
  kind: 'work',
  years,
  scope: 'ownOrRelated',
  continuous: true,
  since: 'graduation',
});
const education = (atLeast: 'college' | 'bachelor' | 'master'): Requirement => ({
  kind: 'education',
  atLeast,
});
const certificate = (level: 2 | 3): Requirement => ({ kind: 'certificate', level });
const RELATED: Requirement = { kind: 'major', relation: 'related' };
const OTHER: Requirement = { kind: 'major', relation: 'other' };
const COURSE: Requirement = { kind: 'training', after: null };

/** 六(一) fees and 附件1 clauses, in the notice's own words; 附件4二 subjects. */
export const BUILT_IN_LEVELS: LevelRule[] = [
  {
    level: 3,
    fees: { training: 2215, assessment: 285 },
    subjects: ['theory', 'skill'],
    form: '附件3',
    technicalSummaryWords: null,
    clauses: [
      { id: '3-1', text: '连续从事本职业工作6年以上', requirements: [ownYears(6)] },
      {
        id: '3-2',
        text: '具有以高级技能为培养目标的技工学校、技师学院和职业技术学院本专业或相关专业毕业证书',
        requirements: [{ kind: 'advancedTechnicalSchooling' }, RELATED],
      },
      {
        id: '3-3',
        text: '具有本专业或相关专业大学专科及以上学历证书',
        requirements: [education('college'), RELATED],
      },
      {
        id: '3-4',
        text: '具有其他专业大学专科及以上学历证书，连续从事本职业工作1年以上',
        requirements: [education('college'), OTHER, ownYears(1)],
      },
      {
        id: '3-5',
        text: '取得其他专业大学专科及以上学历证书后，经三级客户服务管理员正规培训达规定标准学时数，并取得结业证书',
        requirements: [education('college'), OTHER, { kind: 'training', after: 'graduation' }],
      },
    ],
  },
  {
    level: 2,
    fees: { training: 2340, assessment: 660 },
    subjects: ['theory', 'skill', 'review'],
    form: '附件2',
    technicalSummaryWords: 2000,
    clauses: [
      { id: '2-1', text: '连续从事本职业工作13年以上', requirements: [ownYears(13)] },
      {
        id: '2-2',
        text: '取得三级客户服务管理员职业资格证书后，连续从事本职业工作5年以上',
        requirements: [certificate(3), ownYears(5, 'certificate')],
      },
      {
        id: '2-3',
        text: '取得三级客户服务管理员职业资格证书后，连续从事本职业工作4年以上，经二级客户服务管理员正规培训达规定标准学时数，并取得结业证书',
        requirements: [certificate(3), ownYears(4, 'certificate'), COURSE],
      },
      {
        id: '2-4',
        text: '取得本专业或相关专业大学本科学历证书后，连续从事本职业工作5年以上',
        requirements: [education('bachelor'), RELATED, ownYears(5, 'graduation')],
      },
      {
        id: '2-5',
        text: '具有本专业或相关专业大学本科学历证书，取得三级客户服务管理员职业资格证书后，连续从事本职业工作4年以上',
        requirements: [education('bachelor'), RELATED, certificate(3), ownYears(4, 'certificate')],
      },
      {
        id: '2-6',
        text: '具有本专业或相关专业大学本科学历证书，取得三级客户服务管理员职业资格证书后，连续从事本职业工作3年以上，经二级客户服务管理员正规培训达规定标准学时数，并取得结业证书',
        requirements: [education('bachelor'), RELATED, certificate(3), ownYears(3, 'certificate'), COURSE],
      },
      {
        id: '2-7',
        text: '取得硕士研究生及以上学历证书后，连续从事本职业工作2年以上',
        requirements: [education('master'), ownYears(2, 'graduation')],
      },
    ],
  },
  {
    level: 1,
    fees: { training: 2740, assessment: 760 },
    subjects: ['theory', 'skill', 'review'],
    form: '附件2',
    technicalSummaryWords: 2000,
    clauses: [
      { id: '1-1', text: '连续从事本职业工作19年以上', requirements: [ownYears(19)] },
      {
        id: '1-2',
        text: '取得二级客户服务管理员职业资格证书后，连续从事本职业工作4年以上',
        requirements: [certificate(2), ownYears(4, 'certificate')],
      },
      {
        id: '1-3',
        text: '取得二级客户服务管理员职业资格证书后，连续从事本职业工作3年以上，经一级客户服务管理员正规培训达规定标准学时数，并取得结业证书',
        requirements: [certificate(2), ownYears(3, 'certificate'), COURSE],
      },
      {
        id: '1-4',
        text: '取得本专业或相关专业大学本科学历证书后，连续从事本职业或相关职业工作13年以上',
        requirements: [education('bachelor'), RELATED, anyYears(13)],
      },
      {
        id: '1-5',
        text: '取得硕士、博士研究生学历证书后，连续从事本职业或相关职业工作10年以上',
        requirements: [education('master'), anyYears(10)],
      },
    ],
  },
];
