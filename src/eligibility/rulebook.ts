import type { Applicant, Level } from '../applicant/applicant';
import type { Clause, Notice, Requirement } from '../notice/notice';

/** A clause made ready for deciding many rows. */
export interface ClauseRule {
  readonly id: string;
  readonly clause: Clause;
  /** All but the major, which is decided last, once for each way it could be read. */
  readonly otherRequirements: readonly Requirement[];
  /** The major the clause asks for, null where any will do. */
  readonly major: 'related' | 'other' | null;
  /** The certificate the clause asks for; `since: certificate` counts from it. */
  readonly certificateLevel: Level | null;
}

export interface LevelRules {
  readonly level: Level;
  readonly clauses: readonly ClauseRule[];
  /** Whether a clause of this level or a lower one lets work in a related occupation count. */
  readonly countsRelatedWork: boolean;
}

const rulebooks = new WeakMap<Notice, ReadonlyMap<Level, LevelRules>>();

/** The notice's rules by level, worked out once per notice. */
export function rulebookOf(notice: Notice): ReadonlyMap<Level, LevelRules> {
  const known = rulebooks.get(notice);
  if (known) return known;
  const made = new Map(
    notice.levels.map(({ level, clauses }): [Level, LevelRules] => [
      level,
      {
        level,
        clauses: clauses.map(clauseRule),
        countsRelatedWork: notice.levels.some(
          (other) => other.level >= level && other.clauses.some(countsRelatedWork),
        ),
      },
    ]),
  );
  rulebooks.set(notice, made);
  return made;
}

/** The rules of the level applied for; undefined where there is none or the notice does not offer it. */
export function rulesFor({ readings }: Applicant, notice: Notice): LevelRules | undefined {
  const level = readings.level?.value ?? null;
  return level === null ? undefined : rulebookOf(notice).get(level);
}

function clauseRule(clause: Clause): ClauseRule {
  const { requirements } = clause;
  return {
    id: clause.id,
    clause,
    otherRequirements: requirements.filter(({ kind }) => kind !== 'major'),
    major: requirements.find((requirement) => requirement.kind === 'major')?.relation ?? null,
    certificateLevel: requirements.find((requirement) => requirement.kind === 'certificate')?.level ?? null,
  };
}

function countsRelatedWork({ requirements }: Clause): boolean {
  return requirements.some(
    (requirement) => requirement.kind === 'work' && requirement.scope === 'ownOrRelated',
  );
}
