import type { Applicant } from '../applicant/applicant';
import type { Day } from '../applicant/day';
import type { Message } from '../messages/message';
import type { Notice } from '../notice/notice';
import { assess, findLowerLevel } from './assessment';
import { Decision } from './decision';
import type { Eligibility } from './eligibility';
import { gatherEvidence } from './evidence';
import type { Evidence } from './evidence';
import { reasonsFor, reasonsNotAssessed } from './reasons';
import { rulebookOf, rulesFor } from './rulebook';
import type { LevelRules } from './rulebook';
import type { Summary } from './summary';

const NOTHING: readonly string[] = Object.freeze([]);
const NOT_ASSESSED: Summary = {
  outcome: 'notAssessed',
  clauses: NOTHING,
  afterTraining: NOTHING,
  undecided: NOTHING,
};

/**
 * Decides whether an applicant meets the conditions of the level applied for (附件1).
 *
 * @param cutoff the day on which years are counted; nothing dated later counts
 * @returns the best outcome that is certain; sentences and the decision of each clause are worked out when asked for
 */
export function decideEligibility(applicant: Applicant, notice: Notice, cutoff: Day): Eligibility {
  const rules = rulesFor(applicant, notice);
  return rules === undefined
    ? notAssessed(applicant, notice, cutoff)
    : decide(evidenceOf(applicant, notice, cutoff, rules), rules);
}

/**
 * The same with its sentences at once, which costs half as much as asking for them later. Throws where a sentence
 * cannot be put together; the decision's own `reasons` never do.
 */
export function decideAndExplain(applicant: Applicant, notice: Notice, cutoff: Day): Explained {
  const rules = rulesFor(applicant, notice);
  if (rules === undefined)
    return {
      eligibility: notAssessed(applicant, notice, cutoff),
      reasons: reasonsNotAssessed(applicant, notice),
    };
  const evidence = evidenceOf(applicant, notice, cutoff, rules);
  const eligibility = decide(evidence, rules);
  return { eligibility, reasons: reasonsFor(evidence, rules, eligibility) };
}

export interface Explained {
  readonly eligibility: Eligibility;
  readonly reasons: readonly Message[];
}

function decide(evidence: Evidence, rules: LevelRules): Eligibility {
  const { applicant, notice, cutoff } = evidence;
  const summary = assess(evidence, rules);
  const lower =
    summary.outcome === 'notEligible' ? findLowerLevel(evidence, rulebookOf(notice), rules.level) : null;
  return new Decision(applicant, notice, cutoff, rules.level, summary, lower?.level ?? null);
}

function notAssessed(applicant: Applicant, notice: Notice, cutoff: Day): Eligibility {
  return new Decision(applicant, notice, cutoff, applicant.readings.level?.value ?? null, NOT_ASSESSED, null);
}

function evidenceOf(applicant: Applicant, notice: Notice, cutoff: Day, rules: LevelRules): Evidence {
  return gatherEvidence(applicant, notice, cutoff, rules.countsRelatedWork);
}
