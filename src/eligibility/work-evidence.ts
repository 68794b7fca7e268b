import type { Day } from '../applicant/day';
import type { Interval } from './interval';

/** When somebody worked in the occupations a clause counts, under both readings. Sorted by start. */
export interface Timeline {
  readonly strict: readonly Interval[];
  /** Strict for clauses that count only what follows a date: placed so that the least follows it. */
  readonly strictAfter: readonly Interval[];
  /** The same where full-time study may fall into any part of it: what belongs to the work wherever that lies. */
  readonly strictAnywhere: readonly Interval[];
  /** Such study is over by this day: it takes nothing from what follows a later date. */
  readonly studyUntil: Day;
  readonly kind: readonly Interval[];
  /** Works elsewhere now: time alone adds nothing. */
  readonly elsewhere: boolean;
  /** The run that counts is over, and the lists do not say what the present job is. */
  readonly presentUndecided: boolean;
}

/** All that is known of somebody's work. */
export interface WorkEvidence {
  /** A work history decides where there is one; else the declared years; else nothing is known. */
  readonly source: 'history' | 'declared' | 'none';
  readonly own: Timeline;
  readonly ownOrRelated: Timeline;
  /** Declared years longer than the time since 参加工作, or than the age allows. */
  readonly contradiction: boolean;
  /** Lines of the history that could not be read. */
  readonly incomplete: boolean;
  /** Jobs of which the lists do not say whether they are the own occupation. */
  readonly undecidedJobs: readonly string[];
}
