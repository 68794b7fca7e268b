import { cleanText } from '../applicant/clean-text';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import { EXTENSION } from './parse-photo-name';
import { nameKey } from './people-index';

const SEVERAL_ENDINGS = /\.[a-z]{3,4}\s*\.\s*[a-z]{3,4}\s*$/i;
/** What Windows, macOS, WeChat and people put behind a copy's name. */
const COPY =
  /\s*(?:[-_ ]*(?:副本|复件|拷贝|copy)(?:\s*\d+)?|\(\s*\d{1,3}\s*\)|(?<=[\dX])[-_]\d)\s*(?=$|[(])/gi;
/** Where the ending is gone but its dot. */
const LONE_DOT = /[\s.]+$/;
const FULL_WIDTH = /[\uFF01-\uFF5E]/;
const ODD_SPACE = /\s/g;
const SPACE_AT_END = /^\s|\s(?:\.[^.]*)?$/;
const SMALL_X = /(?<=\d{17})x/g;
const DOTS = /[•・‧∙⋅●˙․﹒᛫*.]/g;

/**
 * How a file's own name (no folders) departs from the one asked for, in words for the clerk. Asked only where it is
 * certain whose file it is.
 */
export function nameSlips(file: string, expected: string): readonly Message[] {
  const written = file.normalize('NFC');
  const half = cleanText(written);
  const slips: Message[] = [];
  if (SEVERAL_ENDINGS.test(half)) slips.push(message('photo.slip.endings'));
  else if (!half.endsWith('.jpg')) slips.push(message('photo.slip.ending'));
  if (FULL_WIDTH.test(written)) slips.push(message('photo.slip.fullWidth'));
  const spaced = SPACE_AT_END.test(written);
  slips.push(
    ...stemSlips(half.replace(EXTENSION, '').replace(LONE_DOT, ''), expected.replace(/\.jpg$/, ''), spaced),
  );
  return slips.length > 0 ? slips : [message('photo.slip.hidden')];
}

/** Takes one departure after the other out of the stem; what changed it is told. */
function stemSlips(written: string, right: string, spaced: boolean): readonly Message[] {
  const slips: Message[] = [];
  let stem = written;
  const mend = (slip: Message, pattern: RegExp, by: string, always = false) => {
    const mended = stem === right ? stem : stem.replace(pattern, by);
    if (always || mended !== stem) slips.push(slip);
    stem = mended;
  };
  mend(message('photo.slip.copy'), COPY, '');
  mend(message('photo.slip.smallX'), SMALL_X, 'X');
  mend(message('photo.slip.spaces'), ODD_SPACE, '', spaced);
  if (right.includes('·')) mend(message('photo.slip.dots'), DOTS, '·');
  const rest = orderSlip(stem, right);
  return rest === null ? slips : [...slips, rest];
}

/** One underline between name and number. */
const ENDS_RIGHT = /[^\s_＿-]_$/;

function orderSlip(stem: string, right: string): Message | null {
  const bare = right.replace(ODD_SPACE, '');
  if (stem === right || stem === bare) return null;
  const at = right.lastIndexOf('_');
  const [name, number] = [nameKey(right.slice(0, at)), right.slice(at + 1)];
  const place = stem.indexOf(number);
  if (place < 0) return message('photo.slip.number');
  const [before, after] = [nameKey(stem.slice(0, place)), nameKey(stem.slice(place + number.length))];
  const [first, last] = [lettersOf(before), lettersOf(after)];
  if (first === '' && last === '') return message('photo.slip.noName');
  if (first === '' && last === name) return message('photo.slip.order');
  if (first === lettersOf(name) && last === '') {
    return ENDS_RIGHT.test(stem.slice(0, place)) && after === ''
      ? message('photo.slip.spelling')
      : message('photo.slip.separator');
  }
  return message('photo.slip.words');
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\d]/gu, '');
}
