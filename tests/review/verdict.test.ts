import type { Severity } from '../../src/applicant/fault';
import type { Field } from '../../src/applicant/field';
import type { Eligibility, Outcome } from '../../src/eligibility/eligibility';
import type { MessageKey } from '../../src/messages/catalog';
import type { Verdict } from '../../src/review/review';
import { verdictOf } from '../../src/review/verdict';

const eligibility = (outcome: Outcome): Eligibility => ({
  level: 3,
  outcome,
  clauses: [],
  afterTraining: [],
  undecided: [],
  reasons: [],
  lowerLevel: null,
  trace: () => [],
});

type Told = readonly [severity: Severity, field: Field | null, code?: MessageKey];

const verdict = (outcome: Outcome, ...told: Told[]) =>
  verdictOf(
    eligibility(outcome),
    told.map(([severity, field, code = 'id.checksum']) => ({ severity, field, code })),
  );

describe('the verdict', () => {
  it.each<[string, Outcome, readonly Told[], Verdict]>([
    ['eligible, nothing wrong', 'eligible', [], 'pass'],
    ['eligible, a warning', 'eligible', [['warning', 'phone']], 'pass'],
    ['eligible, a warning where it matters', 'eligible', [['warning', 'education']], 'pass'],
    ['eligible, a remark', 'eligible', [['info', 'level']], 'pass'],
    ['eligible, ten warnings', 'eligible', Array<Told>(10).fill(['warning', 'idNumber']), 'pass'],
    ['eligible, an error', 'eligible', [['error', 'phone']], 'fix'],
    ['eligible, an error of the row', 'eligible', [['error', null]], 'fix'],
    [
      'eligible, an error after a warning',
      'eligible',
      [
        ['warning', 'name'],
        ['error', 'idNumber'],
      ],
      'fix',
    ],
    ['after the course', 'eligibleAfterTraining', [], 'passAfterTraining'],
    ['after the course, a warning', 'eligibleAfterTraining', [['warning', 'major']], 'passAfterTraining'],
    ['after the course, an error', 'eligibleAfterTraining', [['error', 'photo']], 'fix'],
    ['open', 'manualReview', [], 'manualReview'],
    ['open, a warning', 'manualReview', [['warning', 'major']], 'manualReview'],
    ['open, and an error anyway', 'manualReview', [['error', 'phone']], 'fix'],
    ['open because a value is wrong', 'manualReview', [['error', 'occupationYears']], 'fix'],
    ['no clause passes', 'notEligible', [], 'notEligible'],
    ['no clause passes, a warning', 'notEligible', [['warning', 'education']], 'notEligible'],
    ['no clause passes, phone missing', 'notEligible', [['error', 'phone']], 'notEligible'],
    [
      'no clause passes, ID checksum wrong',
      'notEligible',
      [['error', 'idNumber', 'id.checksum']],
      'notEligible',
    ],
    ['no clause passes, row registered twice', 'notEligible', [['error', null]], 'notEligible'],
    ['no clause passes, education wrong', 'notEligible', [['error', 'education']], 'fix'],
    [
      'no clause passes, whatever stood in the blank',
      'notEligible',
      [['error', 'education', 'required.blank']],
      'notEligible',
    ],
    ['open, and the blank is why', 'manualReview', [['error', 'education', 'required.blank']], 'fix'],
    ['no clause passes, years wrong', 'notEligible', [['error', 'occupationYears']], 'fix'],
    ['no clause passes, birth wrong', 'notEligible', [['error', 'birthDate']], 'fix'],
    ['no clause passes, level wrong', 'notEligible', [['error', 'level']], 'fix'],
    ['no clause passes, history wrong', 'notEligible', [['error', 'workHistory']], 'fix'],
    ['no clause passes, certificate date wrong', 'notEligible', [['error', 'heldCertificate.date']], 'fix'],
    [
      'no clause passes, phone and years wrong',
      'notEligible',
      [
        ['error', 'phone'],
        ['error', 'occupationYears'],
      ],
      'fix',
    ],
    ['level blank', 'notAssessed', [['error', 'level']], 'fix'],
    ['not assessed without a word', 'notAssessed', [], 'fix'],
    ['a rule failed, else fine', 'eligible', [['error', null, 'review.ruleFailed']], 'manualReview'],
    [
      'a rule failed, an error too',
      'eligible',
      [
        ['error', 'phone'],
        ['error', null, 'review.ruleFailed'],
      ],
      'manualReview',
    ],
    ['a rule failed, not eligible', 'notEligible', [['error', null, 'review.ruleFailed']], 'manualReview'],
    ['a rule failed, level blank', 'notAssessed', [['error', null, 'review.ruleFailed']], 'manualReview'],
  ])('%s', (_, outcome, told, expected) => {
    expect(verdict(outcome, ...told)).toBe(expected);
  });
});
