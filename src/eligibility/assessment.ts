import type { Level } from '../applicant/applicant';
import type { Evidence } from './evidence';
import type { LevelRules } from './rulebook';
import { standingOf } from './standing';
import type { Standing } from './standing';
import { summarise } from './summary';
import type { Summary } from './summary';

const summaries = new WeakMap<LevelRules, Map<string, Summary>>();

/** All clauses of a level decided and summed up. Applicants who stand alike share one summary. */
export function assess(evidence: Evidence, rules: LevelRules): Summary {
  const standings: Standing[] = [];
  let key: string = evidence.major;
  for (const rule of rules.clauses) {
    const standing = standingOf(evidence, rule, rules.level);
    standings.push(standing);
    key += `|${standing}`;
  }
  const known = knownSummaries(rules);
  const before = known.get(key);
  if (before) return before;
  const made = summarise(rules, standings, evidence.major);
  known.set(key, made);
  return made;
}

/** There are only so many ways for a level's few clauses to stand, and far fewer occur. */
function knownSummaries(rules: LevelRules): Map<string, Summary> {
  const known = summaries.get(rules) ?? new Map<string, Summary>();
  if (known.size === 0) summaries.set(rules, known);
  return known;
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
