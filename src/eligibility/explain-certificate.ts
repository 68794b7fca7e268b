import { isoDate, spanText } from '../applicant/day';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Requirement } from '../notice/notice';
import { levelInNumber } from './certificate';
import { isLower } from './decide-certificate';
import type { Answer } from './eligibility';
import type { Evidence } from './evidence';
import { levelName } from './names';
import { unreadableText } from './unreadable';

/** Why the certificate of a clause is held, missing or in doubt. */
export function explainCertificate(
  { applicant: { readings }, certificate, cutoff }: Evidence,
  requirement: Extract<Requirement, { kind: 'certificate' }>,
  answer: Answer,
): Message {
  const level = levelName(requirement.level);
  if (certificate === 'unsaid') return message('eligibility.certificate.blank', { level });
  if (certificate === 'none') return message('eligibility.certificate.none', { level });
  if (certificate.occupation === 'other') return message('eligibility.certificate.otherOccupation');
  if (certificate.level !== null && isLower(certificate.level, requirement.level))
    return message('eligibility.certificate.tooLow', { held: levelName(certificate.level), level });
  const { date } = certificate;
  if (date !== null && date.first > cutoff)
    return message('eligibility.certificate.later', { date: spanText(date), cutoff: isoDate(cutoff) });
  if (certificate.occupation === null) return message('eligibility.certificate.occupationUnknown');
  if (certificate.level === null) {
    const value = unreadableText(readings['heldCertificate.level']);
    return value === null
      ? message('eligibility.certificate.levelUnknown')
      : message('eligibility.certificate.levelUnreadable', { value });
  }
  const inNumber = answer === 'unknown' ? levelInNumber(certificate) : null;
  if (inNumber !== null && isLower(inNumber, requirement.level))
    return message('eligibility.certificate.levelDiffers', {
      held: levelName(certificate.level),
      number: levelName(inNumber),
    });
  if (answer === 'unknown' && date !== null)
    return message('eligibility.certificate.maybeLater', { date: spanText(date), cutoff: isoDate(cutoff) });
  return message('eligibility.certificate.held', { level: levelName(certificate.level) });
}
