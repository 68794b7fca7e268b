import type { Facts } from './an-applicant';
import type { Case } from './deciding';
import { expectCase } from './deciding';

const GRADUATE: Facts = {
  education: 'bachelor',
  major: '电子商务',
  graduation: '2010-06-30',
  studyMode: 'fullTime',
};
const MASTER: Facts = {
  education: 'master',
  major: '会计',
  graduation: '2020-06-30',
  studyMode: 'fullTime',
  certificate: 'none',
};

const OWN_YEARS: readonly Case[] = [
  [
    '2-1: exactly 13 years',
    { history: ['2010-09-30~ 客服'], certificate: 'none' },
    { outcome: 'eligible', clauses: ['2-1'] },
  ],
  [
    '2-1: a day short',
    { history: ['2010-10-01~ 客服'], certificate: 'none' },
    { holdsFrom: { '2-1': '2023-10-01' }, answers: { '2-1': 'no' } },
  ],
  [
    '2-1: related occupations do not count',
    { history: ['2000-01~2011-12 销售代表', '2012-01~ 客服'], birth: '1980-01-01', certificate: 'none' },
    { answers: { '2-1': 'no' } },
  ],
  [
    '2-1: only the total reaches',
    { history: ['2005-01~2011-12 客服', '2013-01~ 客服'], birth: '1980-01-01', certificate: 'none' },
    { answers: { '2-1': 'unknown' } },
  ],
  [
    '2-1: 13 declared years',
    { declared: 156, certificate: 'none' },
    { outcome: 'eligible', clauses: ['2-1'] },
  ],
];

