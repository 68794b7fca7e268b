import type { MajorRelation } from './classify';
import type { Outcome } from './eligibility';
import type { LevelRules } from './rulebook';
import type { Standing } from './standing';

/** What the clauses of a level come to, without reasons. Shared by all applicants who stand alike. */
export interface Summary {
  readonly outcome: Outcome;
  readonly clauses: readonly string[];
  readonly afterTraining: readonly string[];
  readonly undecided: readonly string[];
}

type Worth = 0 | 1 | 2;
type World = 'related' | 'other';

/** 2: eligible; 1: eligible after the course; 0: not. */
const CERTAIN: Readonly<Record<Standing, Worth>> = {
  no: 0,
  maybeAfterTraining: 0,
  maybe: 0,
  afterTraining: 1,
  yes: 2,
};
const POSSIBLE: Readonly<Record<Standing, Worth>> = {
  no: 0,
  maybeAfterTraining: 1,
  maybe: 2,
  afterTraining: 1,
  yes: 2,
};
const WORLDS: Readonly<Record<MajorRelation, readonly World[]>> = {
  related: ['related'],
  other: ['other'],
  undecided: ['related', 'other'],
};
const NONE: readonly string[] = Object.freeze([]);

/**
 * The best outcome that is certain. A major that is not decided is read both ways: what holds either way is
 * certain, though by different clauses (`3-3|3-4`).
 *
 * @param standings one per clause, in the level's order, apart from the major
 */
export function summarise(rules: LevelRules, standings: readonly Standing[], major: MajorRelation): Summary {
  const worlds = WORLDS[major];
  const inWorld = (at: number, world: World): Standing => {
    const asks = rules.clauses[at]?.major ?? null;
    return asks === null || asks === world ? (standings[at] ?? 'no') : 'no';
  };
  const places = standings.map((_, at) => at);
  const bestIn = (world: World, worth: Readonly<Record<Standing, Worth>>) =>
    Math.max(0, ...places.map((at) => worth[inWorld(at, world)]));
  const certain = Math.min(...worlds.map((world) => bestIn(world, CERTAIN)));
  const possible = Math.max(...worlds.map((world) => bestIn(world, POSSIBLE)));

  const holdsBy = (least: Worth) => (at: number) =>
    worlds.every((world) => CERTAIN[inWorld(at, world)] === least);
  const yes = namesOf(rules, places.filter(holdsBy(2)));
  const afterCourse = namesOf(rules, places.filter(holdsBy(1)));
  const target = certain === 0 ? 1 : 2;
  const couldBetter = (at: number) => worlds.some((world) => POSSIBLE[inWorld(at, world)] >= target);
  return {
    outcome: outcomeOf(certain, possible),
    clauses: listed(yes, worlds.length > 1 ? pairs(rules, places, inWorld, 2) : NONE),
    afterTraining: listed(
      afterCourse,
      worlds.length > 1 && certain === 1 ? pairs(rules, places, inWorld, 1) : NONE,
    ),
    undecided: certain === 2 ? NONE : namesOf(rules, places.filter(couldBetter)),
  };
}

function outcomeOf(certain: number, possible: number): Outcome {
  if (certain === 2) return 'eligible';
  if (certain === 1) return 'eligibleAfterTraining';
  return possible > 0 ? 'manualReview' : 'notEligible';
}

/** Clauses of which one holds if the major is related and the other if it is not. */
function pairs(
  rules: LevelRules,
  places: readonly number[],
  inWorld: (at: number, world: World) => Standing,
  least: Worth,
): readonly string[] {
  const onlyIn = (world: World) =>
    places.filter((at) => rules.clauses[at]?.major === world && CERTAIN[inWorld(at, world)] >= least);
  const ifOther = onlyIn('other');
  return onlyIn('related').flatMap((related) =>
    ifOther.map((other) => namesOf(rules, related < other ? [related, other] : [other, related]).join('|')),
  );
}

function namesOf(rules: LevelRules, places: readonly number[]): readonly string[] {
  return places.map((at) => rules.clauses[at]?.id ?? '');
}

function listed(single: readonly string[], paired: readonly string[]): readonly string[] {
  return single.length + paired.length === 0 ? NONE : [...single, ...paired];
}
