import { decideEligibility } from '../../src/eligibility/decide-eligibility';
import type { Answer, Eligibility } from '../../src/eligibility/eligibility';
import { isoDate } from '../../src/applicant/day';
import { say } from '../../src/messages/catalog';
import { builtInNotice } from '../../src/notice/built-in-notice';
import type { Notice } from '../../src/notice/notice';
import { anApplicant, day } from './an-applicant';
import type { Facts } from './an-applicant';

/** The built-in notice with the lists a school would keep. */
export const notice: Notice = {
  ...builtInNotice,
  relatedMajors: ['电子商务', '市场营销'],
  otherMajors: ['会计', '土木工程'],
  relatedOccupationKeywords: ['销售', '商务代表'],
  otherOccupationKeywords: ['司机', '会计', '销售内勤'],
};
export const CUTOFF = '2023-09-30';

/** What a case expects; what it leaves out is not looked at. */
export interface Expected {
  /** What the notice says otherwise than the test's. */
  readonly under?: Partial<Notice>;
  readonly outcome?: Eligibility['outcome'];
  readonly clauses?: readonly string[];
  readonly afterTraining?: readonly string[];
  readonly undecided?: readonly string[];
  readonly lowerLevel?: Eligibility['lowerLevel'];
  readonly answers?: Readonly<Record<string, Answer>>;
  /** Clause → first day on which it would hold. */
  readonly holdsFrom?: Readonly<Record<string, string | null>>;
  /** Parts of the sentences, each in any of them. */
  readonly says?: readonly string[];
  readonly saysNot?: readonly string[];
}

export type Case = readonly [name: string, facts: Facts, expected: Expected];

export function decide(facts: Facts, rules: Partial<Notice> = {}, cutoff = CUTOFF): Eligibility {
  return decideEligibility(anApplicant(facts), { ...notice, ...rules }, day(cutoff));
}

/** Decides a case and compares every part it speaks of. */
export function expectCase(facts: Facts, expected: Expected): void {
  const decided = decide(facts, expected.under);
  const trace = decided.trace();
  const seen: Record<string, unknown> = {};
  const wanted: Record<string, unknown> = {};
  for (const key of ['outcome', 'clauses', 'afterTraining', 'undecided', 'lowerLevel'] as const) {
    if (expected[key] === undefined) continue;
    wanted[key] = expected[key];
    seen[key] = decided[key];
  }
  for (const [clause, answer] of Object.entries(expected.answers ?? {})) {
    wanted[clause] = answer;
    seen[clause] = trace.find((one) => one.clause === clause)?.answer;
  }
  for (const [clause, from] of Object.entries(expected.holdsFrom ?? {})) {
    wanted[`${clause} from`] = from;
    const holdsFrom = trace.find((one) => one.clause === clause)?.holdsFrom ?? null;
    seen[`${clause} from`] = holdsFrom === null ? null : isoDate(holdsFrom);
  }
  expect(seen).toEqual(wanted);
  const sentences = decided.reasons.map((reason) => say(reason, 'zh-CN')).join('\n');
  for (const part of expected.says ?? []) expect(sentences).toContain(part);
  for (const part of expected.saysNot ?? []) expect(sentences).not.toContain(part);
}