const CERTIFICATE: readonly Case[] = [
  [
    '2-2: exactly 5 years after the certificate',
    { history: ['2010-01~ 客服'], certificate: { date: '2018-09-30' } },
    { outcome: 'eligible', clauses: ['2-1', '2-2'], afterTraining: ['2-3'] },
  ],
  [
    '2-2: a day short',
    { history: ['2015-01~ 客服'], certificate: { date: '2018-10-01' } },
    { outcome: 'eligibleAfterTraining', afterTraining: ['2-3'], holdsFrom: { '2-2': '2023-10-01' } },
  ],
  [
    '2-2: work before the certificate is clipped',
    { history: ['2015-01~ 客服'], certificate: { date: '2020-06-15' } },
    {
      outcome: 'notEligible',
      holdsFrom: { '2-2': '2025-06-15', '2-3': '2024-06-15' },
      says: ['取证（2020-06-15）后连续从事本职业3年3个月', '差8个月16天', '2024-06-15后符合'],
    },
  ],
  [
    '2-2: work begun after the certificate',
    { history: ['2019-01-01~ 客服'], certificate: { date: '2015-06-15' } },
    { answers: { '2-2': 'no', '2-3': 'afterTraining' }, holdsFrom: { '2-2': '2024-01-01' } },
  ],
  [
    '2-2: a month all days of which pass',
    { history: ['2010-01~ 客服'], certificate: { date: '2018-09' } },
    { answers: { '2-2': 'yes' } },
  ],
  [
    '2-2: a month no day of which passes',
    { history: ['2015-01~ 客服'], certificate: { date: '2018-10' } },
    { answers: { '2-2': 'no' } },
  ],
  [
    '2-2: the year in its number, all days pass',
    { history: ['2010-12~ 客服'], certificate: { date: '2017', dateFrom: 'number' } },
    { outcome: 'eligible', clauses: ['2-2'], says: ['按证书编号中的年份2017计算'] },
  ],
  [
    '2-2: the year in its number, some days pass',
    { history: ['2015-01~ 客服'], certificate: { date: '2018', dateFrom: 'number' } },
    {
      answers: { '2-2': 'unknown', '2-3': 'afterTraining' },
      outcome: 'eligibleAfterTraining',
      undecided: ['2-2'],
      says: ['日期不够精确'],
    },
  ],
  [
    '2-2: the number tells a lower level than the column',
    { history: ['2015-01~ 客服'], certificate: { date: '2018-09-30', number: 'S000050000003184000001' } },
    { outcome: 'manualReview', undecided: ['2-2', '2-3'], says: ['填的是三级，证书编号里却是四级'] },
  ],
  [
    '2-2: the number tells a higher level than the column',
    { history: ['2015-01~ 客服'], certificate: { date: '2018-09-30', number: 'S000050000003182000001' } },
    { outcome: 'eligible', clauses: ['2-2'] },
  ],
  [
    '2-2: the date is years before the year in the number',
    { history: ['2015-01~ 客服'], certificate: { date: '2018-09-30', number: 'S000050000003223000001' } },
    { outcome: 'manualReview', answers: { '2-2': 'unknown' }, says: ['2018-09-30~2022-12-31'] },
  ],
  [
    '2-2: the date is years before the year in the number, and both pass',
    { history: ['2010-12~ 客服'], certificate: { date: '2010-09-30', number: '1700000000300001' } },
    { outcome: 'eligible', clauses: ['2-2'] },
  ],
  [
    '2-2: issued in the year after the one in the number',
    { history: ['2015-01~ 客服'], certificate: { date: '2018-09-30', number: 'S000050000003183000001' } },
    { outcome: 'eligible', clauses: ['2-2'] },
  ],
  [
    '2-2: no date at all',
    { history: ['2015-01~ 客服'], certificate: { date: null } },
    { outcome: 'manualReview', undecided: ['2-2', '2-3'], says: ['取证日期没有填'] },
  ],
  [
    '2-2: no date, and too little work in all',
    { history: ['2020-01~ 客服'], certificate: { date: null } },
    { outcome: 'notEligible' },
  ],
  [
    '2-2: a break after the certificate',
    { history: ['2016-01~2019-12 客服', '2020-06~ 客服'], certificate: { date: '2016-03-01' } },
    { answers: { '2-2': 'unknown', '2-3': 'unknown' } },
  ],
  [
    '2-2: a break before the certificate does not matter',
    { history: ['2010-01~2015-12 客服', '2017-01~ 客服'], certificate: { date: '2018-01-01' } },
    { answers: { '2-2': 'yes' } },
  ],
  [
    '2-2: the former name of the occupation',
    { history: ['2012-01~ 客服'], certificate: { date: '2015-01-01', occupation: 'formerName' } },
    { outcome: 'eligible', clauses: ['2-2'], says: ['旧名称'] },
  ],
  [
    '2-2: a certificate of another occupation',
    { history: ['2012-01~ 客服'], certificate: { date: '2015-01-01', occupation: 'other' } },
    { outcome: 'notEligible', says: ['不是本职业的证书'] },
  ],
  [
    '2-2: occupation not filled in',
    { history: ['2012-01~ 客服'], certificate: { date: '2015-01-01', occupation: null } },
    { outcome: 'manualReview', says: ['职业名称没有填'] },
  ],
  [
    '2-2: level not filled in',
    { history: ['2012-01~ 客服'], certificate: { date: '2015-01-01', level: null } },
    { outcome: 'manualReview', says: ['等级没有填'] },
  ],
  [
    '2-2: a level-4 certificate',
    { history: ['2012-01~ 客服'], certificate: { date: '2015-01-01', level: 4 } },
    { answers: { '2-2': 'no', '2-3': 'no' }, outcome: 'notEligible' },
  ],
  [
    '2-2: a level-2 certificate stands for level 3',
    { history: ['2012-01~ 客服'], certificate: { date: '2015-01-01', level: 2 } },
    { answers: { '2-2': 'yes' } },
  ],
  [
    '2-2: … but the level-3 one may be older',
    { history: ['2015-01~ 客服'], certificate: { date: '2022-01-01', level: 2 } },
    { answers: { '2-2': 'unknown' } },
  ],
  [
    '2-2: dated after the cut-off',
    { history: ['2010-12~ 客服'], certificate: { date: '2023-10-01' } },
    { answers: { '2-2': 'no', '2-3': 'no' } },
  ],
  [
    '2-2: the month of the cut-off',
    { history: ['2010-12~ 客服'], certificate: { date: '2023-09' } },
    { answers: { '2-2': 'no' } },
  ],
  [
    '2-2: no certificate',
    { history: ['2012-01~ 客服'], certificate: 'none' },
    { outcome: 'notEligible', says: ['没有三级证书'] },
  ],
  [
    '2-2: blank certificate columns say neither',
    { history: ['2012-01~ 客服'], certificate: 'blank' },
    { outcome: 'manualReview', undecided: ['2-2', '2-3'], says: ['持证情况没有填'] },
  ],
  ['2-2: no certificate columns', { history: ['2012-01~ 客服'] }, { outcome: 'manualReview' }],
  [
    '2-2: now elsewhere',
    { history: ['2012-01~2020-12 客服', '2021-01~ 司机'], certificate: { date: '2015-06-01' } },
    { outcome: 'eligible', clauses: ['2-2'], says: ['现在的岗位不是本职业'] },
  ],
  [
    '2-3: 4 years and the course',
    { history: ['2015-01~ 客服'], certificate: { date: '2019-09-30' } },
    {
      outcome: 'eligibleAfterTraining',
      clauses: [],
      afterTraining: ['2-3'],
      says: ['须取得本次二级培训的结业证书'],
    },
  ],
  [
    '2-3: the course is over',
    {
      history: ['2015-01~ 客服'],
      certificate: { date: '2019-09-30' },
      training: { attended: true, start: '2023-09-01', end: '2023-09-15' },
    },
    { outcome: 'eligibleAfterTraining', clauses: [], afterTraining: ['2-3'], says: ['须核对结业证书'] },
  ],
  [
    '2-3: a day short',
    { history: ['2015-01~ 客服'], certificate: { date: '2019-10-01' } },
    { outcome: 'notEligible', holdsFrom: { '2-3': '2023-10-01' } },
  ],
  [
    '2-3: the course does not wait for graduation',
    {
      ...GRADUATE,
      major: '会计',
      history: ['2012-01~ 客服'],
      graduation: '2023-09-20',
      studyMode: 'partTime',
      certificate: { date: '2019-01-01' },
      training: { attended: true, start: '2023-09-01', end: '2023-09-15' },
    },
    { clauses: [], afterTraining: ['2-3'], says: ['二级培训已于2023-09-15结束'] },
  ],
];

