import { BEFORE_ALL, spanText } from '../applicant/day';
import type { Level } from '../applicant/applicant';
import type { Reading } from '../applicant/fault';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import { lengthBetween, yearsReached } from './anniversary';
import { isLower } from './decide-certificate';
import { kindRuns, sinceDate, strictRuns, timelineFor } from './decide-work';
import type { WorkRequirement } from './decide-work';
import type { Evidence } from './evidence';
import { lengthName, levelName, monthsName } from './names';
import { studyTimeOf } from './study-time';
import { unreadableHistory, unreadableText } from './unreadable';
import { ANY_GAP, anyRunReaches, longestRun, runsOf } from './work-runs';
import type { Run } from './work-runs';

const NO_TIME: Run = { from: 0, to: 0 };

/** Why it is open whether the years are reached: the cause a person can clear up first. */
export function explainWorkDoubt(
  evidence: Evidence,
  requirement: WorkRequirement,
  certificateLevel: Level | null,
  work: Message,
): Message {
  const { years, since } = requirement;
  const shown = { work, years };
  if (evidence.underAge)
    return message('eligibility.work.underAge', { age: evidence.notice.minimumWorkingAge });
  if (evidence.work.source === 'none') return explainNothingKnown(evidence, shown);
  if (since === 'certificate' && sinceDate(evidence, since) === null)
    return explainUndated(evidence.applicant.readings['heldCertificate.date'], 'Certificate', shown);
  if (since === 'graduation' && sinceDate(evidence, since) === null)
    return explainUndated(evidence.applicant.readings.graduationDate, 'Graduation', shown);
  const contradiction = explainContradiction(evidence);
  if (contradiction !== null) return message('eligibility.work.contradiction', { ...contradiction, years });
  if (evidence.work.incomplete) return message('eligibility.work.linesUnreadable', shown);
  const lowerCertificate = explainLowerCertificate(evidence, requirement, certificateLevel, shown);
  if (lowerCertificate !== null) return lowerCertificate;
  const { undecidedJobs, source } = evidence.work;
  if (undecidedJobs.length > 0 && !certainTotalReaches(evidence, requirement))
    return explainUndecidedJobs(undecidedJobs, shown);
  const strict = longestRun(strictRuns(evidence, requirement)) ?? NO_TIME;
  const kind = longestRun(kindRuns(evidence, requirement, certificateLevel)) ?? NO_TIME;
  const unbroken = longestUnbroken(evidence, requirement);
  if (unbroken === null || !yearsReached(unbroken.from, unbroken.to, years))
    return scopeIsOpen(evidence, requirement)
      ? message('eligibility.work.relatedUnsaid', shown)
      : message('eligibility.work.onlyTotal', {
          ...shown,
          length: named(unbroken ?? strict),
          total: named(kind),
        });
  if (undecidedJobs.length > 0) return explainUndecidedJobs(undecidedJobs, shown);
  if (scopeIsOpen(evidence, requirement)) return message('eligibility.work.relatedUnsaid', shown);
  const range = { ...shown, least: named(strict), most: named(unbroken) };
  // Of declared years after a date nobody knows where they lie, with study or without.
  if (source === 'declared' && since !== null) return message('eligibility.work.whichYears', range);
  if (fallsIntoStudy(evidence, requirement)) return message('eligibility.work.duringStudy', range);
  return message(source === 'declared' ? 'eligibility.work.whichYears' : 'eligibility.work.vague', range);
}

interface Shown {
  readonly work: Message;
  readonly years: number;
}

/** Each job once: many hold the same one at several employers. */
function explainUndecidedJobs(jobs: readonly string[], shown: Shown): Message {
  return message('eligibility.work.jobUndecided', { ...shown, jobs: [...new Set(jobs)] });
}

/** Whether the years are there for certain if all stretches are added up, so that only breaks are in the way. */
function certainTotalReaches(evidence: Evidence, requirement: WorkRequirement): boolean {
  const { strict } = timelineFor(evidence, requirement);
  const from = requirement.since === null ? null : sinceDate(evidence, requirement.since);
  return anyRunReaches(runsOf(strict, ANY_GAP, from?.last ?? BEFORE_ALL), requirement.years);
}

