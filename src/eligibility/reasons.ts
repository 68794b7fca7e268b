import type { Applicant, Level } from '../applicant/applicant';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Notice } from '../notice/notice';
import { findLowerLevel } from './assessment';
import type { ClauseDecision, Eligibility } from './eligibility';
import type { Evidence } from './evidence';
import { joinReasons } from './explain-requirement';
import { improvements } from './improvements';
import { clauseName, levelName, quotedMajor } from './names';
import { notesOn } from './notes';
import { rulebookOf } from './rulebook';
import type { LevelRules } from './rulebook';
import { traceClause, traceClauses } from './trace';

type Decision = Pick<Eligibility, 'outcome' | 'clauses' | 'afterTraining' | 'undecided' | 'lowerLevel'>;

/** The sentences of a decision: the deciding clause, what would make it better, the lower level, what to check. */
export function reasonsFor(evidence: Evidence, rules: LevelRules, decision: Decision): readonly Message[] {
  const { outcome, undecided } = decision;
  if (outcome === 'notEligible')
    return [
      ...nearestMiss(rules.level, traceClauses(evidence, rules)),
      ...lowerLevelReasons(evidence, decision.lowerLevel),
    ];
  const [first, ...others] = outcome === 'eligible' ? decision.clauses : decision.afterTraining;
  const cited = traceOf(evidence, rules, first?.split('|') ?? []);
  return [
    ...(first === undefined ? [] : [passes(evidence, first, outcome === 'eligible', cited)]),
    ...(others.length === 0 ? [] : [message('eligibility.alsoPasses', { clauses: others.map(clauseName) })]),
    ...improvements(evidence, traceOf(evidence, rules, undecided)),
    ...notesOn(evidence, cited),
  ];
}

/** Only the clauses that are told of: most rows rest on one of seven. */
function traceOf(
  evidence: Evidence,
  { level, clauses }: LevelRules,
  ids: readonly string[],
): readonly ClauseDecision[] {
  return clauses.filter(({ id }) => ids.includes(id)).map((rule) => traceClause(evidence, rule, level));
}

/** Why nothing was decided: the level is missing, or the notice does not offer it. It is never corrected. */
export function reasonsNotAssessed(applicant: Applicant, notice: Notice): readonly Message[] {
  const level = applicant.readings.level?.value ?? null;
  const offered = [...rulebookOf(notice).keys()].sort((a, b) => a - b).map(levelName);
  return level === null
    ? [message('eligibility.levelMissing', { offered })]
    : [message('eligibility.levelNotOffered', { level: levelName(level), offered })];
}

function passes(evidence: Evidence, id: string, now: boolean, trace: readonly ClauseDecision[]): Message {
  const decisions = id.split('|').flatMap((one) => trace.filter(({ clause }) => clause === one));
  const clause = clauseName(id);
  const [first, second] = decisions;
  if (first !== undefined && second !== undefined) {
    const [related, other] = asksRelated(first) ? [first, second] : [second, first];
    return message(now ? 'eligibility.passesEitherWay' : 'eligibility.passesEitherWayAfterTraining', {
      clause,
      major: quotedMajor(evidence),
      related: clauseName(related.clause),
      other: clauseName(other.clause),
      values: joinReasons(other.requirements.filter(({ requirement }) => requirement.kind !== 'major')),
    });
  }
  return message(now ? 'eligibility.passes' : 'eligibility.passesAfterTraining', {
    clause,
    values: joinReasons(first?.requirements ?? []),
  });
}

function asksRelated({ requirements }: ClauseDecision): boolean {
  return requirements.some(
    ({ requirement }) => requirement.kind === 'major' && requirement.relation === 'related',
  );
}

/** The clause that comes to hold first; then the one that fails on least and that time does not mend. */
function nearestMiss(level: Level, trace: readonly ClauseDecision[]): readonly Message[] {
  const byFailures = [...trace].sort((a, b) => failures(a).length - failures(b).length);
  const [first] = [...byFailures].sort((a, b) => distance(a) - distance(b));
  if (first === undefined) return [];
  const second = byFailures.find((miss) => miss !== first && miss.holdsFrom === null);
  const nearest = message('eligibility.noClauseHolds', {
    level: levelName(level),
    clause: clauseName(first.clause),
    values: joinReasons(first.requirements.filter(({ answer }) => answer !== 'afterTraining')),
  });
  if (first.holdsFrom === null || second === undefined || failures(second).length > 1) return [nearest];
  return [
    nearest,
    message('eligibility.passes', {
      clause: clauseName(second.clause),
      values: joinReasons(failures(second)),
    }),
  ];
}

function distance({ holdsFrom }: ClauseDecision): number {
  return holdsFrom ?? Number.MAX_SAFE_INTEGER;
}

function failures({ requirements }: ClauseDecision) {
  return requirements.filter(({ answer }) => answer === 'no');
}

function lowerLevelReasons(evidence: Evidence, lowerLevel: Level | null): readonly Message[] {
  if (lowerLevel === null || evidence.appliedLevel === null) return [];
  const lower = findLowerLevel(evidence, rulebookOf(evidence.notice), evidence.appliedLevel);
  if (lower === null) return [];
  const { outcome, clauses, afterTraining } = lower.summary;
  const level = levelName(lower.level);
  return outcome === 'eligible'
    ? [message('eligibility.lowerLevel', { level, clauses: clauses.map(clauseName) })]
    : [message('eligibility.lowerLevelAfterTraining', { level, clauses: afterTraining.map(clauseName) })];
}
