import { cleanText } from '../applicant/clean-text';
import type { CellValue } from '../workbook/sheet-snapshot';

const BRACKETS: Readonly<Record<string, string>> = {
  ...{ '【': '(', '】': ')', '[': '(', ']': ')', '〔': '(', '〕': ')', '{': '(', '}': ')' },
  ...{ '〈': '(', '〉': ')', '《': '(', '》': ')', '<': '(', '>': ')', '“': '', '”': '', '"': '', "'": '' },
  ...{ '、': '/', '\\': '/', '|': '/', '｜': '/', '／': '/', '—': '-', '–': '-', '＊': '*' },
};
const ODD = /[【】[\]〔〕{}〈〉《》<>“”"'、\\|｜／—–＊]/g;
const MARKS = /^[*※★☆▲△●◆#]+(?=.)|(?<=.)[*※★☆▲△●◆]+$/g;
const REQUIRED_WORDS = /\(?(?:必填项?|必须填写?|不能为空|不可为空|选填项?|非必填|可选|可不填)\)?/g;
const ENDS = /[:：;；,，.。/-]+$/;
const BREAK_OR_RUN = /[\n\r\v\f\u2028\u2029]|\s\s/;
const NAMES_PERSON = /姓\s*名|身\s*份|证\s*件|名\s*字|中文名|[报请名]人|name|id/i;
const SAYS_REQUIRED = /必填|必须填|不能为空|不可为空|不得为空|不允许为空/;
const SAYS_OPTIONAL = /非必填|不是必填|不必填|选填|可不填|可选/;

/** A header cell as one line of readable text: breaks and runs of blanks become one space. */
export function oneLine(value: CellValue): string {
  const text = cleanText(value);
  return BREAK_OR_RUN.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/**
 * A header in the form the alias dictionary is written in: no blanks, half-width, plain brackets, lower case,
 * without asterisks, 必填 and closing punctuation. Brackets with their text stay.
 */
export function headerKey(text: string): string {
  return cleanText(text)
    .replace(/\s+/g, '')
    .toLowerCase()
    .replace(ODD, (sign) => BRACKETS[sign] ?? '')
    .replace(REQUIRED_WORDS, '')
    .replace(MARKS, '')
    .replace(/\(\)/g, '')
    .replace(ENDS, '')
    .replace(MARKS, '');
}

/** True where a text (a header, a note at it) says that the cell must not be left blank. */
export function saysRequired(text: string): boolean {
  return SAYS_REQUIRED.test(text) && !SAYS_OPTIONAL.test(text);
}

/** True where a header carries the asterisk that stands for 必填. */
export function hasAsterisk(text: string): boolean {
  return /^\s*[*＊]|[*＊]\s*$|[(（]\s*[*＊]\s*[)）]/.test(text);
}

/** Cheap first look: could a text be the header of the name or ID number column? Never false where it is. */
export function mayNamePerson(text: string): boolean {
  return text.length < 30 && NAMES_PERSON.test(text);
}
