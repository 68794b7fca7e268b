import type { Case } from './deciding';
import { expectCase } from './deciding';

const EXACT_YEARS: readonly Case[] = [
  [
    'exactly 6 anniversaries are enough',
    { history: ['2017-09-30~ 客服专员'] },
    { outcome: 'eligible', clauses: ['3-1'], says: ['三级第1条', '连续从事本职业6年≥6年'] },
  ],
  [
    'one day short',
    { history: ['2017-10-01~ 客服专员'] },
    { outcome: 'notEligible', holdsFrom: { '3-1': '2023-10-01' }, says: ['差1天', '2023-10-01后符合'] },
  ],
  [
    '15 days short',
    { history: ['2017-10-15~ 客服专员'] },
    { outcome: 'notEligible', holdsFrom: { '3-1': '2023-10-15' }, says: ['差15天', '2023-10-15后符合'] },
  ],
  [
    'months short',
    { history: ['2018-01-10~ 客服专员'] },
    { outcome: 'notEligible', holdsFrom: { '3-1': '2024-01-10' }, says: ['差3个月11天'] },
  ],
  [
    'a leap day start',
    { history: ['2012-02-29~2018-02-27 客服专员'] },
    { outcome: 'eligible', clauses: ['3-1'] },
  ],
];

const MONTHS: readonly Case[] = [
  [
    'all days of the month pass',
    { history: ['2017-09~ 客服专员'] },
    { outcome: 'eligible', clauses: ['3-1'] },
  ],
  [
    'no day of the month passes',
    { history: ['2017-10~ 客服专员'] },
    { outcome: 'notEligible', holdsFrom: { '3-1': '2023-10-31' } },
  ],
  [
    'some days of a past run pass',
    { history: ['2015-03~2021-03 客服专员'] },
    { outcome: 'manualReview', undecided: ['3-1'], says: ['日期不够精确', '5年11个月', '6年'] },
  ],
  ['a year for a start', { history: ['2017~ 客服专员'] }, { outcome: 'manualReview', undecided: ['3-1'] }],
  ['a year that passes on its last day', { history: ['2016~ 客服专员'] }, { outcome: 'eligible' }],
  [
    'an ambiguous month',
    { history: ['2017-01|2017-10~ 客服专员'] },
    { outcome: 'manualReview', undecided: ['3-1'] },
  ],
  [
    'an ambiguous month that passes either way',
    { history: ['2010-01|2010-10~ 客服专员'] },
    { outcome: 'eligible' },
  ],
];

