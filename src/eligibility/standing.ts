import type { Requirement } from '../notice/notice';
import { decideAdvancedSchooling, decideEducation } from './decide-education';
import { decideCertificate } from './decide-certificate';
import { decideWork } from './decide-work';
import type { Answer } from './eligibility';
import type { Evidence } from './evidence';
import type { ClauseRule } from './rulebook';

/**
 * How a clause stands apart from the major: `maybe` could turn out yes, `maybeAfterTraining` could turn out right
 * but for the course.
 */
export type Standing = 'no' | 'maybeAfterTraining' | 'maybe' | 'afterTraining' | 'yes';

/** A requirement's answer. The major is answered from the lists alone. */
export function decideRequirement(evidence: Evidence, requirement: Requirement, rule: ClauseRule): Answer {
  switch (requirement.kind) {
    case 'work':
      return decideWork(evidence, requirement, rule.certificateLevel);
    case 'education':
      return decideEducation(evidence, requirement);
    case 'advancedTechnicalSchooling':
      return decideAdvancedSchooling(evidence);
    case 'major':
      if (evidence.major === 'undecided') return 'unknown';
      return evidence.major === requirement.relation ? 'yes' : 'no';
    case 'certificate':
      return decideCertificate(evidence, requirement);
    case 'training':
      // 并取得结业证书: no column has the certificate, so even a course that is over leaves it to be seen.
      return 'afterTraining';
  }
}

/** All requirements of a clause but the major, taken together. */
export function standingOf(evidence: Evidence, rule: ClauseRule): Standing {
  let unknown = false;
  let training = false;
  for (const requirement of rule.otherRequirements) {
    const answer = decideRequirement(evidence, requirement, rule);
    if (answer === 'no') return 'no';
    if (answer === 'unknown') unknown = true;
    if (answer === 'afterTraining') training = true;
  }
  if (unknown) return training ? 'maybeAfterTraining' : 'maybe';
  return training ? 'afterTraining' : 'yes';
}

/** Requirements' answers taken together: a clause holds only if all of them do. */
export function combine(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  if (answers.includes('unknown')) return 'unknown';
  return answers.includes('afterTraining') ? 'afterTraining' : 'yes';
}
