import { builtInNotice } from '../../src/notice/built-in-notice';
import type { Facts } from './an-applicant';
import type { Case } from './deciding';
import { expectCase } from './deciding';

const GRADUATE: Facts = {
  education: 'bachelor',
  major: '电子商务',
  graduation: '2005-06-30',
  studyMode: 'fullTime',
  certificate: 'none',
};
const MASTER: Facts = {
  education: 'master',
  major: '会计',
  graduation: '2010-06-30',
  studyMode: 'fullTime',
  certificate: 'none',
};

const OWN_YEARS: readonly Case[] = [
  [
    '1-1: exactly 19 years',
    { history: ['2004-09-30~ 客服'], certificate: 'none' },
    { outcome: 'eligible', clauses: ['1-1'] },
  ],
  [
    '1-1: a day short',
    { history: ['2004-10-01~ 客服'], certificate: 'none' },
    {
      outcome: 'notEligible',
      lowerLevel: 2,
      holdsFrom: { '1-1': '2023-10-01' },
      says: ['差1天', '可改报二级：符合二级第1条'],
    },
  ],
  [
    '1-1: related occupations do not count',
    { history: ['1998-01~2009-12 销售代表', '2010-01~ 客服'], certificate: 'none' },
    { answers: { '1-1': 'no' } },
  ],
  ['1-1: declared', { declared: 228, certificate: 'none' }, { outcome: 'eligible' }],
];

const CERTIFICATE: readonly Case[] = [
  [
    '1-2: exactly 4 years after the level-2 certificate',
    { history: ['2010-01~ 客服'], certificate: { level: 2, date: '2019-09-30' } },
    { outcome: 'eligible', clauses: ['1-2'], afterTraining: ['1-3'] },
  ],
  [
    '1-2: a day short leaves 1-3 after the course',
    { history: ['2010-01~ 客服'], certificate: { level: 2, date: '2019-10-01' } },
    {
      outcome: 'eligibleAfterTraining',
      clauses: [],
      afterTraining: ['1-3'],
      holdsFrom: { '1-2': '2023-10-01' },
    },
  ],
  [
    '1-2: a level-3 certificate is too low',
    { history: ['2010-01~ 客服'], certificate: { level: 3, date: '2012-09-30' } },
    { outcome: 'notEligible', lowerLevel: 2, answers: { '1-2': 'no', '1-3': 'no' } },
  ],
  [
    '1-2: the year in its number',
    { history: ['2010-01~ 客服'], certificate: { level: 2, date: '2018', dateFrom: 'number' } },
    { answers: { '1-2': 'yes' } },
  ],
  [
    '1-3: exactly 3 years',
    { history: ['2010-01~ 客服'], certificate: { level: 2, date: '2020-09-30' } },
    { outcome: 'eligibleAfterTraining', afterTraining: ['1-3'] },
  ],
  [
    '1-3: a day short',
    { history: ['2010-01~ 客服'], certificate: { level: 2, date: '2020-10-01' } },
    { outcome: 'notEligible', lowerLevel: null, holdsFrom: { '1-3': '2023-10-01' } },
  ],
  [
    '1-3: related work after the certificate does not count',
    { history: ['2010-01~2020-12 客服', '2021-01~ 销售代表'], certificate: { level: 2, date: '2020-01-31' } },
    { answers: { '1-3': 'no' } },
  ],
];