const CONTINUITY: readonly Case[] = [
  [
    'jobs that follow by the month are continuous',
    { history: ['2015-03~2018-05 客服专员', '2018-06~ 客服主管'] },
    { outcome: 'eligible', clauses: ['3-1'] },
  ],
  [
    'jobs that share a month are continuous',
    { history: ['2015-03~2018-05 客服专员', '2018-05~ 客服主管'] },
    { outcome: 'eligible' },
  ],
  [
    'a day and the month after it touch',
    { history: ['2015-03-01~2018-05-20 客服专员', '2018-06~ 客服主管'] },
    { outcome: 'eligible' },
  ],
  [
    'a gap of one full month breaks',
    { history: ['2015-03~2018-05 客服专员', '2018-07~ 客服主管'] },
    { outcome: 'manualReview', undecided: ['3-1'], says: ['5年2个月', '前后累计8年'] },
  ],
  [
    'a gap of a day less than a month does not',
    { history: ['2015-03-01~2018-05-19 客服专员', '2018-06-19~ 客服主管'] },
    { outcome: 'eligible' },
  ],
  [
    'a gap of a month to the day breaks',
    { history: ['2015-03-01~2018-05-19 客服专员', '2018-06-20~ 客服主管'] },
    { outcome: 'manualReview' },
  ],
  [
    'one tolerated month',
    { history: ['2015-03~2018-05 客服专员', '2018-07~ 客服主管'] },
    { outcome: 'eligible', under: { continuityGapMonths: 1 } },
  ],
  [
    'two months where one is tolerated',
    { history: ['2015-03~2018-05 客服专员', '2018-08~ 客服主管'] },
    { outcome: 'manualReview', under: { continuityGapMonths: 1 } },
  ],
  [
    'a tolerated month does not count as work',
    { history: ['2017-09-01~2020-05-31 客服专员', '2020-07-01~ 客服主管'] },
    { outcome: 'notEligible', under: { continuityGapMonths: 1 } },
  ],
  [
    'overlapping jobs count once',
    { history: ['2019-01-01~ 客服专员', '2018-01-01~2021-12-31 客服主管'] },
    { outcome: 'notEligible', holdsFrom: { '3-1': '2024-01-01' } },
  ],
  [
    'a job inside another does not end the run',
    { history: ['2015-01-01~ 客服专员', '2016-01-01~2016-06-30 客服主管'] },
    { outcome: 'eligible' },
  ],
  [
    'lines in the wrong order',
    { history: ['2018-06~ 客服主管', '2015-03~2018-05 客服专员'] },
    { outcome: 'eligible' },
  ],
  [
    'another job between breaks',
    { history: ['2012-01~2016-12 客服', '2017-01~2018-12 司机', '2019-01~ 客服'] },
    { outcome: 'manualReview', answers: { '3-1': 'unknown' } },
  ],
  [
    'only the total reaches, over three runs',
    { history: ['2012-01~2013-12 客服', '2015-01~2016-12 客服', '2019-01~ 客服'] },
    { outcome: 'manualReview', says: ['前后累计'] },
  ],
  ['not even the total', { history: ['2012-01~2013-12 客服', '2021-01~ 客服'] }, { outcome: 'notEligible' }],
  [
    'a past run, now elsewhere',
    { history: ['2010-01~2017-12 客服专员', '2018-01~ 司机'] },
    { outcome: 'eligible', clauses: ['3-1'], says: ['现在的岗位不是本职业'] },
  ],
  [
    'a past run, no job since',
    { history: ['2010-01~2017-12 客服专员'] },
    { outcome: 'eligible', says: ['工作经历没有写到现在'] },
  ],
  [
    'a past run too short does not grow',
    { history: ['2013-01~2017-12 客服专员', '2018-01~ 司机'] },
    { outcome: 'notEligible', holdsFrom: { '3-1': null }, says: ['不足6年', '差1年'] },
  ],
  [
    'a run that ends after the cut-off counts until it',
    { history: ['2017-10-15~2024-12-31 客服专员'] },
    { outcome: 'notEligible', holdsFrom: { '3-1': '2023-10-15' } },
  ],
  [
    'a job after the cut-off does not count',
    { history: ['2023-10-15~ 客服专员'] },
    { outcome: 'notEligible' },
  ],
];

const OCCUPATIONS: readonly Case[] = [
  ['related occupations do not count', { history: ['2010-01~ 销售代表'] }, { outcome: 'notEligible' }],
  ['other occupations do not count', { history: ['2010-01~ 司机'] }, { outcome: 'notEligible' }],
  [
    'an undecided job goes to a person',
    { history: ['2010-01~ 行政专员'] },
    { outcome: 'manualReview', says: ['“行政专员”是不是本职业'] },
  ],
  ['the longest keyword wins', { history: ['2010-01~ 客服中心销售内勤'] }, { outcome: 'notEligible' }],
  [
    'the present line takes the position column',
    { history: ['2010-01~ 重庆某公司'], position: '客服主管' },
    { outcome: 'eligible' },
  ],
  [
    'the position column says nothing of past lines',
    { history: ['2010-01~2017-12 重庆某公司', '2018-01~ 司机'], position: '客服主管' },
    { outcome: 'manualReview' },
  ],
  [
    'an undecided job between own ones',
    { history: ['2012-01~2015-12 客服', '2016-01~2018-12 某公司', '2019-01~ 客服'] },
    { outcome: 'manualReview' },
  ],
  [
    'a line that could not be read proves nothing',
    { history: ['2020-01~ 客服专员'], historyIncomplete: true },
    { outcome: 'manualReview', says: ['看不懂的行'] },
  ],
  [
    'unreadable lines do not hurt a run that is long enough',
    { history: ['2010-01~ 客服专员'], historyIncomplete: true },
    { outcome: 'eligible' },
  ],
  [
    'study lines alone are no work history',
    { history: ['2010-09~2013-06 某某大学'], declared: 84, position: '客服' },
    { outcome: 'eligible' },
  ],
];

