import type { Education } from './applicant';
import type { DateSpan } from './day';
import type { Reading } from './fault';

/** 应届 is not yet graduated only as long as no graduation date says otherwise; the date then decides. */
export function withGraduation(
  education: Reading<Education>,
  graduation: Reading<DateSpan> | undefined,
): Reading<Education> {
  const { value, faults } = education;
  if (value?.studying !== true || graduation?.state !== 'read') return education;
  const others = faults.filter(({ code }) => code !== 'education.freshGraduate');
  if (others.length === faults.length) return education;
  return { ...education, value: { ...value, studying: false }, faults: others };
}
