import type { Level } from '../applicant/applicant';
import type { Requirement } from '../notice/notice';
import type { Evidence } from './evidence';

/**
 * Whether the training columns say that the course of this level is over by the cut-off date and, where it must
 * follow graduation (取得……学历证书后，经……培训, 三级第5条), that it did. No more than a hint to the clerk: the clauses ask
 * for the completion certificate (并取得结业证书), and no column of the sheet has it.
 */
export function isCourseOver(
  { applicant: { training }, appliedLevel, cutoff, graduation }: Evidence,
  { after }: Extract<Requirement, { kind: 'training' }>,
  level: Level,
): boolean {
  const { attended, start, end } = training;
  if (attended !== true || end === null || end.last > cutoff || appliedLevel !== level) return false;
  return (
    after === null || (typeof graduation !== 'string' && start !== null && graduation.last <= start.first)
  );
}
