import type { Notice } from '../notice/notice';
import type { CellValue } from '../workbook/sheet-snapshot';
import type { Applicant, FieldValue, Level, Subject } from './applicant';
import { readAttempt } from './attempt';
import { readHeldCertificateNumber } from './certificate-number';
import { readClauseColumn } from './clause-column';
import { crossFaults } from './cross-checks';
import { readDeclaredYears } from './declared-years';
import { readDiplomaNumber } from './diploma-number';
import { readEducation } from './education';
import { readEmail } from './email';
import { readEthnicity } from './ethnicity';
import type { Reading } from './fault';
import type { Field } from './field';
import { FIELDS } from './field';
import { withGraduation } from './fresh-graduate';
import { heldCertificateOf } from './held-certificate';
import { readHistory } from './history';
import { readHours } from './hours';
import { readIdNumber } from './id-number';
import { readIdType } from './id-type';
import { readLevel } from './level';
import { readAmount } from './money';
import { readName } from './person-name';
import { readPhone } from './phone';
import { readText, readUniqueWords, readWords } from './plain-text';
import { readPoliticalStatus } from './political-status';
import { readPostcode } from './postcode';
import { readDate } from './read-date';
import { blankReading } from './reading';
import type { ReadingContext, RowCells } from './row-cells';
import { readSex } from './sex';
import { readStudyMode } from './study-mode';
import { ALL_SUBJECTS, readSubjects } from './subjects';
import { readAttended, trainingOf } from './training';

/** What a cell is read with besides itself. */
interface RowSurroundings {
  readonly cells: RowCells;
  readonly context: ReadingContext;
  readonly level: Level | null;
}

type AllReadings = { [Name in Field]: Reading<FieldValue<Name>> };
type Readers = {
  readonly [Name in Field]: (raw: CellValue, row: RowSurroundings, field: Field) => AllReadings[Name];
};

const readDateCell: Readers['birthDate'] = (raw, { cells, context }, field) =>
  readDate(raw, {
    date1904: context.date1904,
    numberFormat: typeof raw === 'number' ? cells.numberFormat(field) : null,
  });

const READERS: Readers = {
  serial: readText,
  name: readName,
  idType: readIdType,
  idNumber: (raw, { cells }) => readIdNumber(raw, idTypeText(cells.cell('idType'))),
  birthDate: readDateCell,
  sex: readSex,
  ethnicity: (raw, { context }) => readEthnicity(raw, context.notice.ethnicities),
  politicalStatus: (raw, { context }) => readPoliticalStatus(raw, context.notice.politicalStatuses),
  education: readEducation,
  studyMode: readStudyMode,
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
  level: readLevel,
  'heldCertificate.occupation': readWords,
  'heldCertificate.level': readLevel,
  'heldCertificate.number': readHeldCertificateNumber,
  'heldCertificate.date': readDateCell,
  attempt: readAttempt,
  subjects: (raw, { level, context }) => readSubjects(raw, subjectsOf(context.notice, level)),
  studyHistory: (raw, { context }) => readHistory(raw, { cutoff: context.cutoff, usual: 'study' }),
  workHistory: (raw, { context }) => readHistory(raw, { cutoff: context.cutoff, usual: 'work' }),
  clause: (raw, { level, context }) => readClauseColumn(raw, level, context.notice),
  photo: readText,
  'payment.amount': readAmount,
  'payment.remark': readText,
  'training.attended': readAttended,
  'training.provider': readText,
  'training.start': readDateCell,
  'training.end': readDateCell,
  'training.hours': readHours,
};

const BLANK = Object.freeze(blankReading<never>(null));

/**
 * One row of a summary sheet as an applicant: every field that has a column is read, and only those; the held
 * certificate and the training are put together, and the fields are checked against each other. Never throws:
 * what cannot be read is a fault.
 */
export function readApplicant(cells: RowCells, context: ReadingContext): Applicant {
  const row: RowSurroundings = { cells, context, level: readLevel(cells.cell('level') ?? null).value };
  const readings: Partial<AllReadings> = {};
  const none: Field[] = [];
  for (const field of FIELDS) {
    const raw = cells.cell(field);
    if (raw === undefined) continue;
    const reading = readField(field, raw, row);
    put(readings, field, reading);
    if (reading.state === 'none') none.push(field);
  }
  if (readings.education !== undefined)
    readings.education = withGraduation(readings.education, readings.graduationDate);
  const heldCertificate = heldCertificateOf(readings, context.notice);
  const training = trainingOf(readings);
  const id = readings.idNumber?.value;
  const birth = (id?.valid ? id.birth : null) ?? readings.birthDate?.value ?? null;
  return {
    row: cells.row,
    readings,
    heldCertificate,
    training,
    crossFaults: crossFaults({ readings, heldCertificate, training, context, birth, none }),
  };
}

function readField<Name extends Field>(field: Name, raw: CellValue, row: RowSurroundings): AllReadings[Name] {
  return raw === null ? BLANK : READERS[field](raw, row, field);
}

/** Generic over the whole, so that the compiler sees that the value belongs to the name. */
function put<All, Name extends keyof All>(some: Partial<All>, name: Name, value: All[Name]): void {
  some[name] = value;
}

function idTypeText(raw: CellValue | undefined): string | null {
  return typeof raw === 'string' && raw !== '' ? raw : null;
}

function subjectsOf(notice: Notice, level: Level | null): readonly Subject[] {
  return notice.levels.find((rule) => rule.level === level)?.subjects ?? ALL_SUBJECTS;
}