/** A higher certificate than asked for, after which the years are too few: what counts began before it. */
function explainLowerCertificate(
  { certificate, work }: Evidence,
  { scope, since, years }: WorkRequirement,
  certificateLevel: Level | null,
  { work: name }: Shown,
): Message | null {
  if (since !== 'certificate' || typeof certificate === 'string' || certificate.date === null) return null;
  if (certificateLevel === null || certificate.level === null) return null;
  if (!isLower(certificateLevel, certificate.level)) return null;
  const timeline = scope === 'own' ? work.own : work.ownOrRelated;
  const runs = runsOf(timeline.kind, ANY_GAP, certificate.date.first);
  if (anyRunReaches(runs, years)) return null;
  const length = named(longestRun(runs) ?? NO_TIME);
  return message('eligibility.work.lowerCertificateUndated', {
    work: name,
    length,
    years,
    level: levelName(certificateLevel),
  });
}

/** Whether full-time study, certain or not, may lie in the time that would count. */
function fallsIntoStudy(evidence: Evidence, requirement: WorkRequirement): boolean {
  const [first] = timelineFor(evidence, requirement).kind;
  if (first === undefined) return false;
  const { possible } = studyTimeOf(evidence.applicant, evidence.cutoff);
  return possible.some(({ from, to }) => from < evidence.cutoff && to > first.from);
}

/** Neither a history nor years that could be read: what was written all the same is shown. */
function explainNothingKnown(evidence: Evidence, shown: Shown): Message {
  const { occupationYears } = evidence.applicant.readings;
  const history = unreadableHistory(evidence);
  if (history !== null) return message('eligibility.work.historyUnreadable', { ...shown, value: history });
  const years = unreadableText(occupationYears);
  if (years !== null) return message('eligibility.work.yearsUnreadable', { ...shown, value: years });
  return occupationYears?.state === 'none'
    ? message('eligibility.work.saidNone', shown)
    : message('eligibility.work.unsaid', shown);
}

function explainUndated(
  reading: Reading<unknown> | undefined,
  date: 'Certificate' | 'Graduation',
  shown: Shown,
): Message {
  const value = unreadableText(reading);
  return value === null
    ? message(`eligibility.work.no${date}Date`, { ...shown })
    : message(`eligibility.work.unreadable${date}Date`, { ...shown, value });
}

/** Declared years beside the shorter time since work began; null where they agree. */
function explainContradiction(
  evidence: Evidence,
): { readonly declared: Message; readonly start: string; readonly length: Message } | null {
  const { readings } = evidence.applicant;
  const declared = readings.occupationYears?.value;
  const start = readings.workStartDate?.value;
  if (!evidence.work.contradiction || !declared || !start) return null;
  return {
    declared: monthsName(declared.leastMonths),
    start: spanText(start),
    length: lengthName(lengthBetween(start.first, evidence.cutoff)),
  };
}

/**
 * The longest run on the kind dates but without adding up: what is left open then is only how to count. Years declared
 * as one run are broken by study alone.
 */
function longestUnbroken(evidence: Evidence, requirement: WorkRequirement): Run | null {
  const { continuous, since } = requirement;
  const isOneRun = !continuous || evidence.work.source === 'declared';
  const tolerated = isOneRun ? ANY_GAP : evidence.notice.continuityGapMonths;
  const from = since === null ? null : sinceDate(evidence, since);
  return longestRun(runsOf(timelineFor(evidence, requirement).kind, tolerated, from?.first ?? BEFORE_ALL));
}

/** Only the own occupation's years were declared, while the clause lets related ones count. */
function scopeIsOpen({ work }: Evidence, { scope }: WorkRequirement): boolean {
  return scope === 'ownOrRelated' && work.source === 'declared' && !work.contradiction;
}

function named({ from, to }: Run): Message {
  return lengthName(lengthBetween(from, to));
}
