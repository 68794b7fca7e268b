import type { Level } from '../applicant/applicant';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import { holdsFrom, tellParts } from './decided-clause';
import type { DecidedClause, DecidedPart } from './decided-clause';
import type { Evidence } from './evidence';
import { clauseName, levelName } from './names';

interface Miss {
  readonly decided: DecidedClause;
  readonly failing: readonly DecidedPart[];
  /** How many things are wrong. */
  readonly causes: number;
  /** The day on which it comes to hold, far off where it does not by itself. */
  readonly day: number;
}

const NEVER = Number.MAX_SAFE_INTEGER;
const OTHERS_TOLD = 2;

/**
 * What to tell where no clause holds: the clause that comes to hold first; and where time alone mends that one, also
 * clauses that fail on one other thing.
 */
export function nearestMiss(
  evidence: Evidence,
  level: Level,
  clauses: readonly DecidedClause[],
): readonly Message[] {
  const misses = clauses
    .map((decided): Miss => {
      const failing = decided.parts.filter(({ answer }) => answer === 'no');
      return {
        decided,
        failing,
        causes: causesOf(evidence, failing),
        day: holdsFrom(evidence, decided) ?? NEVER,
      };
    })
    .sort((a, b) => a.day - b.day || a.causes - b.causes);
  const [first] = misses;
  if (first === undefined) return [];
  const nearest = message('eligibility.noClauseHolds', {
    level: levelName(level),
    clause: clauseName(first.decided.rule.id),
    values: tellParts(
      evidence,
      first.decided,
      first.decided.parts.filter(({ answer }) => answer !== 'afterTraining'),
    ),
  });
  if (first.day === NEVER) return [nearest];
  const others = misses.filter(({ day, causes }) => day === NEVER && causes === 1);
  return [nearest, ...others.slice(0, OTHERS_TOLD).map((other) => tellMiss(evidence, other))];
}

/** A certificate dated after the cut-off is one thing, though no work can follow it yet either. */
function causesOf({ certificate, cutoff }: Evidence, failing: readonly DecidedPart[]): number {
  const isLater =
    typeof certificate !== 'string' && certificate.date !== null && certificate.date.first > cutoff;
  if (!isLater) return failing.length;
  return failing.filter(
    ({ requirement }) => requirement.kind !== 'work' || requirement.since !== 'certificate',
  ).length;
}

function tellMiss(evidence: Evidence, { decided, failing }: Miss): Message {
  return message('eligibility.passes', {
    clause: clauseName(decided.rule.id),
    values: tellParts(evidence, decided, failing),
  });
}
