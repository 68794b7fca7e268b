import { message } from '../messages/catalog';
import type { Message } from '../messages/message';

const FULL_WIDTH = /[\uFF01-\uFF5E]/;
const SPACES = /[ \t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\u180E\uFEFF\u00AD\uFE00-\uFE0F]/;
const APOSTROPHE = /['’‘`"“”＇]/;
const DASHES = /[-‐‑‒–—―−－]/;

const SIGNS: readonly (readonly [RegExp, Message])[] = [
  [FULL_WIDTH, message('form.fullWidth')],
  [SPACES, message('form.spaces')],
  [LINE_BREAK, message('form.lineBreak')],
  [INVISIBLE, message('form.invisible')],
  [APOSTROPHE, message('form.apostrophe')],
  [DASHES, message('form.dashes')],
];

/** What is untidy about a number or word as typed, in words: 全角字符, 空格… */
export function untidiness(raw: string): readonly Message[] {
  return SIGNS.filter(([sign]) => sign.test(raw)).map(([, words]) => words);
}

const SEPARATORS = /[\s'’‘`"“”‐‑‒–—―−_.·-]/g;

/** A number without the spaces, quotes, dots and dashes people put between its digits. */
export function withoutSeparators(text: string): string {
  return text.replace(SEPARATORS, '');
}
