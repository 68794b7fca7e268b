import { computeFees } from '../../src/fees/compute-fees';
import type { Fees } from '../../src/fees/fees';
import { builtInNotice } from '../../src/notice/built-in-notice';
import { aPayer, priced } from './a-payer';
import type { PayerFacts } from './a-payer';

type Expected = Omit<Partial<Fees>, 'reason'> & { readonly because?: string };
type Case = readonly [name: string, facts: PayerFacts, fees: Expected];

const FIRST: readonly Case[] = [
  [
    'level 3',
    { level: 3 },
    { attempt: 'first', training: 2215, assessment: 285, total: 2500, subjects: ['theory', 'skill'] },
  ],
  [
    'level 2',
    { level: 2 },
    { training: 2340, assessment: 660, total: 3000, subjects: ['theory', 'skill', 'review'] },
  ],
  ['level 1', { level: 1 }, { training: 2740, assessment: 760, total: 3500 }],
  ['said to be the first', { level: 3, attempt: 'first' }, { total: 2500 }],
  ['attempt left blank', { level: 3, attempt: 'blank' }, { attempt: 'first', total: 2500 }],
  [
    'subjects named although all are sat',
    { level: 3, subjects: ['theory'] },
    { total: 2500, subjects: ['theory', 'skill'] },
  ],
  [
    'level 4',
    { level: 4 },
    { training: null, assessment: null, total: null, subjects: [], because: 'fees.levelNotOffered' },
  ],
  ['level blank', { level: 'blank' }, { total: null, because: 'fees.levelUnknown' }],
  [
    'attempt unreadable',
    { attempt: 'unreadable' },
    { training: null, total: null, because: 'fees.attemptUnreadable' },
  ],
];

const AGAIN_UNPRICED: readonly Case[] = [
  [
    'make-up of one subject',
    { attempt: 'makeUp', subjects: ['skill'] },
    {
      attempt: 'makeUp',
      training: 0,
      assessment: null,
      total: null,
      subjects: ['skill'],
      because: 'fees.priceUnset',
    },
  ],
  [
    'retake',
    { attempt: 'retake' },
    { attempt: 'retake', total: null, subjects: ['theory', 'skill'], because: 'fees.priceUnset' },
  ],
  [
    'make-up without subjects',
    { attempt: 'makeUp' },
    { total: null, subjects: [], because: 'fees.subjectsMissing' },
  ],
  [
    'make-up, level blank',
    { attempt: 'makeUp', subjects: ['skill'], level: 'blank' },
    { total: null, because: 'fees.levelUnknown' },
  ],
];

const AGAIN_PRICED: readonly Case[] = [
  [
    'theory failed: theory is paid and sat',
    { attempt: 'makeUp', subjects: ['theory'] },
    { training: 0, assessment: 45, total: 45, subjects: ['theory'] },
  ],
  ['skill failed', { attempt: 'makeUp', subjects: ['skill'] }, { total: 240 }],
  [
    'both failed',
    { attempt: 'makeUp', subjects: ['skill', 'theory'] },
    { total: 285, subjects: ['theory', 'skill'] },
  ],
  [
    'a subject named twice is paid once',
    { attempt: 'makeUp', subjects: ['skill', 'skill'] },
    { total: 240, subjects: ['skill'] },
  ],
  [
    'retake: all subjects',
    { attempt: 'retake' },
    { attempt: 'retake', training: 0, assessment: 285, total: 285, subjects: ['theory', 'skill'] },
  ],
  ['retake: all subjects even if one is named', { attempt: 'retake', subjects: ['theory'] }, { total: 285 }],
  [
    'a subject level 3 does not have',
    { attempt: 'makeUp', subjects: ['review'] },
    { total: null, because: 'fees.subjectNotOfLevel' },
  ],
  [
    'subjects blank',
    { attempt: 'makeUp', subjects: 'blank' },
    { total: null, because: 'fees.subjectsMissing' },
  ],
  [
    'subjects unreadable',
    { attempt: 'makeUp', subjects: 'unreadable' },
    { total: null, because: 'fees.subjectsUnreadable' },
  ],
  ['level 2, priced subject', { level: 2, attempt: 'makeUp', subjects: ['theory'] }, { total: 50 }],
  [
    'level 2, unpriced subject',
    { level: 2, attempt: 'makeUp', subjects: ['theory', 'review'] },
    { total: null, because: 'fees.priceUnset' },
  ],
  [
    'level 2, retake with one price unset',
    { level: 2, attempt: 'retake' },
    { total: null, because: 'fees.priceUnset' },
  ],
  [
    'level 1, no prices at all',
    { level: 1, attempt: 'makeUp', subjects: ['theory'] },
    { total: null, because: 'fees.priceUnset' },
  ],
];

describe.each([
  ['first attempt', builtInNotice, FIRST],
  ['again, without prices', builtInNotice, AGAIN_UNPRICED],
  ['again, with prices', priced, AGAIN_PRICED],
])('fees: %s', (_, notice, cases) => {
  it.each(cases)('%s', (_name, facts, { because, ...expected }) => {
    const fees = computeFees(aPayer(facts), notice);
    expect(fees).toMatchObject(expected);
    expect(fees.reason?.key ?? null).toBe(because ?? null);
  });
});

it('tells which subject has no price', () => {
  const { reason } = computeFees(aPayer({ level: 2, attempt: 'retake' }), priced);
  expect(reason?.params).toEqual({ subjects: [{ key: 'fees.review', params: {} }] });
});

it('prices with jiao add up without a rounding error', () => {
  const notice = { ...priced, subjectPrices: { '3': { theory: 0.1, skill: 0.2 } } };
  expect(computeFees(aPayer({ attempt: 'retake' }), notice).total).toBe(0.3);
});

it('takes a price of nothing for a price', () => {
  const free = { ...priced, subjectPrices: { '3': { theory: 0 } } };
  expect(computeFees(aPayer({ attempt: 'makeUp', subjects: ['theory'] }), free).total).toBe(0);
});
