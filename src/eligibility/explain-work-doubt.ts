import { BEFORE_ALL, spanText } from '../applicant/day';
import type { Level } from '../applicant/applicant';
import type { Reading } from '../applicant/fault';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import { lengthBetween, yearsReached } from './anniversary';
import { kindRuns, sinceDate, strictRuns, timelineFor } from './decide-work';
import type { WorkRequirement } from './decide-work';
import type { Evidence } from './evidence';
import { lengthName, monthsName } from './names';
import { unreadableHistory, unreadableText } from './unreadable';
import { ANY_GAP, longestRun, runsOf } from './work-runs';
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
  if (evidence.work.undecidedJobs.length > 0)
    return message('eligibility.work.jobUndecided', { ...shown, jobs: evidence.work.undecidedJobs });
  if (scopeIsOpen(evidence, requirement)) return message('eligibility.work.relatedUnsaid', shown);
  const range = { ...shown, least: named(strict), most: named(unbroken) };
  return evidence.work.source === 'declared'
    ? message('eligibility.work.whichYears', range)
    : message('eligibility.work.vague', range);
}

interface Shown {
  readonly work: Message;
  readonly years: number;
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

/** The longest run on the kind dates but without adding up: what is left open then is only how to count. */
function longestUnbroken(evidence: Evidence, requirement: WorkRequirement): Run | null {
  const { continuous, since } = requirement;
  const tolerated = continuous ? evidence.notice.continuityGapMonths : ANY_GAP;
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
