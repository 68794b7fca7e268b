import type { Applicant, Attempt, Level, Subject } from '../applicant/applicant';
import { cleanText } from '../applicant/clean-text';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { LevelRule, Notice } from '../notice/notice';
import type { Fees } from './fees';
import { levelName, subjectNames } from './names';

const NO_SUBJECTS: readonly Subject[] = Object.freeze([]);
const firstAttempts = new WeakMap<LevelRule, Fees>();

/**
 * What an applicant owes, in yuan. First attempt: training and assessment fee of the level (六(一)). Make-up: the
 * prices of the subjects sat again; retake: of all subjects (附件4二); neither pays for the training again. A blank
 * 考试类型 is a first attempt. An amount that the notice and the settings do not give stays null, with the reason.
 */
export function computeFees(applicant: Applicant, notice: Notice): Fees {
  const { readings } = applicant;
  const attempt = readings.attempt?.value ?? 'first';
  const level = readings.level?.value ?? null;
  if (level === null) return noAmounts(attempt, NO_SUBJECTS, message('fees.levelUnknown'));
  const rule = notice.levels.find((offered) => offered.level === level);
  if (rule === undefined)
    return noAmounts(attempt, NO_SUBJECTS, message('fees.levelNotOffered', { level: levelName(level) }));
  if (readings.attempt?.state === 'unreadable')
    return noAmounts(
      attempt,
      rule.subjects,
      message('fees.attemptUnreadable', { value: cleanText(readings.attempt.raw) }),
    );
  if (attempt === 'first') return firstAttempt(rule);
  if (attempt === 'retake') return subjectFees(attempt, rule, rule.subjects, notice);
  return makeUp(applicant, rule, notice);
}

function firstAttempt(rule: LevelRule): Fees {
  const known = firstAttempts.get(rule);
  if (known) return known;
  const { training, assessment } = rule.fees;
  const fees: Fees = {
    attempt: 'first',
    training,
    assessment,
    total: inYuan(training + assessment),
    subjects: rule.subjects,
    reason: null,
  };
  firstAttempts.set(rule, fees);
  return fees;
}

function makeUp({ readings }: Applicant, rule: LevelRule, notice: Notice): Fees {
  const asked = readings.subjects?.value ?? NO_SUBJECTS;
  const offered = subjectNames(rule.subjects);
  if (readings.subjects?.state === 'unreadable')
    return noAmounts(
      'makeUp',
      NO_SUBJECTS,
      message('fees.subjectsUnreadable', { value: cleanText(readings.subjects.raw), offered }),
    );
  if (asked.length === 0)
    return noAmounts('makeUp', NO_SUBJECTS, message('fees.subjectsMissing', { offered }));
  const foreign = asked.filter((subject) => !rule.subjects.includes(subject));
  if (foreign.length > 0)
    return noAmounts(
      'makeUp',
      asked,
      message('fees.subjectNotOfLevel', {
        level: levelName(rule.level),
        subjects: subjectNames(foreign),
      }),
    );
  // The level's order, each subject once.
  const subjects = rule.subjects.filter((subject) => asked.includes(subject));
  return subjectFees('makeUp', rule, subjects, notice);
}

function subjectFees(
  attempt: Attempt,
  { level }: LevelRule,
  subjects: readonly Subject[],
  notice: Notice,
): Fees {
  const prices = subjects.map((subject) => priceOf(notice, level, subject));
  const unset = subjects.filter((_, at) => prices[at] === null);
  if (unset.length > 0)
    return noAmounts(attempt, subjects, message('fees.priceUnset', { subjects: subjectNames(unset) }));
  const assessment = prices.reduce<number>((sum, price) => inYuan(sum + (price ?? 0)), 0);
  return { attempt, training: 0, assessment, total: assessment, subjects, reason: null };
}

/** To the fen: 0.1 + 0.2 is a little more than 0.3 otherwise. */
export function inYuan(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function priceOf(notice: Notice, level: Level, subject: Subject): number | null {
  return notice.subjectPrices[`${level}`]?.[subject] ?? null;
}

/** Only what is certain is told: who sits again pays no second training fee, whatever else is open. */
function noAmounts(attempt: Attempt, subjects: readonly Subject[], reason: Message): Fees {
  return {
    attempt,
    training: attempt === 'first' ? null : 0,
    assessment: null,
    total: null,
    subjects,
    reason,
  };
}
