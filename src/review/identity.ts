import type { Applicant } from '../applicant/applicant';
import { cleanText } from '../applicant/clean-text';
import type { DateSpan, Day } from '../applicant/day';
import { isoDate, spanText } from '../applicant/day';
import { FIELDS } from '../applicant/field';
import type { Field } from '../applicant/field';
import { checkCharacter } from '../applicant/id-check';
import { remember } from '../applicant/remember';
import { bareName, parsePhotoName } from '../photos/parse-photo-name';

/**
 * One row as far as telling people apart goes: plain data, so that it can cross to another thread.
 * An empty text means the row does not say, or not for certain.
 */
export interface Identity {
  /** 0-based sheet row. */
  readonly row: number;
  /** As shown to people. */
  readonly shownName: string;
  /** Without spaces and middle dots, Latin letters as capitals. */
  readonly name: string;
  /** Upper case, without spaces; a 15-digit number as the 18 digits it became. */
  readonly idNumber: string;
  /** `1990-03-07`, or as much of it as is known. */
  readonly birth: string;
  readonly phone: string;
  /** Number of the certificate held. */
  readonly certificate: string;
  readonly diploma: string;
  /** The photo's file name, lower case. */
  readonly photo: string;
  /** Everything the row says, its serial number aside. */
  readonly digest: string;
}

/** A row's identity; the digest is put together only when it is asked for. */
export class RowIdentity implements Identity {
  readonly row: number;
  readonly shownName: string;
  readonly name: string;
  readonly idNumber: string;
  readonly birth: string;
  readonly phone: string;
  readonly certificate: string;
  readonly diploma: string;
  readonly photo: string;
  private readonly applicant: Applicant;
  private digestOnce: string | null = null;

  constructor(applicant: Applicant) {
    const { readings } = applicant;
    const name = readings.name?.value ?? cleanText(readings.name?.raw ?? null);
    this.row = applicant.row;
    this.applicant = applicant.lasting ?? applicant;
    this.shownName = name;
    this.name = BARE.test(name) ? name : bareName(name).toUpperCase();
    this.idNumber = idNumberOf(applicant);
    this.birth = birthOf(applicant);
    this.phone = readings.phone?.value ?? '';
    this.certificate = numberOf(applicant.heldCertificate?.number);
    this.diploma = numberOf(readings.diplomaNumber?.value);
    this.photo = photoOf(applicant);
  }

  get digest(): string {
    this.digestOnce ??= digestOf(this.applicant);
    return this.digestOnce;
  }
}

/** An identity as plain data, digest and all. */
export function plainIdentity(identity: Identity): Identity {
  const { row, shownName, name, idNumber, birth, phone, certificate, diploma, photo, digest } = identity;
  return { row, shownName, name, idNumber, birth, phone, certificate, diploma, photo, digest };
}

const BARE = /^[\u4E00-\u9FFF]*$/;
const SAID_NOTHING: ReadonlySet<string> = new Set(['blank', 'none']);
const LEAST_ID_LENGTH = 6;
/** Shorter numbers are no certificate's own: 见附件, 2019, 第1号. */
const LEAST_NUMBER_LENGTH = 8;

function idNumberOf({ readings: { idNumber } }: Applicant): string {
  if (!idNumber || SAID_NOTHING.has(idNumber.state)) return '';
  if (idNumber.value) {
    const { number, kind } = idNumber.value;
    return kind === 'legacy15' ? upgraded(number) : number;
  }
  // A number cell has lost its last digits: two people may now look alike.
  if (typeof idNumber.raw === 'number') return '';
  const text = cleanText(idNumber.raw).replace(/\s/g, '').toUpperCase();
  return text.length >= LEAST_ID_LENGTH && /\d/.test(text) ? text : '';
}

/** The 18-digit number a 15-digit one became in 1999 (GB 11643-1999): the century put in, the check character added. */
function upgraded(legacy: string): string {
  const digits = `${legacy.slice(0, 6)}19${legacy.slice(6)}`;
  return digits + checkCharacter(digits);
}

/** A number with a wrong digit still tells the birth date of somebody it is compared with. */
function birthOf({ readings: { birthDate, idNumber } }: Applicant): string {
  const written = birthDate?.value;
  if (written && written.precision !== 'ambiguous') return dateText(written);
  const fromNumber = idNumber?.value?.birth ?? null;
  return fromNumber ? dateText(fromNumber) : '';
}

const MOST_TEXTS = 50_000;
const textOfDay = remember((day: Day) => isoDate(day), MOST_TEXTS);
const textOfMonth = remember((first: Day) => isoDate(first).slice(0, 7), MOST_TEXTS);

/** Birthdays repeat: a day or a month is put into words once. */
function dateText(span: DateSpan): string {
  switch (span.precision) {
    case 'day':
      return textOfDay(span.first);
    case 'month':
      return textOfMonth(span.first);
    default:
      return spanText(span);
  }
}

function numberOf(number: string | null | undefined): string {
  return number && number.length >= LEAST_NUMBER_LENGTH && /\d{6}/.test(number) ? number : '';
}

function photoOf({ readings: { photo } }: Applicant): string {
  if (typeof photo?.raw !== 'string') return '';
  if (PLAIN_JPG.test(photo.raw)) return CAPITALS.test(photo.raw) ? photo.raw.toLowerCase() : photo.raw;
  const { file, extension, idNumber } = parsePhotoName(photo.raw);
  return extension !== '' || idNumber !== null ? file.toLowerCase() : '';
}

/** Nothing in it to clean or drop. */
const PLAIN_JPG = /^[\w\u4E00-\u9FFF]+\.jpg$/i;
const CAPITALS = /[A-Z]/;

const COMPARED: readonly Field[] = FIELDS.filter((field) => field !== 'serial');

function digestOf({ readings }: Applicant): string {
  return COMPARED.map((field) => cleanText(readings[field]?.raw ?? null)).join('\u0001');
}
