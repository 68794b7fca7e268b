import { BEFORE_ALL } from '../applicant/day';
import type { Day } from '../applicant/day';
import type { History, HistoryPeriod } from '../applicant/applicant';
import { classifyOccupation } from './classify';
import type { OccupationRelation } from './classify';
import type { Notice } from '../notice/notice';
import { inOrder, intervalOf, noIntervals, plainInterval, withOne, without } from './interval';
import type { Interval } from './interval';
import type { StudyTime } from './study-time';
import type { Timeline, WorkEvidence } from './work-evidence';

/** What a work history is read with. */
export interface HistoryFacts {
  readonly history: History;
  readonly present: OccupationRelation;
  readonly earliest: Day;
  readonly cutoff: Day;
  readonly study: StudyTime;
  readonly notice: Notice;
}

interface Job {
  readonly relation: OccupationRelation;
  readonly strict: Interval;
  readonly kind: Interval;
}

const NO_JOBS: readonly string[] = Object.freeze([]);
const NO_WORK: readonly Job[] = Object.freeze([]);

/**
 * Work from the lines of a work history. A job of which the keyword lists say nothing counts under the kind reading
 * only; so does all the time of which unreadable lines may speak.
 */
export function historyWork(facts: HistoryFacts, withRelated: boolean): WorkEvidence {
  const { history } = facts;
  let jobs: Job[] | null = null;
  let undecidedJobs: string[] | null = null;
  for (const period of history.periods) {
    if (period.activity !== 'work') continue;
    const job = readJob(period, facts);
    if (job.kind.from >= facts.cutoff) continue;
    jobs = withOne(jobs, job);
    if (job.relation === 'undecided') (undecidedJobs ??= []).push(period.text);
  }
  const counted = jobs ?? NO_WORK;
  const own = timelineOf(counted, isOwn, facts);
  return {
    source: 'history',
    own,
    ownOrRelated: withRelated && counted.some(isRelated) ? timelineOf(counted, isOwnOrRelated, facts) : own,
    contradiction: false,
    incomplete: !history.complete,
    undecidedJobs: undecidedJobs ?? NO_JOBS,
  };
}

/** Whether the history names any job: one of study lines alone is no work history. */
export function namesWork({ periods }: History): boolean {
  return periods.some(({ activity }) => activity === 'work');
}

function readJob(period: HistoryPeriod, { cutoff, present, notice }: HistoryFacts): Job {
  const listed = classifyOccupation(period.text, notice);
  const isPresent = period.end === null || period.end.last >= cutoff;
  return {
    // The line that runs until now is the present job: its own columns say what it is.
    relation: listed === 'undecided' && isPresent ? present : listed,
    strict: intervalOf(period.start, period.end, cutoff, 'strict'),
    kind: intervalOf(period.start, period.end, cutoff, 'kind'),
  };
}

const isOwn = (relation: OccupationRelation) => relation === 'own';
const isRelated = ({ relation }: Job) => relation === 'related';
const isOwnOrRelated = (relation: OccupationRelation) => relation === 'own' || relation === 'related';

function timelineOf(
  jobs: readonly Job[],
  counts: (relation: OccupationRelation) => boolean,
  { history, study, earliest, cutoff }: HistoryFacts,
): Timeline {
  let certain: Interval[] | null = null;
  let possible = history.complete ? null : [plainInterval(Math.min(earliest, cutoff), cutoff)];
  let goesOn = !history.complete;
  let isUndecided = false;
  for (const { relation, strict, kind } of jobs) {
    const counted = counts(relation);
    if (counted) certain = withOne(certain, strict);
    if (!counted && relation !== 'undecided') continue;
    possible = withOne(possible, kind);
    if (kind.to < cutoff) continue;
    if (counted) goesOn = true;
    else isUndecided = true;
  }
  const strict = certain === null ? noIntervals() : without(inOrder(certain), study.possible);
  return {
    strict,
    strictAfter: strict,
    strictAnywhere: strict,
    studyUntil: BEFORE_ALL,
    kind: possible === null ? noIntervals() : without(inOrder(possible), study.certain),
    elsewhere: !goesOn && !isUndecided,
    presentUndecided: !goesOn && isUndecided,
  };
}
