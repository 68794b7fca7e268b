import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { ClauseDecision } from './eligibility';
import type { Evidence } from './evidence';
import { joinReasons } from './explain-requirement';
import { clauseName, quotedMajor } from './names';

/**
 * What a person could still decide for the better, clause by clause: what is open, or "if the major is related".
 * Clauses that wait for one and the same thing share a sentence; where no clause is certain, the ones with least to
 * clear up come first.
 */
export function improvements(evidence: Evidence, undecided: readonly ClauseDecision[]): readonly Message[] {
  const open = undecided
    .map((decision) => ({ decision, unknown: openRequirements(decision) }))
    .sort((a, b) => a.unknown.length - b.unknown.length);
  const groups = new Map<string, { readonly improvement: Improvement; readonly clauses: string[] }>();
  for (const { decision, unknown } of open) {
    const improvement = improvementOf(decision, unknown);
    const key = JSON.stringify(improvement);
    const group = groups.get(key) ?? { improvement, clauses: [] };
    group.clauses.push(decision.clause);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ improvement, clauses }) => {
    const clause = clauses.map(clauseName);
    return 'values' in improvement
      ? message('eligibility.toCheck', { clause, values: improvement.values })
      : message(improvement.key, { clause, major: quotedMajor(evidence) });
  });
}

/** Something to find out, or a major to decide. */
type Improvement = { readonly values: Message } | { readonly key: MajorKey };

type MajorKey =
  | 'eligibility.ifMajorRelated'
  | 'eligibility.ifMajorOther'
  | 'eligibility.ifMajorRelatedAfterTraining'
  | 'eligibility.ifMajorOtherAfterTraining';

type Open = ClauseDecision['requirements'];

function openRequirements({ requirements }: ClauseDecision): Open {
  return requirements.filter(({ answer }) => answer === 'unknown');
}

function improvementOf(decision: ClauseDecision, unknown: Open): Improvement {
  const major = unknown.find(({ requirement }) => requirement.kind === 'major')?.requirement;
  if (unknown.length > 1 || major?.kind !== 'major')
    return { values: joinReasons(withSchooling(decision, unknown)) };
  const training = decision.requirements.some(({ answer }) => answer === 'afterTraining');
  return { key: majorKey(major.relation, training) };
}

/** The major is told in brackets after the schooling, so that goes with it. */
function withSchooling({ requirements }: ClauseDecision, unknown: Open): Open {
  const majorIsOpen = unknown.some(({ requirement }) => requirement.kind === 'major');
  return requirements.filter(
    (decision) =>
      unknown.includes(decision) ||
      (majorIsOpen && ['education', 'advancedTechnicalSchooling'].includes(decision.requirement.kind)),
  );
}

function majorKey(relation: 'related' | 'other', training: boolean): MajorKey {
  if (relation === 'related')
    return training ? 'eligibility.ifMajorRelatedAfterTraining' : 'eligibility.ifMajorRelated';
  return training ? 'eligibility.ifMajorOtherAfterTraining' : 'eligibility.ifMajorOther';
}