const STUDY: readonly Case[] = [
  [
    'work during full-time study is taken out',
    { history: ['2015-01~ 客服专员'], study: ['2018-09~2021-06 某某大学全日制'] },
    { outcome: 'manualReview', says: ['3年8个月', '前后累计'] },
  ],
  [
    '… and leaves too little in all',
    { history: ['2016-01~ 客服专员'], study: ['2018-09~2021-06 某某大学全日制'] },
    { outcome: 'notEligible' },
  ],
  [
    'part-time study does not matter',
    { history: ['2015-01~ 客服专员'], study: ['2018-09~2021-06 某某大学非全日制'] },
    { outcome: 'eligible' },
  ],
  [
    'study of unknown mode goes to a person',
    { history: ['2015-01~ 客服专员'], study: ['2018-09~2021-06 某某大学'] },
    { outcome: 'manualReview' },
  ],
  [
    'the study mode column tells the mode of the last course',
    {
      history: ['2015-01~ 客服专员'],
      study: ['2018-09~2021-06 某某大学'],
      graduation: '2021-06',
      studyMode: 'partTime',
    },
    { outcome: 'eligible' },
  ],
  [
    'full-time graduation without study lines',
    { history: ['2014-01~ 客服专员'], education: 'secondary', graduation: '2010-06' },
    { outcome: 'eligible' },
  ],
  [
    'full-time college known by its graduation only',
    {
      history: ['2016-07-01~ 客服专员'],
      education: { rank: 'college', doubt: 'foreign' },
      studyMode: 'fullTime',
      graduation: '2019-06-30',
    },
    { outcome: 'manualReview', answers: { '3-1': 'no' } },
  ],
  [
    'study lines inside the work history',
    { history: ['2012-09~2015-06 某某大学全日制', '2015-07~ 客服专员'] },
    { outcome: 'eligible' },
  ],
];

const DECLARED: readonly Case[] = [
  ['6 declared years', { declared: 72 }, { outcome: 'eligible', clauses: ['3-1'], says: ['社保参保证明'] }],
  [
    '5 years 11 months declared',
    { declared: 71 },
    { outcome: 'notEligible', holdsFrom: { '3-1': '2023-10-30' }, says: ['差1个月'] },
  ],
  [
    'at least 6',
    { declared: { leastMonths: 72, mostMonths: Infinity, approximate: false } },
    { outcome: 'eligible' },
  ],
  [
    'about 6',
    { declared: { leastMonths: 66, mostMonths: 78, approximate: true } },
    { outcome: 'manualReview' },
  ],
  [
    'about 6 without a span',
    { declared: { leastMonths: 72, mostMonths: 72, approximate: true } },
    { outcome: 'manualReview' },
  ],
  [
    'under 6',
    { declared: { leastMonths: 0, mostMonths: 72, approximate: true } },
    { outcome: 'notEligible' },
  ],
  [
    '5 and something',
    { declared: { leastMonths: 60, mostMonths: 72, approximate: false } },
    { outcome: 'notEligible' },
  ],
  [
    'declared years within the time since work began',
    { declared: 72, workStart: '2017-09' },
    { outcome: 'eligible' },
  ],
  [
    'declared years longer than that contradict',
    { declared: 72, workStart: '2017-10-15' },
    { outcome: 'manualReview', says: ['矛盾', '2017-10-15', '5年11个月'] },
  ],
  [
    'a contradiction both sides of which pass',
    { declared: 120, workStart: '2016-01' },
    { outcome: 'eligible' },
  ],
  [
    'a contradiction both sides of which fail',
    { declared: 60, workStart: '2021-01' },
    { outcome: 'notEligible' },
  ],
  [
    'declared years in which full-time study falls',
    {
      declared: 120,
      workStart: '2013-09',
      education: 'bachelor',
      studyMode: 'fullTime',
      graduation: '2020-06',
      major: '会计',
    },
    { answers: { '3-1': 'unknown', '3-4': 'yes' } },
  ],
  [
    'years declared by somebody who works elsewhere now may lie before a full-time course',
    {
      declared: 72,
      workStart: '2005-03',
      birth: '1985-01-01',
      position: '司机',
      education: 'college',
      studyMode: 'fullTime',
      graduation: '2021-06-30',
      major: '会计',
    },
    { answers: { '3-1': 'unknown', '3-4': 'yes' } },
  ],
  [
    '… unless there was no time for them before it',
    {
      declared: 72,
      workStart: '2017-09',
      position: '司机',
      education: 'college',
      studyMode: 'fullTime',
      graduation: '2021-06-30',
    },
    { answers: { '3-1': 'no' } },
  ],
  [
    'only the start of work is known',
    { workStart: '2010-07' },
    { outcome: 'manualReview', says: ['年限没有填'] },
  ],
  ['… and it is too late in any case', { workStart: '2019-07' }, { outcome: 'notEligible' }],
  ['nothing is known but the age', { birth: '2003-01-01' }, { outcome: 'notEligible' }],
  ['nothing is known and the age allows it', { birth: '1985-01-01' }, { outcome: 'manualReview' }],
  [
    'now elsewhere by the position',
    { declared: 96, position: '司机' },
    { outcome: 'eligible', says: ['现在的岗位不是本职业'] },
  ],
  [
    'the history decides, not the declared years',
    { declared: 120, history: ['2020-01~ 客服'] },
    { outcome: 'notEligible' },
  ],
  ['the history decides upwards too', { declared: 24, history: ['2010-01~ 客服'] }, { outcome: 'eligible' }],
];

