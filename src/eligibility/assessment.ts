import type { Level } from '../applicant/applicant';
import type { MajorRelation } from './classify';
import type { Evidence } from './evidence';
import type { LevelRules } from './rulebook';
import { standingOf } from './standing';
import type { Standing } from './standing';
import { summarise } from './summary';
import type { Summary } from './summary';

/** A summary found by walking the standings clause by clause: applicants who stand alike share one. */
interface Known {
  summary: Summary | null;
  readonly next: Partial<Record<Standing, Known>>;
}

const known = new WeakMap<LevelRules, Readonly<Record<MajorRelation, Known>>>();

/** All clauses of a level decided and summed up. */
export function assess(evidence: Evidence, rules: LevelRules): Summary {
  const standings: Standing[] = [];
  let place = knownOf(rules)[evidence.major];
  for (const rule of rules.clauses) {
    const standing = standingOf(evidence, rule);
    standings.push(standing);
    place = place.next[standing] ??= nothingKnown();
  }
  return (place.summary ??= summarise(rules, standings, evidence.major));
}

function knownOf(rules: LevelRules): Readonly<Record<MajorRelation, Known>> {
  const before = known.get(rules);
  if (before) return before;
  const made = { related: nothingKnown(), other: nothingKnown(), undecided: nothingKnown() };
  known.set(rules, made);
  return made;
}

function nothingKnown(): Known {
  return { summary: null, next: {} };
}

/**
 * The highest level below the one applied for that is certain, also if only after its course. A level at or above
 * which a certificate is already held is no help.
 */
export function findLowerLevel(
  evidence: Evidence,
  rulebook: ReadonlyMap<Level, LevelRules>,
  level: Level,
): { readonly level: Level; readonly summary: Summary } | null {
  const { certificate } = evidence;
  const held =
    typeof certificate === 'string' || certificate.occupation === 'other' ? null : certificate.level;
  const lower = [...rulebook.values()]
    .filter((rules) => rules.level > level && (held === null || rules.level < held))
    .sort((a, b) => a.level - b.level);
  for (const rules of lower) {
    const summary = assess(evidence, rules);
    if (summary.outcome === 'eligible' || summary.outcome === 'eligibleAfterTraining')
      return { level: rules.level, summary };
  }
  return null;
}
