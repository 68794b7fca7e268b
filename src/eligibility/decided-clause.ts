import type { Day } from '../applicant/day';
import type { Level } from '../applicant/applicant';
import type { Message } from '../messages/message';
import { message } from '../messages/catalog';
import type { Requirement } from '../notice/notice';
import type { Answer } from './eligibility';
import type { Evidence } from './evidence';
import { explainRequirement } from './explain-requirement';
import { workHoldsFrom } from './growing-run';
import type { ClauseRule } from './rulebook';
import { decideRequirement } from './standing';

/** A clause with its answers but without their reasons: most of those are never told. */
export interface DecidedClause {
  readonly rule: ClauseRule;
  readonly level: Level;
  readonly parts: readonly DecidedPart[];
}

export interface DecidedPart {
  readonly requirement: Requirement;
  readonly answer: Answer;
}

export function decideClause(evidence: Evidence, rule: ClauseRule, level: Level): DecidedClause {
  const parts = rule.clause.requirements.map((requirement): DecidedPart => ({
    requirement,
    answer: decideRequirement(evidence, requirement, rule),
  }));
  return { rule, level, parts };
}

/** The reasons of some of a clause's requirements as one: 大专（会计，非相关专业）且连续从事本职业2年3个月≥1年. */
export function tellParts(
  evidence: Evidence,
  { rule, level }: DecidedClause,
  parts: readonly DecidedPart[],
): Message {
  let told: Message | null = null;
  for (const { requirement, answer } of parts) {
    const second = explainRequirement(evidence, requirement, rule, level, answer);
    // The major stands in brackets right after the schooling.
    const key = requirement.kind === 'major' ? 'eligibility.joined' : 'eligibility.and';
    told = told === null ? second : message(key, { first: told, second });
  }
  return told ?? message('eligibility.nothing');
}

/**
 * The day on which the last of the failing requirements comes to hold; null where one never does by itself, or
 * where another is open.
 */
export function holdsFrom(evidence: Evidence, { rule, parts }: DecidedClause): Day | null {
  let latest: Day | null = null;
  for (const { requirement, answer } of parts) {
    if (answer === 'unknown') return null;
    if (answer !== 'no') continue;
    const day =
      requirement.kind === 'work'
        ? workHoldsFrom(evidence, requirement)
        : dateToCome(evidence, requirement, rule);
    if (day === null) return null;
    latest = Math.max(latest ?? day, day);
  }
  return latest;
}

/** A graduation or certificate that fails only by being dated after the cut-off holds from that date. */
function dateToCome(evidence: Evidence, requirement: Requirement, rule: ClauseRule): Day | null {
  const source = requirement.kind === 'certificate' ? evidence.certificate : evidence.graduation;
  if (typeof source === 'string') return null;
  const date = 'precision' in source ? source : source.date;
  if (date === null || date.last <= evidence.cutoff) return null;
  const then = decideRequirement({ ...evidence, cutoff: date.last }, requirement, rule);
  return then === 'yes' ? date.last : null;
}
