import { BEFORE_ALL } from '../applicant/day';
import type { DateSpan, Day } from '../applicant/day';
import type { Level } from '../applicant/applicant';
import type { Requirement } from '../notice/notice';
import type { Answer } from './eligibility';
import { isLower } from './decide-certificate';
import type { Evidence } from './evidence';
import type { Timeline } from './work-evidence';
import { ANY_GAP, anyRunReaches, runsOf } from './work-runs';
import type { Run } from './work-runs';

export type WorkRequirement = Extract<Requirement, { kind: 'work' }>;

const NO_RUNS: readonly Run[] = Object.freeze([]);

/**
 * 连续从事……工作N年以上. Yes where even the strict reading reaches the years; no where not even the kind one does.
 *
 * Strict: the least time the dates allow, without a break, and for 取得……后 only what follows the latest possible
 * date. Kind: the most time, all of it added up; work before the diploma counts too (申报须知二 adds up the years
 * before and after), work before the certificate never does.
 *
 * @param certificateLevel the certificate the clause asks for; a higher one was preceded by it at an unknown time
 */
export function decideWork(
  evidence: Evidence,
  requirement: WorkRequirement,
  certificateLevel: Level | null,
): Answer {
  const { years } = requirement;
  if (!evidence.underAge && anyRunReaches(strictRuns(evidence, requirement), years)) return 'yes';
  return anyRunReaches(kindRuns(evidence, requirement, certificateLevel), years) ? 'unknown' : 'no';
}

/** The runs that are certain. */
export function strictRuns(evidence: Evidence, requirement: WorkRequirement): readonly Run[] {
  const timeline = timelineFor(evidence, requirement);
  const tolerated = requirement.continuous ? evidence.notice.continuityGapMonths : ANY_GAP;
  if (requirement.since === null) return runsOf(timeline.strict, tolerated, BEFORE_ALL);
  const since = sinceDate(evidence, requirement.since);
  if (since === null) return NO_RUNS;
  const { strictAfter, strictAnywhere, studyUntil } = timeline;
  return runsOf(studyUntil > since.last + 1 ? strictAnywhere : strictAfter, tolerated, since.last);
}

/** At most one run, as long as all work that may count. */
export function kindRuns(
  evidence: Evidence,
  requirement: WorkRequirement,
  certificateLevel: Level | null,
): readonly Run[] {
  return runsOf(
    timelineFor(evidence, requirement).kind,
    ANY_GAP,
    kindSince(evidence, requirement, certificateLevel),
  );
}

export function timelineFor({ work }: Evidence, { scope }: WorkRequirement): Timeline {
  return scope === 'own' ? work.own : work.ownOrRelated;
}

/** The date after which work counts, null where it is not known. */
export function sinceDate(evidence: Evidence, since: 'certificate' | 'graduation'): DateSpan | null {
  const { certificate, graduation } = evidence;
  if (since === 'graduation') return typeof graduation === 'string' ? null : graduation;
  return typeof certificate === 'string' ? null : certificate.date;
}

function kindSince(
  { certificate }: Evidence,
  { since }: WorkRequirement,
  certificateLevel: Level | null,
): Day {
  if (since !== 'certificate' || typeof certificate === 'string' || certificate.date === null)
    return BEFORE_ALL;
  const { level, date } = certificate;
  // A level-2 certificate stands for a level-3 one, which was gained before it, nobody knows when.
  const isHigher = level !== null && certificateLevel !== null && isLower(certificateLevel, level);
  return isHigher ? BEFORE_ALL : date.first;
}
