import type { Day } from '../applicant/day';
import type { Level } from '../applicant/applicant';
import type { Message } from '../messages/message';
import type { Requirement } from '../notice/notice';

/** `afterTraining`: only this course's completion certificate is missing. */
export type Answer = 'yes' | 'no' | 'unknown' | 'afterTraining';

/** One requirement of a clause with the values it was decided on. */
export interface RequirementDecision {
  readonly requirement: Requirement;
  readonly answer: Answer;
  readonly reason: Message;
}

export interface ClauseDecision {
  /** `3-4`. */
  readonly clause: string;
  readonly answer: Answer;
  readonly requirements: readonly RequirementDecision[];
  /** The first day on which a failing clause would hold if work goes on as it is; null where time alone does not mend it. */
  readonly holdsFrom: Day | null;
}

export type Outcome =
  | 'eligible'
  | 'eligibleAfterTraining'
  | 'manualReview'
  | 'notEligible'
  /** The level is missing, unreadable or not offered. */
  | 'notAssessed';

export interface Eligibility {
  readonly level: Level | null;
  readonly outcome: Outcome;
  /** Clauses that hold; `3-3|3-4` where one of two certainly does. */
  readonly clauses: readonly string[];
  /** Clauses that hold once the course's completion certificate is there. */
  readonly afterTraining: readonly string[];
  /** Clauses a person could still decide for the better. */
  readonly undecided: readonly string[];
  /** Sentences, the deciding one first: clause, values, what is missing, what would improve it, the lower level that passes. */
  readonly reasons: readonly Message[];
  /** A lower level that passes where this one does not. */
  readonly lowerLevel: Level | null;
  /** Every clause of the level, decided; computed when asked for. */
  readonly trace: () => readonly ClauseDecision[];
}
