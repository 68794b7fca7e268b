import type { HeldCertificate, Level } from '../applicant/applicant';
import { readCertificateNumber } from '../applicant/certificate-number';
import { partsOf, spanOfYear } from '../applicant/day';

/**
 * The held certificate as far as its columns and its number agree. Where the date lies outside the year in the
 * number (or the one after it, in which it may be issued), either may be right: the date spans both.
 */
export function agreedCertificate(certificate: HeldCertificate): HeldCertificate {
  const { number, date, dateFrom } = certificate;
  if (number === null || date === null || dateFrom !== 'column') return certificate;
  const { year } = readCertificateNumber(number);
  const ofNumber = year === null ? null : spanOfYear(year);
  if (year === null || ofNumber === null) return certificate;
  if (partsOf(date.last).year >= year && partsOf(date.first).year <= year + 1) return certificate;
  return {
    ...certificate,
    date: {
      first: Math.min(date.first, ofNumber.first),
      last: Math.max(date.last, ofNumber.last),
      precision: 'ambiguous',
    },
  };
}

/** The level in the number where it is not the one in the column; null where they agree or either is missing. */
export function levelInNumber({ number, level, levelFrom }: HeldCertificate): Level | null {
  if (number === null || levelFrom !== 'column') return null;
  const told = readCertificateNumber(number).level;
  return told === level ? null : told;
}
