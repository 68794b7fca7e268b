import { BUILT_IN_LEVELS } from './built-in-clauses';
import { BUILT_IN_GAPS } from './built-in-gaps';
import { ETHNICITIES, POLITICAL_STATUSES } from './value-lists';
import type { Notice } from './notice';

/** 渝职协发〔2023〕15号 as data. Another notice is another file of the same shape (`--notice`). */
export const builtInNotice: Notice = {
  version: 1,
  id: '渝职协发〔2023〕15号',
  title: '关于联合开展客户服务管理员高技能人才培训的通知',
  issuer: '重庆市职工教育和职业培训协会',
  date: '2023-09-08',
  // 客户服务管理师 is the occupation's former name: its certificates are accepted with a note.
  occupation: { name: '客户服务管理员', formerNames: ['客户服务管理师'] },
  levels: BUILT_IN_LEVELS,
  // The notice marks required fields by red in a sheet it does not publish; these are what its clauses, fees and
  // photo rule cannot do without. They apply only where a sheet has no red of its own.
  requiredFields: [
    'name',
    'sex',
    'birthDate',
    'idNumber',
    'phone',
    'education',
    'major',
    'graduationDate',
    'employer',
    'occupationYears',
    'occupation',
    'level',
  ],
  neverNone: ['name', 'idNumber', 'phone', 'sex', 'birthDate', 'occupation', 'level'],
  photo: {
    maxBytes: 20_480,
    format: 'jpeg',
    background: 'red',
    ratios: [35 / 49, 35 / 53, 35 / 45],
    dpi: 300,
    ratioTolerance: 0.02,
    backgroundShare: 0.7,
  },
  cutoffDate: null,
  continuityGapMonths: 0,
  minimumWorkingAge: 16,
  relatedMajors: [],
  otherMajors: [],
  // Only the occupation's own name and its short form: what else counts is for staff to say.
  ownOccupationKeywords: ['客户服务管理员', '客户服务管理', '客户服务', '客服'],
  relatedOccupationKeywords: [],
  otherOccupationKeywords: [],
  subjectPrices: {},
  ethnicities: ETHNICITIES,
  politicalStatuses: POLITICAL_STATUSES,
  documents: [
    { name: '申报表（双面打印，一式两份，本人签字、按手印）', cites: '附件4一(二)', when: 'always' },
    { name: '电子信息汇总表一行', cites: '附件4一(三)', when: 'always' },
    { name: '电子照片（二寸红底，20KB以下JPG）', cites: '附件4一(四)', when: 'always' },
    { name: '纸质照片（一寸白底，贴于申报表）', cites: '附件2、附件3', when: 'always' },
    { name: '社保参保证明（与工作经历的单位一致）', cites: '附件4一(五)', when: 'always' },
    { name: '身份证复印件（正反面）', cites: '附件2、附件3', when: 'always' },
    { name: '大专及以上学历证明（学信网截图或毕业证复印件）', cites: '附件4一(六)', when: 'collegeOrHigher' },
    { name: '职业资格或职业技能等级证书复印件', cites: '附件2、附件3', when: 'certificateUsed' },
    { name: '技术总结（不少于2000字）', cites: '附件2二', when: 'technicalSummary' },
  ],
  gaps: BUILT_IN_GAPS,
};
