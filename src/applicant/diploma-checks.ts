import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { EducationRank, StudyMode } from './applicant';
import type { CrossCheck } from './cross-facts';
import { partsOf, spanText } from './day';
import { readDiplomaHints } from './diploma-number';
import { fault } from './reading';

/** Numbers of the present format begin with the diplomas of 2001; 2002 leaves none in doubt. */
const FIRST_CERTAIN_YEAR = 2002;

/**
 * The diploma's number against graduation date, study mode and education: the number is a hint only, so it
 * warns and never rejects. A postgraduate's 普通 says nothing of the study mode.
 */
export const checkDiploma: CrossCheck = ({ readings }, found) => {
  const number = readings.diplomaNumber?.value;
  if (!number) return;
  const field = 'diplomaNumber';
  if (number === readings.idNumber?.value?.number) {
    found.push({ field, fault: fault(message('cross.diplomaIsId'), 'warning') });
    return;
  }
  const graduation = readings.graduationDate?.value;
  const hints = readDiplomaHints(number);
  const education = readings.education?.value;
  if (hints === null) {
    const isNew = graduation && partsOf(graduation.first).year >= FIRST_CERTAIN_YEAR;
    const isPlain = readings.diplomaNumber.faults.length === 0 && !education?.doubt;
    if (isNew && isPlain)
      found.push({
        field,
        fault: fault(message('cross.diplomaUnknownFormat', { value: number }), 'info'),
      });
    return;
  }
  const { year, studyMode, rank } = hints;
  if (graduation && (partsOf(graduation.first).year > year || partsOf(graduation.last).year < year))
    found.push({
      field,
      fault: fault(message('cross.diplomaYearDiffers', { year, date: spanText(graduation) }), 'warning'),
    });
  if (education && !education.studying && rank !== null && rank !== education.rank)
    found.push({
      field,
      fault: fault(message('cross.diplomaRankDiffers', { rank: rankWord(rank) }), 'warning'),
    });
  const saysNothing = studyMode === 'fullTime' && (rank === 'master' || rank === 'doctor');
  const mode = readings.studyMode;
  if (!mode || saysNothing) return;
  if (mode.state === 'blank')
    found.push({
      field: 'studyMode',
      fault: fault(message('cross.studyModeHint', { mode: modeWord(studyMode) }), 'info'),
    });
  else if (mode.value && mode.value !== studyMode)
    found.push({
      field,
      fault: fault(message('cross.diplomaModeDiffers', { mode: modeWord(studyMode) }), 'warning'),
    });
};

function modeWord(mode: StudyMode): Message {
  return mode === 'fullTime' ? message('cross.fullTime') : message('cross.partTime');
}

function rankWord(rank: EducationRank): Message {
  switch (rank) {
    case 'doctor':
      return message('cross.doctor');
    case 'master':
      return message('cross.master');
    case 'bachelor':
      return message('cross.bachelor');
    default:
      return message('cross.college');
  }
}
