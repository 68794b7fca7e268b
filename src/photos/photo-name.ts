import type { Applicant } from '../applicant/applicant';
import { cleanText, isNone } from '../applicant/clean-text';
import type { Fault } from '../applicant/fault';
import type { Field } from '../applicant/field';
import { fault } from '../applicant/reading';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Notice } from '../notice/notice';
import { parsePhotoName, saysName } from './parse-photo-name';
import type { PhotoName } from './parse-photo-name';
import type { PhotoCheck } from './photo-check';

export interface PhotoNameReview {
  readonly check: PhotoCheck;
  readonly faults: readonly { readonly field: Field; readonly fault: Fault }[];
}

const HANDED_IN =
  /^(?:是|有|√|✓|✔|y|yes|ok|true|(?:照片)?已?(?:交|上传|提交|发送?|提供|收到?|附|齐)了?|见附件|另附|附后)$/i;
const NOT_HANDED_IN =
  /^(?:否|×|✗|n|no|false|(?:照片)?(?:未|没|待|欠|缺|后|暂未)(?:交|上传|提交|发|提供|收到?|有|补|附)?)$/i;
/** A picture set into the cell: WPS writes DISPIMG, and what cannot show it sees an error value. */
const EMBEDDED = /DISPIMG|^#(?:NAME\?|VALUE!|REF!)$|^\[?图片\]?$/i;

const ENDING = '.jpg';
const NO_FAULTS: PhotoNameReview['faults'] = Object.freeze([]);
const JPEG: ReadonlySet<string> = new Set(['jpg', 'jpeg', 'jfif']);
const FORMAT_NAME = { jpeg: 'JPG' } as const;

const NO_COLUMN: PhotoNameReview = { check: plain('notChecked', null), faults: NO_FAULTS };
const BLANK = told('missing', null, fault(message('photo.missing'), 'warning'));

/**
 * The photo column of one applicant against 姓名_身份证号.jpg, built from the name and ID number as they should read
 * (附件4一(四)). A new name is given only where the old one cannot mean anybody else.
 */
export function checkPhotoName(applicant: Applicant, notice: Notice): PhotoNameReview {
  const reading = applicant.readings.photo;
  if (!reading) return NO_COLUMN;
  const seen = reading.raw === null ? '' : String(reading.raw);
  // Nearly all are named just as asked for, and need not be taken apart.
  const person = whoIsExpected(applicant);
  if (person !== null && isNamed(seen, person)) return { check: plain('ok', seen), faults: NO_FAULTS };
  const text = cleanText(seen);
  if (text === '') return BLANK;
  if (isNone(text) || NOT_HANDED_IN.test(text))
    return told('missing', null, fault(message('photo.notHandedIn'), 'warning'));
  if (HANDED_IN.test(text) || typeof reading.raw === 'boolean')
    return told('notChecked', null, fault(message('photo.notAName'), 'info'));
  if (EMBEDDED.test(text)) return told('notChecked', null, fault(message('photo.embedded'), 'info'));
  const photo = parsePhotoName(text);
  if (photo.extension !== '' && !JPEG.has(photo.extension)) {
    const format = message('photo.format', {
      extension: photo.extension,
      format: FORMAT_NAME[notice.photo.format],
    });
    return told('error', photo.file, fault(format, 'error'));
  }
  if (person === null) return told('notChecked', photo.file, fault(message('photo.cannotCheck'), 'info'));
  return compare(photo, seen, withFile(person));
}

/** 姓名_身份证号.jpg for this person; null where the name or the ID number is not certain yet. */
export function expectedPhotoName(applicant: Applicant): ExpectedPhoto | null {
  const person = whoIsExpected(applicant);
  return person === null ? null : withFile(person);
}

interface ExpectedPerson {
  readonly name: string;
  readonly idNumber: string;
}

export interface ExpectedPhoto extends ExpectedPerson {
  readonly file: string;
}

function whoIsExpected({ readings }: Applicant): ExpectedPerson | null {
  const { name, idNumber } = readings;
  if (name?.state !== 'read' || name.value === null || name.faults.some(isUnmended)) return null;
  if (!idNumber?.value?.valid || idNumber.faults.some(isUnmended)) return null;
  return { name: name.value, idNumber: idNumber.value.number };
}

function withFile({ name, idNumber }: ExpectedPerson): ExpectedPhoto {
  return { name, idNumber, file: `${name}_${idNumber}${ENDING}` };
}

/** The same as the expected name, compared part by part: no text is put together for each row. */
function isNamed(seen: string, { name, idNumber }: ExpectedPerson): boolean {
  return (
    seen.length === name.length + idNumber.length + ENDING.length + 1 &&
    seen.startsWith(name) &&
    seen.startsWith('_', name.length) &&
    seen.startsWith(idNumber, name.length + 1) &&
    seen.endsWith(ENDING)
  );
}

function isUnmended(one: Fault): boolean {
  return one.severity === 'error' && one.fix === null;
}

function compare(photo: PhotoName, seen: string, expected: ExpectedPhoto): PhotoNameReview {
  const sameId = photo.idNumber === expected.idNumber;
  const sameName = saysName(photo, expected.name);
  const noId = photo.idNumber === null;
  const noName = photo.words.length === 0;
  if ((sameId && (sameName || noName)) || (sameName && noId)) return rename(photo, seen, expected.file);
  return told('error', photo.file, fault(difference(photo, expected, sameId, sameName), 'error'));
}

function difference(photo: PhotoName, expected: ExpectedPhoto, sameId: boolean, sameName: boolean): Message {
  const { file } = expected;
  if (sameId) return message('photo.nameDiffers', { seen: photo.words.join(' '), expected: file });
  if (photo.idNumber === null) return message('photo.unrecognised', { expected: file });
  if (sameName) return message('photo.idDiffers', { seen: photo.idNumber, expected: file });
  return message('photo.otherPerson', { expected: file });
}

/** Only the ending differs: Windows hides endings, and .JPG is as good as .jpg, so that is no more than a remark. */
function rename(photo: PhotoName, seen: string, renameTo: string): PhotoNameReview {
  const stem = renameTo.slice(0, -ENDING.length);
  const onlyEnding =
    seen === stem || (seen.toLowerCase() === renameTo.toLowerCase() && seen.startsWith(stem));
  const found = onlyEnding
    ? fault(message('photo.ending', { expected: renameTo }), 'info')
    : fault(message('photo.name', { expected: renameTo }), 'warning');
  return {
    check: { status: 'fixable', file: photo.file, renameTo },
    faults: [{ field: 'photo', fault: found }],
  };
}

function plain(status: PhotoCheck['status'], file: string | null): PhotoCheck {
  return { status, file, renameTo: null };
}

function told(status: PhotoCheck['status'], file: string | null, found: Fault): PhotoNameReview {
  return { check: plain(status, file), faults: [{ field: 'photo', fault: found }] };
}
