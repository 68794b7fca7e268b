import type { Attempt, Subject } from '../applicant/applicant';
import type { Message } from '../messages/message';

/** Amounts in yuan; null where the notice does not say and nothing was set. */
export interface Fees {
  readonly attempt: Attempt;
  readonly training: number | null;
  readonly assessment: number | null;
  readonly total: number | null;
  /** Subjects to be sat; all of the level's for a first attempt or a retake. */
  readonly subjects: readonly Subject[];
  /** Why an amount is empty (补考单价未设置, 等级未知), null where none is. */
  readonly reason: Message | null;
}
