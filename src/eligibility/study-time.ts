import { addMonths } from '../applicant/day';
import type { DateSpan, Day } from '../applicant/day';
import type { Applicant, Education, EducationRank, HistoryPeriod } from '../applicant/applicant';
import { intervalOf, noIntervals, plainInterval, withOne } from './interval';
import type { Interval } from './interval';

/** Time of full-time study, in which work does not count (附件2、附件3 申报须知二). */
export interface StudyTime {
  /** All that may be full-time study: taken out under the strict reading. */
  readonly possible: readonly Interval[];
  /** What is full-time study for certain: taken out under the kind reading too. */
  readonly certain: readonly Interval[];
}

const NO_STUDY: StudyTime = Object.freeze({ possible: noIntervals(), certain: noIntervals() });

/** Years a full-time course takes, where only its end is known: at least, and at most as a rule. */
const COURSE_YEARS: Readonly<Record<EducationRank, readonly [least: number, most: number] | null>> = {
  belowSecondary: null,
  secondary: null,
  college: [2, 3],
  bachelor: [2, 4],
  master: [2, 3],
  doctor: [3, 4],
};
const TECHNICAL_COURSE_YEARS = [2, 3] as const;

/** How far a study line may end from the graduation date and still be that course. */
const SAME_COURSE_DAYS = 183;

/**
 * Study time from the study lines of both histories and, where none of them is the course of the highest
 * education, from the graduation date and the usual length of such a course. A course whose 学习形式 is not said
 * may have been full-time.
 */
export function studyTimeOf(applicant: Applicant, cutoff: Day): StudyTime {
  const { readings } = applicant;
  const graduation = readings.graduationDate?.value ?? null;
  const mode = readings.studyMode?.value ?? null;
  const lines = studyLines(applicant);
  if (lines.length === 0 && graduation === null) return NO_STUDY;
  let possible: Interval[] | null = null;
  let certain: Interval[] | null = null;
  let courseIsListed = false;
  for (const line of lines) {
    const isCourse = graduation !== null && isSameCourse(line, graduation);
    courseIsListed ||= isCourse;
    const lineMode = line.studyMode ?? (isCourse ? mode : null);
    if (lineMode === 'partTime') continue;
    // The reading that is strict about work is the one that is generous about study.
    possible = withOne(possible, intervalOf(line.start, line.end, cutoff, 'kind'));
    if (lineMode === 'fullTime')
      certain = withOne(certain, intervalOf(line.start, line.end, cutoff, 'strict'));
  }
  const years =
    courseIsListed || graduation === null || mode === 'partTime'
      ? null
      : usualYears(readings.education?.value ?? null);
  if (graduation !== null && years !== null) {
    const [least, most] = years;
    const longest = plainInterval(addMonths(graduation.first, -12 * most), graduation.last);
    possible = withOne(possible, longest);
    if (mode === 'fullTime') {
      const shortest = plainInterval(addMonths(graduation.last, -12 * least), graduation.first);
      certain = withOne(certain, shortest);
    }
  }
  return possible === null ? NO_STUDY : { possible, certain: certain ?? noIntervals() };
}

function studyLines({ readings }: Applicant): readonly HistoryPeriod[] {
  const study = readings.studyHistory?.value?.periods ?? [];
  const work = readings.workHistory?.value?.periods ?? [];
  // Every line of the study history is study, whatever the text looks like.
  return work.some(isStudy) ? [...study, ...work.filter(isStudy)] : study;
}

function isStudy({ activity }: HistoryPeriod): boolean {
  return activity === 'study';
}

function isSameCourse({ end }: HistoryPeriod, graduation: DateSpan): boolean {
  return (
    end !== null &&
    end.first <= graduation.last + SAME_COURSE_DAYS &&
    end.last >= graduation.first - SAME_COURSE_DAYS
  );
}

function usualYears(education: Education | null): readonly [least: number, most: number] | null {
  if (education === null) return null;
  return education.schooling === null ? COURSE_YEARS[education.rank] : TECHNICAL_COURSE_YEARS;
}
