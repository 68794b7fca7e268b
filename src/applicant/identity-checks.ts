import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Sex } from './applicant';
import type { CrossCheck } from './cross-facts';
import type { DateSpan } from './day';
import { addYears, isoDate, spanText } from './day';
import { fault } from './reading';

const OLDEST_USUAL = 70;
const DAYS_A_YEAR = 365.2425;
const SEX_WORDS: Readonly<Record<Sex, string>> = { male: '男', female: '女' };

/**
 * ID number against birth date and sex (GB 11643-1999). Where birth or sex is blank and the number holds, the
 * derived value is offered as a fix and said to be derived. A number that does not hold only warns.
 */
export const checkIdentity: CrossCheck = ({ readings }, found) => {
  const id = readings.idNumber?.value;
  if (!id) return;
  const severity = id.valid ? 'error' : 'warning';
  const birth = readings.birthDate;
  if (birth && id.birth) {
    if (birth.value && areApart(birth.value, id.birth))
      found.push({
        field: 'birthDate',
        fault: fault(message('cross.birthDiffers', { birth: spanText(id.birth) }), severity),
      });
    else if (birth.state === 'blank' && id.valid && id.birth.precision === 'day') {
      const day = isoDate(id.birth.first);
      found.push({
        field: 'birthDate',
        fault: fault(message('cross.birthDerived', { birth: day }), 'info', day),
      });
    }
  }
  const sex = readings.sex;
  if (!sex || !id.sex) return;
  if (sex.value && sex.value !== id.sex)
    found.push({
      field: 'sex',
      fault: fault(message('cross.sexDiffers', { sex: sexWord(id.sex) }), severity),
    });
  else if (sex.state === 'blank' && id.valid)
    found.push({
      field: 'sex',
      fault: fault(message('cross.sexDerived', { sex: sexWord(id.sex) }), 'info', SEX_WORDS[id.sex]),
    });
};

/** Born after the cut-off date, or of an age at which nobody applies. */
export const checkAge: CrossCheck = ({ readings, birth, context }, found) => {
  if (birth === null) return;
  const { cutoff, notice } = context;
  const field = readings.idNumber?.value?.birth ? 'idNumber' : 'birthDate';
  if (birth.first > cutoff) {
    const sentence = message('cross.bornAfterCutoff', { cutoff: isoDate(cutoff) });
    found.push({ field, fault: fault(sentence, 'error') });
    return;
  }
  const days = cutoff - birth.first;
  const minimum = notice.minimumWorkingAge;
  if (days < (minimum + 1) * DAYS_A_YEAR && addYears(birth.first, minimum) > cutoff)
    found.push({
      field,
      fault: fault(message('cross.tooYoung', { age: Math.floor(days / DAYS_A_YEAR), minimum }), 'warning'),
    });
  else if (days > (OLDEST_USUAL + 1) * DAYS_A_YEAR)
    found.push({
      field,
      fault: fault(message('cross.tooOld', { age: Math.floor(days / DAYS_A_YEAR) }), 'warning'),
    });
};

function sexWord(sex: Sex): Message {
  return sex === 'male' ? message('cross.male') : message('cross.female');
}

/** True where no day is possible for both. */
function areApart(one: DateSpan, other: DateSpan): boolean {
  return one.last < other.first || other.last < one.first;
}
