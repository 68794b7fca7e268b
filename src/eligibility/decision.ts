import type { Applicant, Level } from '../applicant/applicant';
import type { Day } from '../applicant/day';
import type { Message } from '../messages/message';
import type { Notice } from '../notice/notice';
import type { ClauseDecision, Eligibility, Outcome } from './eligibility';
import { gatherEvidence } from './evidence';
import type { Evidence } from './evidence';
import { notExplained } from './not-explained';
import { reasonsFor, reasonsNotAssessed } from './reasons';
import { rulesFor } from './rulebook';
import type { LevelRules } from './rulebook';
import type { Summary } from './summary';
import { traceClauses } from './trace';

/** The decision asked last for its sentences. Those of a whole sheet would cost more to keep than to put together. */
let lastAsked: { readonly decision: Eligibility; readonly reasons: readonly Message[] } | null = null;

/** Keeps neither evidence nor sentences: a sheet has 100,000 of these, and few are asked why more than once. */
export class Decision implements Eligibility {
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
    this.#applicant = applicant.lasting ?? applicant;
    this.#notice = notice;
    this.#cutoff = cutoff;
  }

  get reasons(): readonly Message[] {
    if (lastAsked?.decision !== this) lastAsked = { decision: this, reasons: this.#explain() };
    return lastAsked.reasons;
  }

  /** Asked long after the review, by whoever writes or shows: a rule that breaks here must not break them. */
  #explain(): readonly Message[] {
    try {
      const rules = rulesFor(this.#applicant, this.#notice);
      if (rules === undefined) return reasonsNotAssessed(this.#applicant, this.#notice);
      return reasonsFor(this.#evidence(rules), rules, this);
    } catch (cause) {
      return [notExplained(cause)];
    }
  }

  /** A method: a function of its own for each of 100,000 decisions would be kept with it. */
  trace(): readonly ClauseDecision[] {
    const rules = rulesFor(this.#applicant, this.#notice);
    return rules === undefined ? [] : traceClauses(() => this.#evidence(rules), rules);
  }

  #evidence(rules: LevelRules): Evidence {
    return gatherEvidence(this.#applicant, this.#notice, this.#cutoff, rules.countsRelatedWork);
  }
}
