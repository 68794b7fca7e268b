import type { Applicant, Level } from '../applicant/applicant';
import type { Day } from '../applicant/day';
import type { Message } from '../messages/message';
import type { Notice } from '../notice/notice';
import { assess, findLowerLevel } from './assessment';
import type { ClauseDecision, Eligibility, Outcome } from './eligibility';
import { gatherEvidence } from './evidence';
import { reasonsFor, reasonsNotAssessed } from './reasons';
import { rulebookOf } from './rulebook';
import type { LevelRules } from './rulebook';
import type { Summary } from './summary';
import { traceClauses } from './trace';

const NOTHING: readonly string[] = Object.freeze([]);
const NOT_ASSESSED: Summary = {
  outcome: 'notAssessed',
  clauses: NOTHING,
  afterTraining: NOTHING,
  undecided: NOTHING,
};

/**
 * Decides whether an applicant meets the conditions of the level applied for (附件1).
 *
 * @param cutoff the day on which years are counted; nothing dated later counts
 * @returns the best outcome that is certain; sentences and the decision of each clause are worked out when asked for
 */
export function decideEligibility(applicant: Applicant, notice: Notice, cutoff: Day): Eligibility {
  const level = applicant.readings.level?.value ?? null;
  const rulebook = rulebookOf(notice);
  const rules = level === null ? undefined : rulebook.get(level);
  if (level === null || rules === undefined)
    return new Decided(applicant, notice, cutoff, level, NOT_ASSESSED, null);
  const evidence = gatherEvidence(applicant, notice, cutoff, rules.countsRelatedWork);
  const summary = assess(evidence, rules);
  const lower = summary.outcome === 'notEligible' ? findLowerLevel(evidence, rulebook, level) : null;
  return new Decided(applicant, notice, cutoff, level, summary, lower?.level ?? null);
}

/** The decision asked last for its sentences. Those of a whole sheet would cost more to keep than to put together. */
let lastAsked: { readonly decision: Eligibility; readonly reasons: readonly Message[] } | null = null;

/** Keeps neither evidence nor sentences: a sheet has 100,000 of these, and few are asked why more than once. */
class Decided implements Eligibility {
  readonly level: Level | null;
  readonly outcome: Outcome;
  readonly clauses: readonly string[];
  readonly afterTraining: readonly string[];
  readonly undecided: readonly string[];
  readonly lowerLevel: Level | null;
  readonly #applicant: Applicant;
  readonly #notice: Notice;
  readonly #cutoff: Day;

  constructor(
    applicant: Applicant,
    notice: Notice,
    cutoff: Day,
    level: Level | null,
    summary: Summary,
    lowerLevel: Level | null,
  ) {
    this.level = level;
    this.outcome = summary.outcome;
    this.clauses = summary.clauses;
    this.afterTraining = summary.afterTraining;
    this.undecided = summary.undecided;
    this.lowerLevel = lowerLevel;
    this.#applicant = applicant;
    this.#notice = notice;
    this.#cutoff = cutoff;
  }

  get reasons(): readonly Message[] {
    if (lastAsked?.decision !== this) lastAsked = { decision: this, reasons: this.#explain() };
    return lastAsked.reasons;
  }

  #explain(): readonly Message[] {
    const rules = this.#rules();
    if (rules === undefined) return reasonsNotAssessed(this.#applicant, this.#notice);
    return reasonsFor(this.#evidence(rules), rules, this);
  }

  readonly trace = (): readonly ClauseDecision[] => {
    const rules = this.#rules();
    if (rules === undefined) return [];
    return traceClauses(this.#evidence(rules), rules);
  };

  #rules(): LevelRules | undefined {
    return this.level === null ? undefined : rulebookOf(this.#notice).get(this.level);
  }

  #evidence(rules: LevelRules) {
    return gatherEvidence(this.#applicant, this.#notice, this.#cutoff, rules.countsRelatedWork);
  }
}