const AGE: readonly Case[] = [
  [
    'started under 16 by 参加工作',
    { birth: '2002-01-01', workStart: '2016-07', declared: 84 },
    { outcome: 'manualReview', says: ['不满16岁'] },
  ],
  [
    'started under 16 by the history',
    { birth: '2002-01-01', history: ['2016-07~ 客服'] },
    { outcome: 'manualReview', says: ['不满16岁'] },
  ],
  ['under 16 by the declared years', { birth: '2002-01-01', declared: 96 }, { outcome: 'manualReview' }],
  [
    'on the 16th birthday',
    { birth: '2001-01-01', workStart: '2017-01-01', declared: 72 },
    { outcome: 'eligible' },
  ],
  [
    'in the month of the 16th birthday',
    { birth: '2001-01-15', workStart: '2017-01', declared: 72 },
    { outcome: 'eligible' },
  ],
  [
    'started under 16 and too few years either way',
    { birth: '2005-01-01', workStart: '2019-07', declared: 50 },
    { outcome: 'notEligible' },
  ],
  [
    'started under 16 does not touch a college diploma',
    {
      birth: '2002-01-01',
      workStart: '2016-07',
      declared: 84,
      education: 'college',
      major: '电子商务',
      graduation: '2022-06',
    },
    { outcome: 'eligible', clauses: ['3-3'] },
  ],
];

const TECHNICAL: readonly Case[] = [
  [
    '高级工班, related',
    { education: { schooling: 'advancedTechnical' }, major: '电子商务', graduation: '2020-06', declared: 0 },
    { outcome: 'eligible', clauses: ['3-2'] },
  ],
  [
    '高级工班, other major',
    { education: { schooling: 'advancedTechnical' }, major: '会计', graduation: '2020-06', declared: 0 },
    { outcome: 'notEligible' },
  ],
  [
    '高级工班, undecided major',
    { education: { schooling: 'advancedTechnical' }, major: '物流', graduation: '2020-06', declared: 0 },
    { outcome: 'manualReview', undecided: ['3-2'], says: ['若专业“物流”认定为相关专业，即符合三级第2条'] },
  ],
  [
    '中级工班',
    {
      education: { schooling: 'intermediateTechnical' },
      major: '电子商务',
      graduation: '2020-06',
      declared: 0,
    },
    { outcome: 'notEligible' },
  ],
  [
    'a bare 技校',
    { education: { schooling: 'technicalSchool' }, major: '电子商务', graduation: '2020-06', declared: 0 },
    { outcome: 'manualReview', undecided: ['3-2'], says: ['高级工班还是中级工班'] },
  ],
  [
    '高级工班, still studying',
    { education: { schooling: 'advancedTechnical', studying: true }, major: '电子商务', declared: 0 },
    { outcome: 'notEligible' },
  ],
  [
    '高级工班, graduates after the cut-off',
    { education: { schooling: 'advancedTechnical' }, major: '电子商务', graduation: '2024-06', declared: 0 },
    { outcome: 'notEligible', holdsFrom: { '3-2': '2024-06-30' } },
  ],
  [
    'a technical class the applicant did not finish',
    {
      education: { schooling: 'advancedTechnical', doubt: 'completionOnly' },
      major: '电子商务',
      graduation: '2020-06',
      declared: 0,
    },
    { outcome: 'manualReview' },
  ],
];

