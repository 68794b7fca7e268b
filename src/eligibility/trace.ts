import type { Day } from '../applicant/day';
import type { Level } from '../applicant/applicant';
import type { Requirement } from '../notice/notice';
import type { ClauseDecision, RequirementDecision } from './eligibility';
import type { Evidence } from './evidence';
import { explainRequirement } from './explain-requirement';
import { workHoldsFrom } from './growing-run';
import type { ClauseRule, LevelRules } from './rulebook';
import { combine, decideRequirement } from './standing';

/** A clause with the answer and the reason of each requirement. */
export function traceClause(evidence: Evidence, rule: ClauseRule, level: Level): ClauseDecision {
  const requirements = rule.clause.requirements.map((requirement): RequirementDecision => {
    const answer = decideRequirement(evidence, requirement, rule, level);
    return { requirement, answer, reason: explainRequirement(evidence, requirement, rule, level, answer) };
  });
  const answer = combine(requirements.map((decision) => decision.answer));
  const holdsFrom = answer === 'no' ? holdsFromOf(evidence, rule, level, requirements) : null;
  return { clause: rule.id, answer, requirements, holdsFrom };
}

/** Every clause of a level. */
export function traceClauses(evidence: Evidence, { level, clauses }: LevelRules): readonly ClauseDecision[] {
  return clauses.map((rule) => traceClause(evidence, rule, level));
}

/** The day on which the last of the failing requirements comes to hold; null where one never does by itself. */
function holdsFromOf(
  evidence: Evidence,
  rule: ClauseRule,
  level: Level,
  decisions: readonly RequirementDecision[],
): Day | null {
  let latest: Day | null = null;
  for (const { requirement, answer } of decisions) {
    if (answer === 'unknown') return null;
    if (answer !== 'no') continue;
    const day =
      requirement.kind === 'work'
        ? workHoldsFrom(evidence, requirement)
        : dateToCome(evidence, requirement, rule, level);
    if (day === null) return null;
    latest = Math.max(latest ?? day, day);
  }
  return latest;
}

/** A graduation or certificate that fails only by being dated after the cut-off holds from that date. */
function dateToCome(
  evidence: Evidence,
  requirement: Requirement,
  rule: ClauseRule,
  level: Level,
): Day | null {
  const source = requirement.kind === 'certificate' ? evidence.certificate : evidence.graduation;
  if (typeof source === 'string') return null;
  const date = 'precision' in source ? source : source.date;
  if (date === null || date.last <= evidence.cutoff) return null;
  const then = decideRequirement({ ...evidence, cutoff: date.last }, requirement, rule, level);
  return then === 'yes' ? date.last : null;
}