const DEGREES: readonly Case[] = [
  [
    '1-4: 13 years in the own occupation',
    { ...GRADUATE, history: ['2005-07~ 客服'] },
    { outcome: 'eligible', clauses: ['1-4'] },
  ],
  [
    '1-4: own and related together',
    { ...GRADUATE, history: ['2005-07~2014-12 销售代表', '2015-01~ 客服'] },
    { outcome: 'eligible', clauses: ['1-4'] },
  ],
  [
    '1-4: related alone',
    { ...GRADUATE, history: ['2005-07~ 销售代表'] },
    { outcome: 'eligible', clauses: ['1-4'] },
  ],
  [
    '1-4: a month between own and related breaks',
    { ...GRADUATE, history: ['2005-07~2014-12 销售代表', '2015-02~ 客服'] },
    { outcome: 'manualReview', undecided: ['1-4'] },
  ],
  [
    '1-4: exactly 13 years after graduation',
    { ...GRADUATE, graduation: '2010-09-30', history: ['2010-07~ 销售代表'] },
    { clauses: ['1-4'] },
  ],
  [
    '1-4: strict and total readings differ',
    { ...GRADUATE, studyMode: 'partTime', graduation: '2015-06-30', history: ['2005-07~ 销售代表'] },
    { outcome: 'manualReview', undecided: ['1-4'], says: ['前后累计'] },
  ],
  [
    '1-4: total too short',
    { ...GRADUATE, studyMode: 'partTime', graduation: '2015-06-30', history: ['2012-07-01~ 客服'] },
    { outcome: 'notEligible', holdsFrom: { '1-4': '2028-06-30' }, lowerLevel: 2 },
  ],
  [
    '1-4: an other major',
    { ...GRADUATE, major: '会计', history: ['2005-07~ 客服'] },
    { answers: { '1-4': 'no' } },
  ],
  [
    '1-4: an undecided major',
    { ...GRADUATE, major: '物流', history: ['2005-07~ 客服'] },
    { outcome: 'manualReview', undecided: ['1-4'] },
  ],
  [
    '1-4: other occupations do not count',
    { ...GRADUATE, history: ['2005-07~2014-12 司机', '2015-01~ 客服'] },
    { outcome: 'notEligible', lowerLevel: 2 },
  ],
  [
    '1-4: an undecided job goes to a person',
    { ...GRADUATE, history: ['2005-07~2014-12 某公司', '2015-01~ 客服'] },
    { answers: { '1-4': 'unknown' } },
  ],
  [
    '1-4: declared years in the own occupation alone',
    { ...GRADUATE, declared: 168, workStart: '2005-07' },
    { outcome: 'eligible', clauses: ['1-4'] },
  ],
  [
    '1-4: related years are not declared',
    { ...GRADUATE, declared: 96, workStart: '2005-07', position: '客服' },
    { outcome: 'manualReview', undecided: ['1-4'], says: ['相关职业的年限没有填'] },
  ],
  [
    '1-4: work began too late for any occupation',
    { ...GRADUATE, declared: 96, workStart: '2012-07', position: '客服' },
    { outcome: 'notEligible' },
  ],
  [
    '1-5: a master, any major, exactly 10 years',
    { ...MASTER, graduation: '2013-09-30', history: ['2012-07~ 销售代表'] },
    { outcome: 'eligible', clauses: ['1-5'] },
  ],
  ['1-5: a doctor', { ...MASTER, education: 'doctor', history: ['2010-07~ 客服'] }, { clauses: ['1-5'] }],
  [
    '1-5: a day short',
    { ...MASTER, graduation: '2013-10-01', history: ['2013-10-01~ 客服'] },
    { answers: { '1-5': 'no' }, holdsFrom: { '1-5': '2023-10-01' } },
  ],
  [
    '1-5: strict and total readings differ',
    { ...MASTER, studyMode: 'partTime', graduation: '2018-06-30', history: ['2010-01~ 客服'] },
    { outcome: 'manualReview', undecided: ['1-5'] },
  ],
  [
    '1-5: a bachelor of another major is not enough',
    { ...MASTER, education: 'bachelor', major: '会计', history: ['2010-07~ 客服'] },
    { answers: { '1-5': 'no' }, outcome: 'notEligible' },
  ],
];

const LEVELS: readonly Case[] = [
  [
    'level 4 is not offered and not corrected',
    { level: 4, declared: 240 },
    { outcome: 'notAssessed', clauses: [], lowerLevel: null, says: ['本通知不开展四级', '一级、二级、三级'] },
  ],
  ['level 5', { level: 5 }, { outcome: 'notAssessed', says: ['本通知不开展五级'] }],
  ['level blank', { level: 'blank', declared: 240 }, { outcome: 'notAssessed', says: ['申报等级没有填'] }],
  ['level unreadable', { level: 'unreadable' }, { outcome: 'notAssessed', says: ['看不懂'] }],
  [
    'a level this notice happens not to offer',
    { level: 1, declared: 240 },
    {
      under: { levels: builtInNotice.levels.filter(({ level }) => level !== 1) },
      outcome: 'notAssessed',
      says: ['本通知不开展一级'],
    },
  ],
];

describe.each([
  ['own years', OWN_YEARS],
  ['certificate', CERTIFICATE],
  ['degrees', DEGREES],
  ['levels', LEVELS],
])('level 1: %s', (_, cases) => {
  it.each(cases)('%s', (_name, facts, expected) => {
    expectCase({ level: 1, birth: '1978-01-01', education: 'none', ...facts }, expected);
  });
});
