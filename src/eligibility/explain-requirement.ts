import { spanText } from '../applicant/day';
import type { Level } from '../applicant/applicant';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Requirement } from '../notice/notice';
import type { Answer } from './eligibility';
import { isCourseOver } from './course-over';
import type { Evidence } from './evidence';
import { explainCertificate } from './explain-certificate';
import { explainAdvancedSchooling, explainEducation } from './explain-education';
import { explainWork } from './explain-work';
import { levelName } from './names';
import type { ClauseRule } from './rulebook';

/** Why one requirement is met, missed or in doubt, with the values it was decided on. */
export function explainRequirement(
  evidence: Evidence,
  requirement: Requirement,
  rule: ClauseRule,
  level: Level,
  answer: Answer,
): Message {
  switch (requirement.kind) {
    case 'work':
      return explainWork(evidence, requirement, rule.certificateLevel, answer);
    case 'education':
      return explainEducation(evidence, requirement, answer);
    case 'advancedTechnicalSchooling':
      return explainAdvancedSchooling(evidence, answer);
    case 'major':
      return explainMajor(evidence);
    case 'certificate':
      return explainCertificate(evidence, requirement, answer);
    case 'training':
      return explainTraining(evidence, requirement, level);
  }
}

function explainMajor({ applicant, major: relation }: Evidence): Message {
  const major = applicant.readings.major?.value ?? null;
  if (major === null) return message('eligibility.major.blank');
  if (relation === 'related') return message('eligibility.major.related', { major });
  return relation === 'other'
    ? message('eligibility.major.other', { major })
    : message('eligibility.major.undecided', { major });
}

function explainTraining(
  evidence: Evidence,
  requirement: Extract<Requirement, { kind: 'training' }>,
  levelApplied: Level,
): Message {
  const { start, end } = evidence.applicant.training;
  const { graduation } = evidence;
  const level = levelName(levelApplied);
  if (end !== null && isCourseOver(evidence, requirement, levelApplied))
    return message('eligibility.training.done', { level, date: spanText(end) });
  const isTooEarly =
    requirement.after === 'graduation' &&
    evidence.appliedLevel === levelApplied &&
    start !== null &&
    typeof graduation !== 'string' &&
    start.last < graduation.first;
  return isTooEarly
    ? message('eligibility.training.beforeGraduation', {
        level,
        start: spanText(start),
        graduation: spanText(graduation),
      })
    : message('eligibility.training.pending', { level });
}