const DIPLOMA: readonly Case[] = [
  [
    'college, related: no years needed',
    { education: 'college', major: '电子商务', graduation: '2023-06', declared: 0 },
    { outcome: 'eligible', clauses: ['3-3'], says: ['三级第3条：大专（电子商务，相关专业）'] },
  ],
  [
    'bachelor, related',
    { education: 'bachelor', major: '电子商务专业', graduation: '2023-06' },
    { outcome: 'eligible', clauses: ['3-3'] },
  ],
  [
    'doctor, related',
    { education: 'doctor', major: '市场营销', graduation: '2023-06' },
    { clauses: ['3-3'] },
  ],
  [
    'secondary school',
    { education: 'secondary', major: '电子商务', graduation: '2010-06', declared: 12 },
    { outcome: 'notEligible' },
  ],
  [
    'still studying',
    { education: { rank: 'college', studying: true }, major: '电子商务', declared: 12 },
    { outcome: 'notEligible', says: ['还没有毕业'] },
  ],
  [
    'graduated on the cut-off',
    { education: 'college', major: '电子商务', graduation: '2023-09-30' },
    { outcome: 'eligible' },
  ],
  [
    'graduated in the month of the cut-off',
    { education: 'college', major: '电子商务', graduation: '2023-09' },
    { outcome: 'eligible' },
  ],
  [
    'graduated the day after',
    { education: 'college', major: '电子商务', graduation: '2023-10-01', declared: 0 },
    { outcome: 'notEligible', holdsFrom: { '3-3': '2023-10-01' }, says: ['在截止日2023-09-30之后'] },
  ],
  [
    'graduation year only, and that is the cut-off year',
    { education: 'college', major: '电子商务', graduation: '2023', declared: 0 },
    { outcome: 'manualReview', says: ['看不出是否在截止日'] },
  ],
  [
    'graduation date not filled in',
    { education: 'college', major: '电子商务' },
    { outcome: 'eligible', says: ['毕业时间没有填'] },
  ],
  [
    'graduation date unreadable',
    { education: 'college', major: '电子商务', graduation: 'unreadable', declared: 0 },
    { outcome: 'manualReview' },
  ],
  [
    'education blank',
    { education: 'blank', major: '电子商务', declared: 0 },
    { outcome: 'manualReview', says: ['学历没有填'] },
  ],
  ['education 无', { education: 'none', declared: 0 }, { outcome: 'notEligible' }],
  [
    '结业',
    {
      education: { rank: 'college', doubt: 'completionOnly' },
      major: '电子商务',
      graduation: '2015-06',
      declared: 0,
    },
    { outcome: 'manualReview', says: ['结业'] },
  ],
  [
    '党校',
    {
      education: { rank: 'college', doubt: 'partySchool' },
      major: '电子商务',
      graduation: '2015-06',
      declared: 0,
    },
    { outcome: 'manualReview', says: ['党校'] },
  ],
  [
    'a foreign degree',
    {
      education: { rank: 'bachelor', doubt: 'foreign' },
      major: '电子商务',
      graduation: '2015-06',
      declared: 0,
    },
    { outcome: 'manualReview', says: ['国（境）外'] },
  ],
  [
    'an other major and a year of work',
    { education: 'college', major: '会计', graduation: '2015-06', declared: 27 },
    {
      outcome: 'eligible',
      clauses: ['3-4'],
      afterTraining: ['3-5'],
      says: ['三级第4条：大专（会计，非相关专业）且连续从事本职业2年3个月≥1年'],
    },
  ],
  [
    'an other major and exactly a year',
    { education: 'college', major: '会计', graduation: '2015-06', history: ['2022-09-30~ 客服'] },
    { clauses: ['3-4'] },
  ],
  [
    'the year may lie before the degree',
    {
      education: 'college',
      major: '会计',
      graduation: '2023-06',
      studyMode: 'partTime',
      history: ['2020-01~2022-12 客服'],
    },
    { clauses: ['3-4'] },
  ],
  [
    'an other major and less than a year',
    { education: 'college', major: '会计', graduation: '2015-06', declared: 11 },
    {
      outcome: 'eligibleAfterTraining',
      clauses: [],
      afterTraining: ['3-5'],
      undecided: [],
      holdsFrom: { '3-4': '2023-10-30' },
      says: ['须取得本次三级培训的结业证书', '结业后符合'],
    },
  ],
  [
    'an other major and years unknown',
    { education: 'college', major: '会计', graduation: '2015-06' },
    { outcome: 'eligibleAfterTraining', undecided: ['3-1', '3-4'] },
  ],
];

