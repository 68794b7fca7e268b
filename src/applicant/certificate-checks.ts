import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Level } from './applicant';
import { readCertificateNumber } from './certificate-number';
import type { CrossCheck } from './cross-facts';
import { isUnderAge } from './date-order-checks';
import { isoDate, partsOf } from './day';
import { heldOccupationFault } from './held-certificate';
import { fault } from './reading';

/** The held certificate against its own number, the cut-off date, the age and the level applied for. */
export const checkHeldCertificate: CrossCheck = (facts, found) => {
  const { readings, heldCertificate: held, context, birth } = facts;
  if (held === null) return;
  const { cutoff, notice } = context;
  const occupation = heldOccupationFault(readings, notice);
  if (occupation !== null) found.push(occupation);

  const dateField = held.dateFrom === 'column' ? 'heldCertificate.date' : 'heldCertificate.number';
  if (held.date !== null && held.date.first > cutoff) {
    const sentence = message('cross.certificateAfterCutoff', { cutoff: isoDate(cutoff) });
    found.push({ field: dateField, fault: fault(sentence, 'warning') });
  }
  const minimum = notice.minimumWorkingAge;
  if (held.date !== null && birth !== null && isUnderAge(birth, held.date, minimum))
    found.push({
      field: dateField,
      fault: fault(message('cross.certificateTooYoung', { minimum }), 'warning'),
    });
  if (held.number !== null) {
    if (held.number === readings.idNumber?.value?.number)
      found.push({
        field: 'heldCertificate.number',
        fault: fault(message('cross.certificateIsId'), 'warning'),
      });
    checkAgainstNumber(facts, found);
  }
  const level = readings.level?.value;
  if (level && held.level !== null && held.level <= level && held.occupation !== 'other')
    found.push({
      field: 'level',
      fault: fault(
        message('cross.alreadyHeld', { held: levelName(held.level), level: levelName(level) }),
        'warning',
      ),
    });
};

/** A number is given the year of the assessment; the certificate may be issued the year after. */
const checkAgainstNumber: CrossCheck = ({ heldCertificate: held }, found) => {
  if (!held?.number) return;
  const { year, level } = readCertificateNumber(held.number);
  if (held.dateFrom === 'column' && held.date !== null && year !== null) {
    const dated = { first: partsOf(held.date.first).year, last: partsOf(held.date.last).year };
    if (dated.last < year || dated.first > year + 1)
      found.push({
        field: 'heldCertificate.date',
        fault: fault(message('cross.certificateYearDiffers', { year }), 'warning'),
      });
  }
  if (held.levelFrom === 'column' && level !== null && level !== held.level)
    found.push({
      field: 'heldCertificate.level',
      fault: fault(message('cross.certificateLevelDiffers', { level: levelName(level) }), 'warning'),
    });
};

const levelName = (level: Level): Message => message(`level.${level}`);
