import type { Level } from '../applicant/applicant';
import type { Requirement } from '../notice/notice';
import { levelInNumber } from './certificate';
import type { Answer } from './eligibility';
import type { Evidence } from './evidence';

/**
 * 取得……级……证书: a certificate of the own occupation (its former name included) at that level or a higher one,
 * dated by the cut-off. A missing date leaves this open to the work requirement, which counts from it; a number that
 * tells a lower level than the column leaves it open which of them is right.
 */
export function decideCertificate(
  { certificate, cutoff }: Evidence,
  { level }: Extract<Requirement, { kind: 'certificate' }>,
): Answer {
  if (certificate === 'unsaid') return 'unknown';
  if (certificate === 'none' || certificate.occupation === 'other') return 'no';
  if (certificate.level !== null && isLower(certificate.level, level)) return 'no';
  if (certificate.date !== null && certificate.date.first > cutoff) return 'no';
  if (certificate.occupation === null || certificate.level === null) return 'unknown';
  const inNumber = levelInNumber(certificate);
  if (inNumber !== null && isLower(inNumber, level)) return 'unknown';
  return certificate.date !== null && certificate.date.last > cutoff ? 'unknown' : 'yes';
}

/** Level 1 is the highest. */
export function isLower(level: Level, than: Level): boolean {
  return level > than;
}
