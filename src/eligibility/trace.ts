import { decideClause, holdsFrom } from './decided-clause';
import type { ClauseDecision } from './eligibility';
import type { Evidence } from './evidence';
import { explainRequirement } from './explain-requirement';
import type { LevelRules } from './rulebook';
import { combine } from './standing';

/** Every clause of a level with the answer and the reason of each requirement. */
export function traceClauses(evidence: Evidence, { level, clauses }: LevelRules): readonly ClauseDecision[] {
  return clauses.map((rule) => {
    const decided = decideClause(evidence, rule, level);
    const requirements = decided.parts.map(({ requirement, answer }) => ({
      requirement,
      answer,
      reason: explainRequirement(evidence, requirement, rule, level, answer),
    }));
    const answer = combine(requirements.map((decision) => decision.answer));
    return {
      clause: rule.id,
      answer,
      requirements,
      holdsFrom: answer === 'no' ? holdsFrom(evidence, decided) : null,
    };
  });
}