const DECLARED: readonly Case[] = [
  [
    'the present position is the own occupation: the run reaches the cut-off',
    { declared: 120, position: '客服主管', certificate: { date: '2018-05-20' } },
    { answers: { '2-2': 'yes' } },
  ],
  [
    '… as long as it was declared',
    { declared: 36, position: '客服主管', certificate: { date: '2010-05-20' } },
    { answers: { '2-2': 'no', '2-3': 'no' } },
  ],
  [
    '… and clipped at the certificate',
    { declared: 120, position: '客服主管', certificate: { date: '2020-05-20' } },
    { answers: { '2-2': 'no' }, holdsFrom: { '2-2': '2025-05-20' } },
  ],
  [
    'position unknown: the years may be over',
    { declared: 120, workStart: '2003-07', birth: '1980-01-01', certificate: { date: '2013-05-20' } },
    { answers: { '2-2': 'unknown' }, says: ['看不出从哪天算起'] },
  ],
  [
    'position unknown: what must follow the certificate counts',
    { declared: 120, workStart: '2013-07', certificate: { date: '2018-05-20' } },
    { answers: { '2-2': 'yes' } },
  ],
  [
    'position unknown: a year of slack too much',
    { declared: 108, workStart: '2013-07', certificate: { date: '2018-05-20' } },
    { answers: { '2-2': 'unknown', '2-3': 'afterTraining' } },
  ],
  [
    'position elsewhere: the years may be over',
    {
      declared: 120,
      workStart: '2003-07',
      birth: '1980-01-01',
      position: '司机',
      certificate: { date: '2013-05-20' },
    },
    { answers: { '2-2': 'unknown' } },
  ],
  [
    'start of work unknown and position unknown',
    { declared: 120, certificate: { date: '2013-05-20' } },
    { answers: { '2-2': 'unknown' } },
  ],
  [
    'position elsewhere: a full-time course may have fallen into the years',
    {
      education: 'college',
      studyMode: 'fullTime',
      graduation: '2020-06-30',
      declared: 60,
      workStart: '2009-06',
      position: '司机',
      certificate: { date: '2006-01-17' },
    },
    { answers: { '2-2': 'unknown', '2-3': 'unknown' } },
  ],
  [
    '… but not so much of them that the years are missed',
    {
      education: 'college',
      studyMode: 'fullTime',
      graduation: '2014-06-30',
      declared: 144,
      workStart: '2009-06',
      position: '司机',
      certificate: { date: '2006-01-17' },
    },
    { answers: { '2-2': 'yes' } },
  ],
  [
    '… and a course that ended in the month work began takes no more than that month',
    {
      education: 'college',
      studyMode: 'fullTime',
      graduation: '2012-06',
      declared: 72,
      workStart: '2012-06',
      certificate: { date: '2006-01-17' },
    },
    { answers: { '2-2': 'yes' } },
  ],
  [
    'a full-time course that ended by the date from which years count takes none of them',
    {
      education: 'master',
      studyMode: 'fullTime',
      graduation: '2014-06-30',
      declared: 96,
      workStart: '2009-06',
      birth: '1985-01-01',
    },
    { answers: { '2-7': 'yes' } },
  ],
  [
    'too few years whatever the dates',
    { declared: 24, certificate: { date: '2013-05-20' } },
    { answers: { '2-2': 'no', '2-3': 'no' } },
  ],
];

