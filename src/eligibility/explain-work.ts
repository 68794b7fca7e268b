import { isoDate, spanText } from '../applicant/day';
import type { Level } from '../applicant/applicant';
import { remember } from '../applicant/remember';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import { anniversary, lengthBetween } from './anniversary';
import { kindRuns, sinceDate, strictRuns } from './decide-work';
import type { WorkRequirement } from './decide-work';
import type { Answer } from './eligibility';
import type { Evidence } from './evidence';
import { explainWorkDoubt } from './explain-work-doubt';
import { growingRun } from './growing-run';
import { fullLengthName, lengthName } from './names';
import { longestRun } from './work-runs';
import type { Run } from './work-runs';

const NO_TIME: Run = { from: 0, to: 0 };
const REMEMBERED_LENGTHS = 1_000;
const REMEMBERED_REQUIREMENTS = 100;

/** Why the years of a clause are reached, missed (by how much, and until when) or in doubt. */
export function explainWork(
  evidence: Evidence,
  requirement: WorkRequirement,
  certificateLevel: Level | null,
  answer: Answer,
): Message {
  const { years } = requirement;
  if (answer === 'yes') {
    const length = runLength(longestRun(strictRuns(evidence, requirement)) ?? NO_TIME);
    return requirement.since === null
      ? enough(requirement)(length)
      : message('eligibility.work.enough', { work: workName(evidence, requirement), length, years });
  }
  const work = workName(evidence, requirement);
  if (answer === 'unknown') return explainWorkDoubt(evidence, requirement, certificateLevel, work);
  const growing = growingRun(evidence, requirement);
  const run = growing ?? longestRun(kindRuns(evidence, requirement, certificateLevel)) ?? NO_TIME;
  const complete = anniversary(run.from, years);
  const shown = { work, length: runLength(run), years };
  const missing = fullLengthName(lengthBetween(run.to, complete));
  if (growing !== null)
    return message('eligibility.work.shortUntil', { ...shown, missing, date: isoDate(complete) });
  const certain = longestRun(strictRuns(evidence, requirement)) ?? NO_TIME;
  return certain.to - certain.from < run.to - run.from
    ? message('eligibility.work.shortAtMost', { ...shown, missing })
    : message('eligibility.work.short', { ...shown, missing });
}

function runLength({ from, to }: Run): Message {
  return lengthName(lengthBetween(from, to));
}

/** What most people pass by is said again and again: of each requirement and each length once. */
const enough = remember(
  (requirement: WorkRequirement) =>
    remember(
      (length: Message) =>
        message('eligibility.work.enough', {
          work: kindOfWork(requirement),
          length,
          years: requirement.years,
        }),
      REMEMBERED_LENGTHS,
    ),
  REMEMBERED_REQUIREMENTS,
);

/** 连续从事本职业. */
function kindOfWork({ scope, continuous }: WorkRequirement): Message {
  return scope === 'own'
    ? message(continuous ? 'eligibility.work.ownContinuous' : 'eligibility.work.own')
    : message(continuous ? 'eligibility.work.ownOrRelatedContinuous' : 'eligibility.work.ownOrRelated');
}

/** 取证（2018-05-20）后连续从事本职业. */
function workName(evidence: Evidence, requirement: WorkRequirement): Message {
  const { since } = requirement;
  const work = kindOfWork(requirement);
  if (since === null) return work;
  const date = sinceDate(evidence, since);
  if (date === null)
    return message(
      since === 'certificate'
        ? 'eligibility.work.afterCertificateUndated'
        : 'eligibility.work.afterGraduationUndated',
      { work },
    );
  return message(
    since === 'certificate' ? 'eligibility.work.afterCertificate' : 'eligibility.work.afterGraduation',
    { work, date: spanText(date) },
  );
}
