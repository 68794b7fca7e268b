import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import { tellParts } from './decided-clause';
import type { DecidedClause, DecidedPart } from './decided-clause';
import type { Evidence } from './evidence';
import { clauseName, quotedMajor } from './names';

/**
 * What a person could still decide for the better, clause by clause: what is open, or "if the major is related".
 * Clauses that wait for one and the same thing share a sentence; where no clause is certain, the ones with least to
 * clear up come first.
 */
export function improvements(evidence: Evidence, undecided: readonly DecidedClause[]): readonly Message[] {
  const open = undecided
    .map((decided) => ({ decided, unknown: openParts(evidence, decided) }))
    .sort((a, b) => a.unknown.length - b.unknown.length);
  const groups = new Map<string, { readonly improvement: Improvement; readonly clauses: string[] }>();
  for (const { decided, unknown } of open) {
    const improvement = improvementOf(evidence, decided, unknown);
    const key = open.length === 1 ? '' : JSON.stringify(improvement);
    const group = groups.get(key) ?? { improvement, clauses: [] };
    group.clauses.push(decided.rule.id);
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

type Open = readonly DecidedPart[];

/** What is open; where nothing is said of a certificate, that includes the years after it. */
function openParts({ certificate }: Evidence, { parts }: DecidedClause): Open {
  const open = parts.filter(({ answer }) => answer === 'unknown');
  return certificate === 'unsaid' && open.some(({ requirement }) => requirement.kind === 'certificate')
    ? open.filter(({ requirement }) => requirement.kind !== 'work' || requirement.since !== 'certificate')
    : open;
}

function improvementOf(evidence: Evidence, decided: DecidedClause, unknown: Open): Improvement {
  const major = unknown.find(({ requirement }) => requirement.kind === 'major')?.requirement;
  if (unknown.length > 1 || major?.kind !== 'major')
    return { values: tellParts(evidence, decided, withSchooling(decided, unknown)) };
  const training = decided.parts.some(({ answer }) => answer === 'afterTraining');
  return { key: majorKey(major.relation, training) };
}

/** The major is told in brackets after the schooling, so that goes with it. */
function withSchooling({ parts }: DecidedClause, unknown: Open): Open {
  if (!unknown.some(({ requirement }) => requirement.kind === 'major')) return unknown;
  return parts.filter((part) => unknown.includes(part) || isSchooling(part));
}

function isSchooling({ requirement: { kind } }: DecidedPart): boolean {
  return kind === 'education' || kind === 'advancedTechnicalSchooling';
}

function majorKey(relation: 'related' | 'other', training: boolean): MajorKey {
  if (relation === 'related')
    return training ? 'eligibility.ifMajorRelatedAfterTraining' : 'eligibility.ifMajorRelated';
  return training ? 'eligibility.ifMajorOtherAfterTraining' : 'eligibility.ifMajorOther';
}