const BACHELOR: readonly Case[] = [
  [
    '2-4: exactly 5 years after graduation',
    { ...GRADUATE, graduation: '2018-09-30', history: ['2018-07-01~ 客服'], certificate: 'none' },
    { outcome: 'eligible', clauses: ['2-4'] },
  ],
  [
    '2-4: strictly after graduation too little, in all enough',
    {
      ...GRADUATE,
      studyMode: 'partTime',
      graduation: '2021-06-30',
      history: ['2015-01-01~ 客服'],
      certificate: 'none',
    },
    {
      outcome: 'manualReview',
      undecided: ['2-4'],
      says: ['毕业（2021-06-30）后连续从事本职业2年3个月', '前后累计8年8个月'],
    },
  ],
  [
    '2-4: not even in all',
    {
      ...GRADUATE,
      studyMode: 'partTime',
      graduation: '2021-06-30',
      history: ['2019-01-01~ 客服'],
      certificate: 'none',
    },
    { outcome: 'notEligible', lowerLevel: 3, holdsFrom: { '2-4': '2026-06-30' } },
  ],
  [
    '2-4: work during full-time study never counts',
    { ...GRADUATE, graduation: '2021-06-30', history: ['2015-07-01~ 客服'], certificate: 'none' },
    { answers: { '2-4': 'unknown' } },
  ],
  [
    '2-4: … as its study line shows',
    {
      ...GRADUATE,
      graduation: '2021-06-30',
      history: ['2015-07-01~ 客服'],
      study: ['2017-09-01~2021-06-30 某某大学全日制'],
      certificate: 'none',
    },
    { answers: { '2-4': 'no' } },
  ],
  [
    '2-4: an other major',
    { ...GRADUATE, major: '会计', history: ['2012-01~ 客服'], certificate: 'none' },
    { outcome: 'notEligible', answers: { '2-4': 'no' } },
  ],
  [
    '2-4: an undecided major',
    { ...GRADUATE, major: '工商管理', history: ['2012-01~ 客服'], certificate: 'none' },
    {
      outcome: 'manualReview',
      undecided: ['2-4'],
      says: ['若专业“工商管理”认定为相关专业，即符合二级第4条'],
    },
  ],
  [
    '2-4: college is not enough',
    { ...GRADUATE, education: 'college', history: ['2012-01~ 客服'], certificate: 'none' },
    { answers: { '2-4': 'no' }, outcome: 'notEligible', lowerLevel: 3 },
  ],
  [
    '2-4: graduation date not filled in',
    { education: 'bachelor', major: '电子商务', history: ['2012-01~ 客服'], certificate: 'none' },
    { answers: { '2-4': 'unknown' }, says: ['毕业时间没有填'] },
  ],
  [
    '2-4: graduation by the month, some days pass',
    { ...GRADUATE, graduation: '2018-09|2018-10', history: ['2018-07-01~ 客服'], certificate: 'none' },
    { answers: { '2-4': 'unknown' } },
  ],
  [
    '2-4: declared years after graduation',
    { ...GRADUATE, declared: 120, workStart: '2012-07', certificate: 'none' },
    { outcome: 'eligible', clauses: ['2-4'] },
  ],
  [
    '2-5: the order of degree and certificate is free',
    {
      ...GRADUATE,
      studyMode: 'partTime',
      graduation: '2023-06-30',
      history: ['2019-01~ 客服'],
      certificate: { date: '2019-06-30' },
    },
    { outcome: 'eligible', clauses: ['2-5'] },
  ],
  [
    '2-5: 4 years to the day',
    { ...GRADUATE, history: ['2019-01~ 客服'], certificate: { date: '2019-09-30' } },
    { clauses: ['2-5'], afterTraining: ['2-3', '2-6'] },
  ],
  [
    '2-5: a day short leaves 2-6 after the course',
    { ...GRADUATE, history: ['2019-06~ 客服'], certificate: { date: '2019-10-01' } },
    { outcome: 'eligibleAfterTraining', afterTraining: ['2-6'], holdsFrom: { '2-5': '2023-10-01' } },
  ],
  [
    '2-5: total work before the certificate does not help',
    {
      ...GRADUATE,
      studyMode: 'partTime',
      graduation: '2022-06-30',
      history: ['2019-06~ 客服'],
      certificate: { date: '2022-10-01' },
    },
    { answers: { '2-5': 'no', '2-6': 'no' }, outcome: 'notEligible' },
  ],
  [
    '2-6: 3 years to the day',
    { ...GRADUATE, history: ['2020-01~ 客服'], certificate: { date: '2020-09-30' } },
    { outcome: 'eligibleAfterTraining', afterTraining: ['2-6'] },
  ],
  [
    '2-6: a day short',
    { ...GRADUATE, history: ['2020-01~ 客服'], certificate: { date: '2020-10-01' } },
    { outcome: 'notEligible', holdsFrom: { '2-6': '2023-10-01' } },
  ],
  [
    '2-6: an undecided major',
    { ...GRADUATE, major: '物流', history: ['2020-01~ 客服'], certificate: { date: '2020-09-30' } },
    {
      outcome: 'manualReview',
      undecided: ['2-6'],
      says: ['若专业“物流”认定为相关专业，结业后符合二级第6条'],
    },
  ],
  [
    'an undecided major does not hide what is certain',
    { ...GRADUATE, major: '物流', history: ['2015-01~ 客服'], certificate: { date: '2019-06-30' } },
    { outcome: 'eligibleAfterTraining', afterTraining: ['2-3'], undecided: ['2-4', '2-5'] },
  ],
];

