import type { DateSpan } from './day';
import type { Field } from './field';
import type { Reading } from './fault';

/** 1 is the highest. 4 and 5 exist but a notice need not offer them. */
export type Level = 1 | 2 | 3 | 4 | 5;
export type Sex = 'male' | 'female';
export type Attempt = 'first' | 'makeUp' | 'retake';
export type Subject = 'theory' | 'skill' | 'review';

export interface IdNumber {
  /** Normalised: half-width, no spaces, X upper case. 15-digit and old card numbers as they are. */
  readonly number: string;
  /** `other`: a passport or another document by its 证件类型, kept and not judged. */
  readonly kind: 'resident' | 'legacy15' | 'residencePermit' | 'foreigner' | 'foreignerOld' | 'other';
  /** Null where the number does not say. */
  readonly birth: DateSpan | null;
  readonly sex: Sex | null;
  /** Every check its kind has holds: checksum and birth date, the birth date alone (15 digits), none (`other`). */
  readonly valid: boolean;
}

/** Ranked as the notice counts schooling; `technical` is 技工/中专/高中 and the like. */
export type EducationRank = 'belowSecondary' | 'secondary' | 'college' | 'bachelor' | 'master' | 'doctor';

export interface Education {
  readonly rank: EducationRank;
  /** Kinds of technical schooling that clause 3-2 tells apart; `technicalSchool` is a bare 技校. */
  readonly schooling: 'advancedTechnical' | 'intermediateTechnical' | 'technicalSchool' | null;
  /** Reasons why a person must look: 结业, 肄业, 党校, a foreign degree. */
  readonly doubt: 'completionOnly' | 'partySchool' | 'foreign' | null;
  /** 在读, 应届 without a graduation date. */
  readonly studying: boolean;
}

export type StudyMode = 'fullTime' | 'partTime';

/** 本职业工作年限 as declared: at least `least` and under `most` months (they are equal where it is exact). */
export interface DeclaredYears {
  readonly leastMonths: number;
  readonly mostMonths: number;
  readonly approximate: boolean;
}

export interface HeldCertificate {
  /** Level written in its own column, else read from the number. */
  readonly level: Level | null;
  readonly levelFrom: 'column' | 'number' | null;
  /** Certificate date from its column, else the year in its number as a span of a year. */
  readonly date: DateSpan | null;
  readonly dateFrom: 'column' | 'number' | null;
  /** 客户服务管理员, or 客户服务管理师 (its old name); null where the column is blank or missing. */
  readonly occupation: 'own' | 'formerName' | 'other' | null;
  readonly number: string | null;
}

/** One line of a work or study history: X年X月—X年X月：… */
export interface HistoryPeriod {
  /** 0-based line in the cell. */
  readonly line: number;
  readonly start: DateSpan;
  /** Null for 至今: until the cut-off date. */
  readonly end: DateSpan | null;
  /** What stands after the colon. */
  readonly text: string;
  /** `study` where the text names a school course rather than a job. */
  readonly activity: 'work' | 'study';
  readonly studyMode: StudyMode | null;
}

export interface History {
  readonly periods: readonly HistoryPeriod[];
  /** False where a line could not be read: then a missing year proves nothing. */
  readonly complete: boolean;
}

export interface Training {
  readonly attended: boolean | null;
  readonly start: DateSpan | null;
  readonly end: DateSpan | null;
  readonly hours: number | null;
}

/** The typed value of each field that has one; every other field is a cleaned string. */
interface TypedValues {
  idNumber: IdNumber;
  birthDate: DateSpan;
  sex: Sex;
  education: Education;
  studyMode: StudyMode;
  graduationDate: DateSpan;
  workStartDate: DateSpan;
  occupationYears: DeclaredYears;
  level: Level;
  'heldCertificate.level': Level;
  'heldCertificate.date': DateSpan;
  attempt: Attempt;
  subjects: readonly Subject[];
  studyHistory: History;
  workHistory: History;
  /** Clause ids, e.g. `3-4`. */
  clause: readonly string[];
  'payment.amount': number;
  'training.attended': boolean;
  'training.start': DateSpan;
  'training.end': DateSpan;
  'training.hours': number;
}

export type FieldValue<Name extends Field> = Name extends keyof TypedValues ? TypedValues[Name] : string;

/** One applicant: what one row says, field by field. A field without a column has no reading. */
export interface Applicant {
  /** 0-based sheet row. */
  readonly row: number;
  readonly readings: { readonly [Name in Field]?: Reading<FieldValue<Name>> };
  /** The held certificate put together from its columns; null where nothing is held. */
  readonly heldCertificate: HeldCertificate | null;
  readonly training: Training;
  /** Faults that need two fields (ID ↔ birth ↔ sex, dates out of order…), by the field they are shown at. */
  readonly crossFaults: readonly { readonly field: Field; readonly fault: import('./fault').Fault }[];
  /** True where no reading has a fault; absent where nobody has looked. */
  readonly faultless?: boolean;
  /** The same applicant for whoever keeps it, where this one holds on to all that was read of the row. */
  readonly lasting?: Applicant;
}
