import type { Level } from '../applicant/applicant';
import type { Requirement } from '../notice/notice';
import type { Answer } from './eligibility';
import type { Evidence } from './evidence';

/**
 * 经……正规培训达规定标准学时数，并取得结业证书. The course is the one applied for, so its certificate is still to
 * come (`afterTraining`) unless the training columns say that the course of this level is over.
 */
export function decideTraining(
  evidence: Evidence,
  { after }: Extract<Requirement, { kind: 'training' }>,
  level: Level,
): Answer {
  const { training } = evidence.applicant;
  const over = training.attended === true && training.end !== null && training.end.last <= evidence.cutoff;
  if (!over || evidence.appliedLevel !== level) return 'afterTraining';
  return after === null || courseFollowsGraduation(evidence) ? 'yes' : 'afterTraining';
}

/** 取得……学历证书后，经……培训 (三级第5条): certain only where both dates are known and in order. */
function courseFollowsGraduation({ graduation, applicant }: Evidence): boolean {
  const { start } = applicant.training;
  return typeof graduation !== 'string' && start !== null && graduation.last <= start.first;
}
