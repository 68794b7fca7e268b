import type { Applicant, Attempt, Level, Subject } from '../../src/applicant/applicant';
import { blankReading, readReading, unreadableReading } from '../../src/applicant/reading';
import { builtInNotice } from '../../src/notice/built-in-notice';
import type { Notice } from '../../src/notice/notice';

/** What a test says of payer and payment; `blank` has a column with nothing in it, what is left out has none. */
export interface PayerFacts {
  readonly name?: string;
  readonly employer?: string;
  readonly level?: Level | 'blank';
  readonly attempt?: Attempt | 'blank' | 'unreadable';
  readonly subjects?: readonly Subject[] | 'blank' | 'unreadable';
  readonly amount?: number | 'blank' | 'unreadable';
  readonly remark?: string;
}

export const NAME = '张小兰';
export const EMPLOYER = '重庆铁路运输技师学院';

export function aPayer(facts: PayerFacts): Applicant {
  const readings: { -readonly [Name in keyof Applicant['readings']]: Applicant['readings'][Name] } = {};
  if (facts.name !== undefined) readings.name = text(facts.name);
  if (facts.employer !== undefined) readings.employer = text(facts.employer);
  readings.level = typed(facts.level ?? 3);
  if (facts.attempt !== undefined) readings.attempt = typed(facts.attempt);
  if (facts.subjects !== undefined) readings.subjects = typed(facts.subjects);
  if (facts.amount !== undefined) readings['payment.amount'] = typed(facts.amount);
  if (facts.remark !== undefined) readings['payment.remark'] = text(facts.remark);
  return {
    row: 4,
    readings,
    heldCertificate: null,
    training: { attended: null, start: null, end: null, hours: null },
    crossFaults: [],
  };
}

/** The notice with prices set for levels 3 and 2, but for one subject of level 2. */
export const priced: Notice = {
  ...builtInNotice,
  subjectPrices: { '3': { theory: 45, skill: 240 }, '2': { theory: 50, skill: 290, review: null } },
};

function text(value: string) {
  return value === 'blank' ? blankReading<string>(null) : readReading(value, value);
}

function typed<Value>(value: Value | 'blank' | 'unreadable') {
  if (value === 'blank') return blankReading<Value>(null);
  if (value === 'unreadable') return unreadableReading<Value>('？', []);
  return readReading(value, '（测试）');
}
