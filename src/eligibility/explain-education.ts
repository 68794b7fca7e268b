import { isoDate, spanText } from '../applicant/day';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Requirement } from '../notice/notice';
import type { Answer } from './eligibility';
import type { Evidence } from './evidence';
import { educationName, rankName } from './names';
import { unreadableText } from './unreadable';

/** Why the schooling of a clause is met, missed or in doubt. */
export function explainEducation(
  evidence: Evidence,
  { atLeast }: Extract<Requirement, { kind: 'education' }>,
  answer: Answer,
): Message {
  if (answer === 'no') {
    return (
      explainNotGraduated(evidence) ??
      message('eligibility.education.tooLow', {
        education: educationName(evidence),
        needed: rankName(atLeast),
      })
    );
  }
  return answer === 'unknown' ? explainDoubt(evidence) : held(evidence);
}

/** The same for 高级技能-level technical schooling (三级第2条). */
export function explainAdvancedSchooling(evidence: Evidence, answer: Answer): Message {
  const { education } = evidence;
  const schooling = typeof education === 'string' ? null : education.schooling;
  const isThatKind = schooling === 'advancedTechnical' || schooling === 'technicalSchool';
  const notGraduated = isThatKind || typeof education === 'string' ? explainNotGraduated(evidence) : null;
  if (answer === 'no')
    return (
      notGraduated ?? message('eligibility.education.notAdvanced', { education: educationName(evidence) })
    );
  return answer === 'unknown' ? explainDoubt(evidence) : held(evidence);
}

function held(evidence: Evidence): Message {
  return message('eligibility.education.held', { education: educationName(evidence) });
}

function explainNotGraduated(evidence: Evidence): Message | null {
  const { education: schooling, graduation, cutoff } = evidence;
  if (typeof schooling === 'string') return message('eligibility.education.none');
  const education = educationName(evidence);
  if (schooling.studying) return message('eligibility.education.studying', { education });
  if (typeof graduation === 'string' || graduation.first <= cutoff) return null;
  return message('eligibility.education.later', {
    education,
    date: spanText(graduation),
    cutoff: isoDate(cutoff),
  });
}

function explainDoubt(evidence: Evidence): Message {
  const { education: schooling, graduation, cutoff } = evidence;
  if (typeof schooling === 'string') {
    const value = unreadableText(evidence.applicant.readings.education);
    return value === null
      ? message('eligibility.education.blank')
      : message('eligibility.education.unreadable', { value });
  }
  const education = educationName(evidence);
  if (schooling.doubt === 'completionOnly')
    return message('eligibility.education.completionOnly', { education });
  if (schooling.doubt === 'partySchool') return message('eligibility.education.partySchool', { education });
  if (schooling.doubt === 'foreign') return message('eligibility.education.foreign', { education });
  if (evidence.graduationUnreadable) return message('eligibility.education.dateUnreadable', { education });
  if (typeof graduation !== 'string' && graduation.last > cutoff)
    return message('eligibility.education.maybeLater', {
      education,
      date: spanText(graduation),
      cutoff: isoDate(cutoff),
    });
  return message('eligibility.education.classUnknown', { education });
}
