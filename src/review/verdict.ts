import type { Field } from '../applicant/field';
import type { Eligibility } from '../eligibility/eligibility';
import type { Finding, Verdict } from './review';

/** What eligibility rests on: while one of these is wrong, 不符合 is not certain yet. */
const DECISIVE: ReadonlySet<Field> = new Set<Field>([
  'birthDate',
  'education',
  'studyMode',
  'major',
  'graduationDate',
  'workStartDate',
  'occupationYears',
  'position',
  'occupation',
  'level',
  'heldCertificate.occupation',
  'heldCertificate.level',
  'heldCertificate.number',
  'heldCertificate.date',
  'studyHistory',
  'workHistory',
  'training.attended',
  'training.start',
  'training.end',
  'training.hours',
]);

type FindingAtField = Pick<Finding, 'code' | 'severity' | 'field'>;

/**
 * The verdict on one row. The first of these that holds:
 *
 * 1. a rule of ours failed → 待核实: nothing else is known for certain;
 * 2. no clause can pass, and nothing the decision rests on is wrong → 不符合: a phone number put right would not
 *    change it, nor would a blank filled in, for a blank was read as kindly as can be when no clause passed;
 * 3. an error stands in the row, or the level is not known → 需补正: the sheet must change before anybody can say more;
 * 4. eligibility is open → 待核实;
 * 5. only the course is missing → 结业后通过;
 * 6. otherwise 通过. Warnings and remarks never lower a verdict.
 */
export function verdictOf(eligibility: Eligibility, findings: readonly FindingAtField[]): Verdict {
  let hasError = false;
  let hasDecisiveError = false;
  for (const { code, severity, field } of findings) {
    if (code === 'review.ruleFailed') return 'manualReview';
    if (severity !== 'error') continue;
    hasError = true;
    if (code !== 'required.blank' && field !== null && DECISIVE.has(field)) hasDecisiveError = true;
  }
  if (eligibility.outcome === 'notEligible' && !hasDecisiveError) return 'notEligible';
  return hasError ? 'fix' : VERDICT_OF_OUTCOME[eligibility.outcome];
}

const VERDICT_OF_OUTCOME: Readonly<Record<Eligibility['outcome'], Verdict>> = {
  eligible: 'pass',
  eligibleAfterTraining: 'passAfterTraining',
  manualReview: 'manualReview',
  notEligible: 'notEligible',
  notAssessed: 'fix',
};
