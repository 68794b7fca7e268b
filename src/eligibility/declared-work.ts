import { addMonths, BEFORE_ALL } from '../applicant/day';
import type { DateSpan, Day } from '../applicant/day';
import type { DeclaredYears } from '../applicant/applicant';
import type { OccupationRelation } from './classify';
import { noIntervals, plainInterval, without } from './interval';
import type { Interval } from './interval';
import type { StudyTime } from './study-time';
import type { Timeline, WorkEvidence } from './work-evidence';

/** What is known where no work history is given. */
export interface DeclaredFacts {
  readonly declared: DeclaredYears | null;
  readonly workStart: DateSpan | null;
  /** The occupation of the present position. */
  readonly present: OccupationRelation;
  /** The first day on which the person may have worked at all. */
  readonly earliest: Day;
  readonly cutoff: Day;
  readonly study: StudyTime;
}

/** "约6年" may be half a year out either way. */
const APPROXIMATE_MONTHS = 6;
const NO_JOBS: readonly string[] = Object.freeze([]);

/**
 * Work from 本职业工作年限 and 参加工作日期. The declared years are the claimed continuous run in the own
 * occupation; the social-insurance record proves it later.
 *
 * The run is taken to reach the cut-off. For clauses that ask for work after a date (取得…后) that is strict only
 * if the present position is the own occupation; otherwise the run may have begun on the very first day of work and
 * be over, and only what even then follows the date is certain. Kindly, time taken out for full-time study is made up
 * for by earlier work.
 * The run cannot be longer than the time since 参加工作 or since the age of 16. Where it is declared longer the two
 * contradict each other: strict takes the shorter, kind the longer.
 */
export function declaredWork(facts: DeclaredFacts): WorkEvidence {
  const { declared, workStart, present, earliest, cutoff, study } = facts;
  const anything = without(stretch(earliest, cutoff), study.certain);
  const elsewhere = present === 'other' || present === 'related';
  if (declared === null) {
    const unknown = {
      strict: noIntervals(),
      strictAfter: noIntervals(),
      strictAnywhere: noIntervals(),
      studyUntil: BEFORE_ALL,
      kind: anything,
      elsewhere,
      presentUndecided: false,
    };
    return evidence('none', unknown, { ...unknown, elsewhere: present === 'other' }, false);
  }
  const margin =
    declared.approximate && declared.leastMonths === declared.mostMonths ? APPROXIMATE_MONTHS : 0;
  const leastMonths = Math.max(0, Math.floor(declared.leastMonths) - margin);
  const latestStart = addMonths(cutoff, -leastMonths);
  const contradiction = latestStart < earliest;
  const strictStart = Math.max(latestStart, workStart?.last ?? earliest);
  const claimedStart = firstClaimedDay(declared, margin, cutoff) ?? earliest;
  const claimedOutsideStudy = reachBack(
    contradiction ? Math.min(claimedStart, latestStart) : claimedStart,
    cutoff,
    study.certain,
  );
  const kindStart = contradiction ? claimedOutsideStudy : Math.max(claimedOutsideStudy, earliest);

  const strict = without(stretch(strictStart, cutoff), study.possible);
  const reachesCutoff = present === 'own' || contradiction;
  const earliestEnd = Math.min(cutoff, addMonths(earliest, leastMonths));
  const strictAfter = reachesCutoff ? strict : without(stretch(earliest, earliestEnd), study.possible);
  const studyUntil = reachesCutoff ? BEFORE_ALL : endOfStudyWithin(facts);
  const strictAnywhere =
    studyUntil === BEFORE_ALL ? strictAfter : without(stretch(latestStart, earliestEnd), study.possible);
  const kind = without(stretch(kindStart, cutoff), study.certain);
  const presentUndecided = false;
  const own: Timeline = {
    strict,
    strictAfter,
    strictAnywhere,
    studyUntil,
    kind,
    elsewhere,
    presentUndecided,
  };
  // Nothing is said of related occupations: they may fill all the rest.
  const ownOrRelated: Timeline = {
    ...own,
    kind: contradiction ? kind : anything,
    elsewhere: present === 'other',
  };
  return evidence('declared', own, ownOrRelated, contradiction);
}

/**
 * The day after the last full-time study that may fall into any part of a run which begins on the first day of work
 * or later; before all days where there is none.
 */
function endOfStudyWithin({ earliest, cutoff, study }: DeclaredFacts): Day {
  let end = BEFORE_ALL;
  for (const { from, to } of study.possible) if (from > earliest && from < cutoff) end = Math.max(end, to);
  return end;
}

/** The day from which on there are as many days up to the cut-off outside the study time as there are from `start`. */
function reachBack(start: Day, cutoff: Day, study: readonly Interval[]): Day {
  let left = cutoff - start;
  let until = cutoff;
  if (study.length === 0) return start;
  for (const { from, to } of [...study].sort((a, b) => b.to - a.to)) {
    const free = until - Math.min(until, to);
    if (free >= left) break;
    left -= free;
    until = Math.min(until, from);
  }
  return until - left;
}

/** Null where there is no upper end (6年以上). */
function firstClaimedDay(
  { leastMonths, mostMonths }: DeclaredYears,
  margin: number,
  cutoff: Day,
): Day | null {
  if (!Number.isFinite(mostMonths)) return null;
  const start = addMonths(cutoff, -(Math.ceil(mostMonths) + margin));
  // 不到6年 stays short of the six years by a day.
  return leastMonths < mostMonths ? start + 1 : start;
}

function evidence(
  source: 'declared' | 'none',
  own: Timeline,
  ownOrRelated: Timeline,
  contradiction: boolean,
): WorkEvidence {
  return { source, own, ownOrRelated, contradiction, incomplete: false, undecidedJobs: NO_JOBS };
}

function stretch(from: Day, to: Day): readonly Interval[] {
  return from < to ? [plainInterval(from, to)] : noIntervals();
}
