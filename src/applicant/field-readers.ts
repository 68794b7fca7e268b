import type { Notice } from '../notice/notice';
import type { CellValue } from '../workbook/sheet-snapshot';
import type { FieldValue, Level, Subject } from './applicant';
import { readAttempt } from './attempt';
import { readHeldCertificateNumber } from './certificate-number';
import { readClauseColumn } from './clause-column';
import type { DateSpan } from './day';
import { readDeclaredYears } from './declared-years';
import { readDiplomaNumber } from './diploma-number';
import { readEducation } from './education';
import { readEmail } from './email';
import { readEthnicity } from './ethnicity';
import type { Reading } from './fault';
import type { Field } from './field';
import { withGraduation } from './fresh-graduate';
import { readHistory } from './history';
import { readHours } from './hours';
import { readIdNumber } from './id-number';
import { readIdType } from './id-type';
import { readAppliedLevel, readLevel } from './level';
import { readAmount } from './money';
import { readName } from './person-name';
import { readPhone } from './phone';
import { readText, readUniqueWords, readWords } from './plain-text';
import { readPoliticalStatus } from './political-status';
import { readPostcode } from './postcode';
import { readDate } from './read-date';
import type { ReadingContext, RowCells } from './row-cells';
import { readSex } from './sex';
import { readIsFullTime, readStudyMode } from './study-mode';
import { ALL_SUBJECTS, readSubjects } from './subjects';
import { readAttended } from './training';

/** What a cell is read with besides itself. */
export interface RowSurroundings {
  readonly cells: RowCells;
  readonly context: ReadingContext;
  readonly appliedLevel: Level | null;
  readonly graduation: Reading<DateSpan> | undefined;
}

export type AllReadings = { [Name in Field]: Reading<FieldValue<Name>> };
type Readers = {
  readonly [Name in Field]: (raw: CellValue, row: RowSurroundings, field: Field) => AllReadings[Name];
};

const readDateCell: Readers['birthDate'] = (raw, { cells, context }, field) =>
  readDate(raw, {
    date1904: context.date1904,
    numberFormat: typeof raw === 'number' ? cells.numberFormat(field) : null,
  });

/** How a cell of each field is read; blank cells are read by nobody. */
export const READERS: Readers = {
  serial: readText,
  name: readName,
  idType: readIdType,
  idNumber: (raw, { cells }) => readIdNumber(raw, idTypeText(cells.cell('idType'))),
  birthDate: readDateCell,
  sex: readSex,
  ethnicity: (raw, { context }) => readEthnicity(raw, context.notice.ethnicities),
  politicalStatus: (raw, { context }) => readPoliticalStatus(raw, context.notice.politicalStatuses),
  education: (raw, { graduation }) => withGraduation(readEducation(raw), graduation),
  studyMode: (raw, { cells }) => (cells.asksFullTime === true ? readIsFullTime(raw) : readStudyMode(raw)),
  major: readWords,
  school: readWords,
  graduationDate: readDateCell,
  diplomaNumber: readDiplomaNumber,
  workStartDate: readDateCell,
  occupationYears: readDeclaredYears,
  employer: readWords,
  position: readWords,
  address: readUniqueWords,
  postcode: readPostcode,
  phone: readPhone,
  email: readEmail,
  occupation: readWords,
  level: (raw, { context }) => readAppliedLevel(raw, context.notice.occupation.name),
  'heldCertificate.occupation': readWords,
  'heldCertificate.level': readLevel,
  'heldCertificate.number': readHeldCertificateNumber,
  'heldCertificate.date': readDateCell,
  attempt: readAttempt,
  subjects: (raw, { appliedLevel, context }) => readSubjects(raw, subjectsOf(context.notice, appliedLevel)),
  studyHistory: (raw, { context }) => readHistory(raw, { cutoff: context.cutoff, usual: 'study' }),
  workHistory: (raw, { context }) => readHistory(raw, { cutoff: context.cutoff, usual: 'work' }),
  clause: (raw, { appliedLevel, context }) => readClauseColumn(raw, appliedLevel, context.notice),
  photo: readText,
  'payment.amount': readAmount,
  'payment.remark': readText,
  'training.attended': readAttended,
  'training.provider': readText,
  'training.start': readDateCell,
  'training.end': readDateCell,
  'training.hours': readHours,
};

function idTypeText(raw: CellValue | undefined): string | null {
  return typeof raw === 'string' && raw !== '' ? raw : null;
}

function subjectsOf(notice: Notice, level: Level | null): readonly Subject[] {
  return notice.levels.find((rule) => rule.level === level)?.subjects ?? ALL_SUBJECTS;
}