const UNDECIDED_MAJOR: readonly Case[] = [
  [
    'with a year of work: 3-3 or 3-4',
    { education: 'college', major: '工商管理', graduation: '2015-06', declared: 12 },
    {
      outcome: 'eligible',
      clauses: ['3-3|3-4'],
      undecided: [],
      says: ['三级第3条或三级第4条', '是否相关都符合'],
    },
  ],
  [
    'without: 3-3 or 3-5',
    { education: 'college', major: '工商管理', graduation: '2015-06', declared: 0 },
    {
      outcome: 'eligibleAfterTraining',
      clauses: [],
      afterTraining: ['3-3|3-5'],
      undecided: ['3-3'],
      says: ['若专业“工商管理”认定为相关专业，即符合三级第3条'],
    },
  ],
  [
    'with years unknown: at least 3-3 or 3-5',
    { education: 'college', major: '工商管理', graduation: '2015-06' },
    { outcome: 'eligibleAfterTraining', afterTraining: ['3-3|3-5'], undecided: ['3-1', '3-3', '3-4'] },
  ],
  [
    'with 6 years: 3-1, and 3-3 or 3-4',
    { education: 'college', major: '工商管理', graduation: '2015-06', declared: 72 },
    { outcome: 'eligible', clauses: ['3-1', '3-3|3-4'], says: ['也符合三级第3条或三级第4条'] },
  ],
  [
    'a blank major is undecided too',
    { education: 'college', graduation: '2015-06', declared: 12 },
    { outcome: 'eligible', clauses: ['3-3|3-4'] },
  ],
  [
    'the longest listed word decides',
    { education: 'college', major: '土木工程与电子商务', graduation: '2015-06', declared: 0 },
    { outcome: 'eligible', clauses: ['3-3'] },
  ],
  [
    'a doubt about the diploma stays a doubt',
    {
      education: { rank: 'college', doubt: 'partySchool' },
      major: '工商管理',
      graduation: '2015-06',
      declared: 12,
    },
    { outcome: 'manualReview', undecided: ['3-3', '3-4', '3-5'] },
  ],
];

const COURSE: readonly Case[] = [
  [
    'the course is over: its completion certificate stands in no column',
    {
      education: 'college',
      major: '会计',
      graduation: '2015-06',
      declared: 0,
      training: { attended: true, start: '2023-09-10', end: '2023-09-20' },
    },
    {
      outcome: 'eligibleAfterTraining',
      clauses: [],
      afterTraining: ['3-5'],
      says: ['三级培训已于2023-09-20结束，须核对结业证书和学时（结业后符合）'],
    },
  ],
  [
    'the course ends after the cut-off',
    {
      education: 'college',
      major: '会计',
      graduation: '2015-06',
      declared: 0,
      training: { attended: true, start: '2023-09-20', end: '2023-10-20' },
    },
    { outcome: 'eligibleAfterTraining', afterTraining: ['3-5'] },
  ],
  [
    'the course is under way, no end known',
    {
      education: 'college',
      major: '会计',
      graduation: '2015-06',
      declared: 0,
      training: { attended: true, start: '2023-09-10', hours: 40 },
    },
    { outcome: 'eligibleAfterTraining' },
  ],
  [
    'not attended yet',
    {
      education: 'college',
      major: '会计',
      graduation: '2015-06',
      declared: 0,
      training: { attended: false },
    },
    { outcome: 'eligibleAfterTraining' },
  ],
  [
    'a course before graduation does not count',
    {
      education: 'college',
      major: '会计',
      graduation: '2023-07-01',
      declared: 0,
      training: { attended: true, start: '2023-06-01', end: '2023-06-20' },
    },
    { outcome: 'eligibleAfterTraining', afterTraining: ['3-5'] },
  ],
  [
    'graduates after the cut-off: the course cannot follow',
    { education: 'college', major: '会计', graduation: '2024-06-30', declared: 0 },
    { outcome: 'notEligible' },
  ],
];

describe.each([
  ['years by anniversary', EXACT_YEARS],
  ['month precision', MONTHS],
  ['continuity', CONTINUITY],
  ['own occupation', OCCUPATIONS],
  ['full-time study', STUDY],
  ['declared years', DECLARED],
  ['age', AGE],
  ['3-2 technical schooling', TECHNICAL],
  ['3-3 and 3-4 diplomas', DIPLOMA],
  ['undecided major', UNDECIDED_MAJOR],
  ['3-5 the course', COURSE],
])('level 3: %s', (_, cases) => {
  it.each(cases)('%s', (_name, facts, expected) => {
    // Without schooling only 3-1 is left, which most of these cases are about.
    expectCase({ education: 'none', ...facts }, expected);
  });
});
