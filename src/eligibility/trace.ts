import type { Message } from '../messages/message';
import { decideClause, holdsFrom } from './decided-clause';
import type { ClauseDecision, RequirementDecision } from './eligibility';
import type { Evidence } from './evidence';
import { explainRequirement } from './explain-requirement';
import { notExplained } from './not-explained';
import type { ClauseRule, LevelRules } from './rulebook';
import { combine } from './standing';

/**
 * Every clause of a level with the answer and the reason of each requirement. Asked long after the review, by whoever
 * shows it: where a rule breaks, that stands in place of what it should have said, and the others go on.
 */
export function traceClauses(
  gather: () => Evidence,
  { level, clauses }: LevelRules,
): readonly ClauseDecision[] {
  let evidence: Evidence;
  try {
    evidence = gather();
  } catch (cause) {
    return clauses.map((rule) => undecided(rule, cause));
  }
  return clauses.map((rule) => {
    try {
      return traceClause(evidence, rule, level);
    } catch (cause) {
      return undecided(rule, cause);
    }
  });
}

function traceClause(evidence: Evidence, rule: ClauseRule, level: LevelRules['level']): ClauseDecision {
  const decided = decideClause(evidence, rule, level);
  const requirements = decided.parts.map(({ requirement, answer }): RequirementDecision => ({
    requirement,
    answer,
    reason: told(() => explainRequirement(evidence, requirement, rule, level, answer)),
  }));
  const answer = combine(requirements.map((decision) => decision.answer));
  return {
    clause: rule.id,
    answer,
    requirements,
    holdsFrom: answer === 'no' ? holdsFrom(evidence, decided) : null,
  };
}

/** The answer stands even where its reason cannot be put into words. */
function told(explain: () => Message): Message {
  try {
    return explain();
  } catch (cause) {
    return notExplained(cause);
  }
}

/** Said once, at the first requirement. */
function undecided({ id, clause }: ClauseRule, cause: unknown): ClauseDecision {
  const reason = notExplained(cause);
  const requirements = clause.requirements
    .slice(0, 1)
    .map((requirement): RequirementDecision => ({ requirement, answer: 'unknown', reason }));
  return { clause: id, answer: 'unknown', requirements, holdsFrom: null };
}
