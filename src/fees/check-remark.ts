import type { Applicant, Level } from '../applicant/applicant';
import type { Fault } from '../applicant/fault';
import { fault } from '../applicant/reading';
import { message } from '../messages/catalog';
import type { Notice } from '../notice/notice';
import { levelName } from './names';
import { remarkParts } from './remark-parts';
import type { RemarkParts } from './remark-parts';

const NO_FAULTS: readonly Fault[] = Object.freeze([]);
/** What the sheet has to hold, not a sentence about it: never looked up among the sentences of a language. */
const LEVELS_AS_WRITTEN: Readonly<Record<Level, string>> = {
  1: '一级',
  2: '二级',
  3: '三级',
  4: '四级',
  5: '五级',
};

/**
 * The payment remark against 姓名+单位+职业/等级 (六(二)): name and level must be there and be the applicant's, an
 * abbreviated employer or occupation is only pointed out. What the row itself leaves blank is not asked of the
 * remark.
 *
 * @param paid whether an amount is filled in: without one a blank remark is no fault
 */
export function checkRemark(
  remark: string | null,
  paid: boolean,
  { readings }: Applicant,
  notice: Notice,
): readonly Fault[] {
  const name = readings.name?.value ?? null;
  const employer = readings.employer?.value ?? null;
  const level = readings.level?.value ?? null;
  // Nearly all are written just as asked for, and need not be taken apart.
  if (remark !== null && isAsAskedFor(remark, name, employer, level, notice)) return NO_FAULTS;
  const expected = expectedRemark(name, employer, level, notice);
  if (remark === null)
    return paid ? [fault(message('fees.remarkBlank', { expected }), 'warning')] : NO_FAULTS;
  const parts = remarkParts(remark, name, employer, notice);
  const faults: Fault[] = [];
  if (name !== null && !parts.hasName)
    faults.push(fault(message('fees.remarkNoName', { expected }), 'error'));
  const employerFault = employer === null ? null : checkEmployer(parts, employer, expected);
  if (employerFault !== null) faults.push(employerFault);
  const occupation = notice.occupation.name;
  if (parts.occupation === 'none')
    faults.push(fault(message('fees.remarkNoOccupation', { expected }), 'warning'));
  if (parts.occupation === 'short')
    faults.push(fault(message('fees.remarkShortOccupation', { occupation }), 'info'));
  const levelFault = level === null ? null : checkLevel(parts.levels, level, expected);
  if (levelFault !== null) faults.push(levelFault);
  return faults.length === 0 ? NO_FAULTS : faults;
}

function checkEmployer(
  { employer: judged, rest }: RemarkParts,
  employer: string,
  expected: string,
): Fault | null {
  switch (judged) {
    case 'full':
      return null;
    case 'short':
      return fault(message('fees.remarkShortEmployer', { seen: rest, employer }), 'warning');
    case 'other':
      return fault(message('fees.remarkOtherEmployer', { seen: rest, expected }), 'error');
    case 'none':
      return fault(message('fees.remarkNoEmployer', { expected }), 'error');
  }
}

function checkLevel(seen: readonly Level[], level: Level, expected: string): Fault | null {
  if (seen.includes(level)) return null;
  const [first] = seen;
  return first === undefined
    ? fault(message('fees.remarkNoLevel', { expected }), 'error')
    : fault(message('fees.remarkOtherLevel', { seen: levelName(first), level: levelName(level) }), 'error');
}

/** The same as the expected remark, compared part by part: no text is put together for each row. */
function isAsAskedFor(
  remark: string,
  name: string | null,
  employer: string | null,
  level: Level | null,
  notice: Notice,
): boolean {
  if (name === null || employer === null || level === null) return false;
  const last = occupationAndLevel(level, notice);
  return (
    remark.length === name.length + employer.length + last.length + 2 &&
    remark.startsWith(name) &&
    remark.startsWith('+', name.length) &&
    remark.startsWith(employer, name.length + 1) &&
    remark.startsWith('+', name.length + 1 + employer.length) &&
    remark.endsWith(last)
  );
}

/** The remark itself is Chinese, whatever language the sentence about it is in. */
function expectedRemark(
  name: string | null,
  employer: string | null,
  level: Level | null,
  notice: Notice,
): string {
  const last = level === null ? notice.occupation.name : occupationAndLevel(level, notice);
  return `${name ?? '姓名'}+${employer ?? '单位'}+${last}`;
}

function occupationAndLevel(level: Level, { occupation }: Notice): string {
  return `${occupation.name}/${LEVELS_AS_WRITTEN[level]}`;
}
