import type { Education, EducationRank } from '../applicant/applicant';
import type { Requirement } from '../notice/notice';
import type { Answer } from './eligibility';
import type { Evidence } from './evidence';

const RANKS: Readonly<Record<EducationRank, number>> = {
  belowSecondary: 0,
  secondary: 1,
  college: 2,
  bachelor: 3,
  master: 4,
  doctor: 5,
};

/**
 * 具有……学历证书: schooling that high, graduated by the cut-off. What is written under 学历 counts as held unless
 * something speaks against it; a blank 毕业时间 alone does not.
 */
export function decideEducation(
  evidence: Evidence,
  { atLeast }: Extract<Requirement, { kind: 'education' }>,
): Answer {
  const { education } = evidence;
  if (education === 'unsaid') return 'unknown';
  if (education === 'none' || RANKS[education.rank] < RANKS[atLeast]) return 'no';
  return decideGraduated(evidence, education);
}

/** 以高级技能为培养目标的……毕业证书 (三级第2条): 高级工班, 预备技师班, 技师学院; a bare 技校 does not say which class it was. */
export function decideAdvancedSchooling(evidence: Evidence): Answer {
  const { education } = evidence;
  if (education === 'unsaid') return 'unknown';
  if (education === 'none' || education.schooling === null) return 'no';
  if (education.schooling === 'intermediateTechnical') return 'no';
  const graduated = decideGraduated(evidence, education);
  return education.schooling === 'technicalSchool' && graduated === 'yes' ? 'unknown' : graduated;
}

function decideGraduated(evidence: Evidence, education: Education): Answer {
  const { graduation, cutoff } = evidence;
  if (education.studying) return 'no';
  const date = typeof graduation === 'string' ? null : graduation;
  if (date !== null && date.first > cutoff) return 'no';
  if (education.doubt !== null || evidence.graduationUnreadable) return 'unknown';
  return date !== null && date.last > cutoff ? 'unknown' : 'yes';
}
