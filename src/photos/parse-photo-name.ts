import { cleanText } from '../applicant/clean-text';

/** A photo file's name taken apart, whoever it belongs to. */
export interface PhotoName {
  /** The file's own name: folders dropped, full-width made half-width, ends trimmed. */
  readonly file: string;
  /** Lower case without the dot; empty where there is none, `jpg` where the dot alone is missing. */
  readonly extension: string;
  /** The ID number in it: half-width, no spaces, letters upper case; null where there is none. */
  readonly idNumber: string | null;
  /** What is left besides the ID number: the person's name, perhaps an employer; usual words (二寸, 副本) and counters taken out. */
  readonly words: readonly string[];
}

const FOLDERS = /^.*[\\/]/s;
/** One ending or several, with whatever stands for the dot. */
export const EXTENSION =
  /(?:(?:\s*[.。,，·]\s*|(?<=[\dXx]))(jpe?g|jfif|png|bmp|gif|heic|heif|webp|tiff?|pdf|docx?|psd|zip|rar))+\s*$/i;
/** An 18-character number, perhaps spaced out; else any run long enough to be meant as one; else a passport or permit. */
const ID_NUMBERS = [
  /(?<!\d)(?:\d[ -]?){17}[\dXx×](?!\d)/,
  /[A-Za-z]{3}\d{12}|\d{14,}[Xx×]?/,
  /(?<![A-Za-z])[A-Za-z]{1,2}\d{7,10}/,
];
const USUAL_WORDS =
  /(?:小?[一二两12]寸|[红白蓝]底|免冠|近期|证件|报名|电子|彩色|照片|相片|彩照|寸照|证照|电子版|副本|复件|copy|[一二三123]级|身份证号?|姓名|照$)/gi;
const BETWEEN = /[^\p{L}·•・]+/u;
const DOTS = /[·•・.．\s]/g;

/** Takes a photo's file name (or path) apart. Any text will do; what is not there comes back empty or null. */
export function parsePhotoName(text: string): PhotoName {
  const file = cleanText(text).replace(FOLDERS, '').trim();
  const ending = EXTENSION.exec(file);
  const stem = ending ? file.slice(0, ending.index) : file;
  const found = findIdNumber(stem);
  const rest = found === null ? stem : stem.replace(found, ' ');
  return {
    file,
    extension: ending?.[1]?.toLowerCase() ?? '',
    idNumber: found === null ? null : found.replace(/[ -]/g, '').replace(/[x×]$/, 'X').toUpperCase(),
    words: rest
      .replace(USUAL_WORDS, ' ')
      .split(BETWEEN)
      .map(bareName)
      .filter((word) => word !== ''),
  };
}

/** A name as it is compared: without spaces and middle dots. */
export function bareName(name: string): string {
  return name.replace(DOTS, '');
}

/** True where the words left in a photo's name say this person's name. */
export function saysName(photo: PhotoName, name: string): boolean {
  const bare = bareName(name);
  return bare !== '' && (photo.words.includes(bare) || photo.words.join('') === bare);
}

function findIdNumber(stem: string): string | null {
  for (const pattern of ID_NUMBERS) {
    const found = pattern.exec(stem);
    if (found) return found[0];
  }
  return null;
}
