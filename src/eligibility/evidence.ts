import { addMonths } from '../applicant/day';
import type { DateSpan, Day } from '../applicant/day';
import type { Applicant, Education, HeldCertificate, Level } from '../applicant/applicant';
import type { Notice } from '../notice/notice';
import { yearsReached } from './anniversary';
import { agreedCertificate } from './certificate';
import { classifyMajor, classifyOccupation } from './classify';
import type { MajorRelation, OccupationRelation } from './classify';
import { declaredWork } from './declared-work';
import { historyWork, namesWork } from './history-work';
import { withSchool } from './school';
import { studyTimeOf } from './study-time';
import type { WorkEvidence } from './work-evidence';

/** `none`: the applicant says 无; `unsaid`: blank, unreadable, or no such column. */
export type Stated<Value> = Value | 'none' | 'unsaid';

/** What clauses are decided on, gathered once per applicant. */
export interface Evidence {
  readonly applicant: Applicant;
  readonly notice: Notice;
  readonly cutoff: Day;
  readonly education: Stated<Education>;
  readonly graduation: Stated<DateSpan>;
  /** Something stands under 毕业时间 that is no date. */
  readonly graduationUnreadable: boolean;
  readonly major: MajorRelation;
  readonly certificate: Stated<HeldCertificate>;
  readonly present: OccupationRelation;
  readonly work: WorkEvidence;
  /** Started work before the age of 16: nothing said of years can be relied on. */
  readonly underAge: boolean;
  /** The level applied for: the training columns speak of its course. */
  readonly appliedLevel: Level | null;
}

/** Nobody has worked longer; it stands for "any time" where even the birth date is missing. */
const LONGEST_WORKING_LIFE_MONTHS = 60 * 12;

/**
 * Gathers the evidence of one applicant.
 *
 * @param withRelated whether work in related occupations is asked for
 */
export function gatherEvidence(
  applicant: Applicant,
  notice: Notice,
  cutoff: Day,
  withRelated: boolean,
): Evidence {
  const { readings } = applicant;
  const birth = birthOf(applicant);
  const present = presentOccupation(applicant, notice);
  const workStart = readings.workStartDate?.value ?? null;
  const earliest = earliestWork(birth, workStart, notice, cutoff);
  const study = studyTimeOf(applicant, cutoff);
  const history = readings.workHistory?.value ?? null;
  const work =
    history !== null && namesWork(history)
      ? historyWork({ history, present, earliest, cutoff, study, notice }, withRelated)
      : declaredWork({
          declared: readings.occupationYears?.value ?? null,
          workStart,
          present,
          earliest,
          cutoff,
          study,
        });
  return {
    applicant,
    notice,
    cutoff,
    education: educationOf(applicant),
    graduation: stated(readings.graduationDate),
    graduationUnreadable: readings.graduationDate?.state === 'unreadable',
    major: classifyMajor(readings.major?.value ?? null, notice),
    certificate: certificateOf(applicant),
    present,
    work,
    underAge: birth !== null && startedUnderAge(applicant, birth, notice.minimumWorkingAge, cutoff),
    appliedLevel: readings.level?.value ?? null,
  };
}

function stated<Value>(
  reading: { readonly state: string; readonly value: Value | null } | undefined,
): Stated<Value> {
  if (reading === undefined) return 'unsaid';
  return reading.value ?? (reading.state === 'none' ? 'none' : 'unsaid');
}

function educationOf({ readings }: Applicant): Stated<Education> {
  const education = stated(readings.education);
  return typeof education === 'string' ? education : withSchool(education, readings.school?.value ?? null);
}

/** By the ID number where that holds; a number with a wrong digit may be wrong in its birth date. */
function birthOf({ readings }: Applicant): DateSpan | null {
  const id = readings.idNumber?.value ?? null;
  const written = readings.birthDate?.value ?? null;
  return id === null ? written : id.valid ? (id.birth ?? written) : (written ?? id.birth);
}

/** Says that somebody is employed, not as what. */
const NO_POSITION = /^(?:员工|职工|职员|工作人员|在职)$/;

/** The position says it; only where there is none the employer's name does, which is not what an accountant there does. */
function presentOccupation({ readings }: Applicant, notice: Notice): OccupationRelation {
  const position = readings.position?.value ?? null;
  return position === null || NO_POSITION.test(position)
    ? classifyOccupation(readings.employer?.value ?? null, notice)
    : classifyOccupation(position, notice);
}

function earliestWork(birth: DateSpan | null, workStart: DateSpan | null, notice: Notice, cutoff: Day): Day {
  if (workStart !== null) return workStart.first;
  if (birth !== null) return addMonths(birth.first, notice.minimumWorkingAge * 12);
  return addMonths(cutoff, -LONGEST_WORKING_LIFE_MONTHS);
}

function certificateOf(applicant: Applicant): Stated<HeldCertificate> {
  const { heldCertificate: held } = applicant;
  if (held !== null) return agreedCertificate(held);
  return saysNoCertificate(applicant) ? 'none' : 'unsaid';
}

function saysNoCertificate({ readings }: Applicant): boolean {
  return (
    readings['heldCertificate.occupation']?.state === 'none' ||
    readings['heldCertificate.level']?.state === 'none' ||
    readings['heldCertificate.number']?.state === 'none' ||
    readings['heldCertificate.date']?.state === 'none'
  );
}

/** True only where every possible day of the start is too early. */
function startedUnderAge({ readings }: Applicant, birth: DateSpan, age: number, cutoff: Day): boolean {
  const tooEarly = (start: Day) => !yearsReached(birth.first, start, age);
  const workStart = readings.workStartDate?.value;
  if (workStart && tooEarly(workStart.last)) return true;
  const lines = readings.workHistory?.value?.periods;
  if (lines?.some(({ activity, start }) => activity === 'work' && tooEarly(start.last))) return true;
  const declared = readings.occupationYears?.value;
  return (
    declared !== undefined &&
    declared !== null &&
    !declared.approximate &&
    tooEarly(addMonths(cutoff, -declared.leastMonths))
  );
}