const MASTERS: readonly Case[] = [
  [
    '2-7: any major, 2 years',
    { ...MASTER, history: ['2020-07-01~ 客服'] },
    { outcome: 'eligible', clauses: ['2-7'] },
  ],
  [
    '2-7: a doctor too',
    { ...MASTER, education: 'doctor', history: ['2020-07-01~ 客服'] },
    { clauses: ['2-7'] },
  ],
  ['2-7: exactly 2 years', { ...MASTER, history: ['2021-09-30~ 客服'] }, { clauses: ['2-7'] }],
  [
    '2-7: strict and total readings differ',
    { ...MASTER, studyMode: 'partTime', graduation: '2022-06-30', history: ['2018-01~ 客服'] },
    { outcome: 'manualReview', undecided: ['2-7'] },
  ],
  [
    '2-7: total too short as well',
    { ...MASTER, studyMode: 'partTime', graduation: '2022-06-30', history: ['2022-01-01~ 客服'] },
    { outcome: 'notEligible', lowerLevel: 3, holdsFrom: { '2-7': '2024-06-30' } },
  ],
  [
    '2-7: bachelor is not enough',
    { ...MASTER, education: 'bachelor', history: ['2020-07-01~ 客服'] },
    { answers: { '2-7': 'no' } },
  ],
  [
    '2-7: a foreign degree',
    { ...MASTER, education: { rank: 'master', doubt: 'foreign' }, history: ['2020-07-01~ 客服'] },
    { outcome: 'manualReview' },
  ],
];

const LOWER: readonly Case[] = [
  [
    'level 3 passes where level 2 does not',
    { ...GRADUATE, history: ['2021-07-01~ 客服'], certificate: 'none' },
    { outcome: 'notEligible', lowerLevel: 3, says: ['可改报三级：符合三级第3条'] },
  ],
  [
    '… after its course',
    { ...GRADUATE, major: '会计', declared: 6, certificate: 'none' },
    { outcome: 'notEligible', lowerLevel: 3, says: ['可改报三级：结业后符合三级第5条'] },
  ],
  [
    'the finished course was for level 2, not for level 3',
    {
      ...GRADUATE,
      major: '会计',
      declared: 6,
      certificate: 'none',
      training: { attended: true, start: '2023-09-01', end: '2023-09-10' },
    },
    { lowerLevel: 3, says: ['结业后符合三级第5条'] },
  ],
  [
    'not where that level is held already',
    { ...GRADUATE, major: '会计', declared: 6, certificate: { date: '2023-06-01' } },
    { outcome: 'notEligible', lowerLevel: null },
  ],
  [
    'not where it fails as well',
    { declared: 12, certificate: 'none' },
    { outcome: 'notEligible', lowerLevel: null },
  ],
  [
    'not where the level is open',
    { ...GRADUATE, major: '物流', history: ['2012-01~ 客服'], certificate: 'none' },
    { outcome: 'manualReview', lowerLevel: null },
  ],
];

describe.each([
  ['own years', OWN_YEARS],
  ['certificate', CERTIFICATE],
  ['declared years after a date', DECLARED],
  ['bachelor', BACHELOR],
  ['master', MASTERS],
  ['the lower level', LOWER],
])('level 2: %s', (_, cases) => {
  it.each(cases)('%s', (_name, facts, expected) => {
    expectCase({ level: 2, education: 'none', ...facts }, expected);
  });
});
