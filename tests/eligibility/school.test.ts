import type { Case } from './deciding';
import { expectCase } from './deciding';

const COLLEGE = { education: 'college', major: '会计', graduation: '2012-06', declared: 36 } as const;
const SECONDARY = { education: 'secondary', major: '电子商务', graduation: '2020-06', declared: 12 } as const;

const SCHOOLS: readonly Case[] = [
  [
    'a party school is named by the school alone',
    { ...COLLEGE, school: '中共样例市委党校' },
    { outcome: 'manualReview', undecided: ['3-4', '3-5'], says: ['党校学历'] },
  ],
  [
    'a school abroad',
    { ...COLLEGE, school: '英国样例大学' },
    { outcome: 'manualReview', says: ['国（境）外'] },
  ],
  ['a school in Hong Kong', { ...COLLEGE, school: '香港样例大学' }, { outcome: 'manualReview' }],
  ['a name in English', { ...COLLEGE, school: 'University of Sample' }, { outcome: 'manualReview' }],
  [
    'a foreign-language university is Chinese',
    { ...COLLEGE, school: '样例外国语大学' },
    { outcome: 'eligible' },
  ],
  ['Hong Kong in Shenzhen', { ...COLLEGE, school: '香港样例大学（深圳）' }, { outcome: 'eligible' }],
  [
    'a Chinese university in English',
    { ...COLLEGE, school: 'Chongqing Sample University' },
    { outcome: 'eligible' },
  ],
  ['any other school', { ...COLLEGE, school: '样例职业技术学院' }, { outcome: 'eligible' }],
  [
    '中专 at a 技师学院 may have been a 高级工班',
    { ...SECONDARY, school: '样例技师学院' },
    { outcome: 'manualReview', undecided: ['3-2'], says: ['高级工班还是中级工班'] },
  ],
  [
    'at a 技工学校',
    { ...SECONDARY, school: '样例高级技工学校' },
    { outcome: 'manualReview', undecided: ['3-2'] },
  ],
  [
    '中级工班 says so itself',
    { ...SECONDARY, education: { schooling: 'intermediateTechnical' }, school: '样例技师学院' },
    { outcome: 'notEligible' },
  ],
  ['a secondary school', { ...SECONDARY, school: '样例中学' }, { outcome: 'notEligible' }],
];

it.each(SCHOOLS)('%s', (_, facts, expected) => {
  expectCase(facts, expected);
});

const PLACES: readonly Case[] = [
  [
    'an accountant of a customer-service company does other work',
    {
      education: 'secondary',
      position: '财务',
      employer: '渝州样例客服有限公司',
      history: ['2010-01~ 在渝州样例客服有限公司做财务'],
    },
    { outcome: 'manualReview', undecided: ['3-1'] },
  ],
  [
    'the employer speaks only where no position stands',
    { education: 'secondary', employer: '渝州样例客服有限公司', history: ['2010-01~ 在渝州样例公司工作'] },
    { outcome: 'eligible', clauses: ['3-1'] },
  ],
  [
    'a position that says nothing is none',
    {
      education: 'secondary',
      position: '员工',
      employer: '渝州样例客服有限公司',
      history: ['2010-01~ 员工'],
    },
    { outcome: 'eligible', clauses: ['3-1'] },
  ],
];

it.each(PLACES)('%s', (_, facts, expected) => {
  expectCase(facts, expected);
});
