import type { Applicant, Level } from '../applicant/applicant';
import { remember } from '../applicant/remember';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Notice } from '../notice/notice';
import { findLowerLevel } from './assessment';
import { decideClause, tellParts } from './decided-clause';
import type { DecidedClause } from './decided-clause';
import type { Eligibility } from './eligibility';
import type { Evidence } from './evidence';
import { improvements } from './improvements';
import { clauseName, levelName, quotedMajor } from './names';
import { nearestMiss } from './nearest-miss';
import { notesOn } from './notes';
import { rulebookOf } from './rulebook';
import type { LevelRules } from './rulebook';

const REMEMBERED_CLAUSES = 500;
const REMEMBERED_VALUES = 1_000;

type Decision = Pick<Eligibility, 'outcome' | 'clauses' | 'afterTraining' | 'undecided' | 'lowerLevel'>;

/** The sentences of a decision: the deciding clause, what would make it better, the lower level, what to check. */
export function reasonsFor(evidence: Evidence, rules: LevelRules, decision: Decision): readonly Message[] {
  const { outcome, undecided } = decision;
  if (outcome === 'notEligible')
    return [
      ...nearestMiss(
        evidence,
        rules.level,
        rules.clauses.map((rule) => decideClause(evidence, rule, rules.level)),
      ),
      ...lowerLevelReasons(evidence, decision.lowerLevel),
    ];
  const reasons: Message[] = [];
  const passed = outcome === 'eligible' ? decision.clauses : decision.afterTraining;
  const [first] = passed;
  const cited = first === undefined ? [] : decideNamed(evidence, rules, idsIn(first));
  if (first !== undefined) reasons.push(passes(evidence, first, outcome === 'eligible', cited));
  if (passed.length > 1) reasons.push(alsoPasses(passed));
  if (undecided.length > 0) reasons.push(...improvements(evidence, decideNamed(evidence, rules, undecided)));
  for (const note of notesOn(evidence, cited)) reasons.push(note);
  return reasons;
}

/** By the clauses of a summary, which all who stand alike share. */
const alsoPasses = remember(
  ([, ...others]: readonly string[]) =>
    message('eligibility.alsoPasses', { clauses: others.map(clauseName) }),
  REMEMBERED_CLAUSES,
);

/** `3-3|3-4` → the two of them. */
const idsIn = remember((ids: string): readonly string[] => ids.split('|'), REMEMBERED_CLAUSES);

/** Only the clauses that are told of: most rows rest on one of seven. */
function decideNamed(
  evidence: Evidence,
  { level, clauses }: LevelRules,
  ids: readonly string[],
): readonly DecidedClause[] {
  return clauses.filter(({ id }) => ids.includes(id)).map((rule) => decideClause(evidence, rule, level));
}

/** Why nothing was decided: the level is missing, or the notice does not offer it. It is never corrected. */
export function reasonsNotAssessed(applicant: Applicant, notice: Notice): readonly Message[] {
  const level = applicant.readings.level?.value ?? null;
  const offered = [...rulebookOf(notice).keys()].sort((a, b) => a - b).map(levelName);
  return level === null
    ? [message('eligibility.levelMissing', { offered })]
    : [message('eligibility.levelNotOffered', { level: levelName(level), offered })];
}

function passes(
  evidence: Evidence,
  id: string,
  now: boolean,
  [first, second]: readonly DecidedClause[],
): Message {
  const clause = clauseName(id);
  if (first === undefined) return clause;
  if (second === undefined) {
    const values = tellParts(evidence, first, first.parts);
    return now ? passesNow(clause)(values) : passesLater(clause)(values);
  }
  const other = first.rule.major === 'other' ? first : second;
  return message(now ? 'eligibility.passesEitherWay' : 'eligibility.passesEitherWayAfterTraining', {
    clause,
    major: quotedMajor(evidence),
    values: tellParts(
      evidence,
      other,
      other.parts.filter(({ requirement }) => requirement.kind !== 'major'),
    ),
  });
}

const passesNow = passing('eligibility.passes');
const passesLater = passing('eligibility.passesAfterTraining');

/** The same values of the same clause make the same sentence, which is then put into words once. */
function passing(key: 'eligibility.passes' | 'eligibility.passesAfterTraining') {
  return remember(
    (clause: Message) => remember((values: Message) => message(key, { clause, values }), REMEMBERED_VALUES),
    REMEMBERED_CLAUSES,
  );
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
