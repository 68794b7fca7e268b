export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: string }
  | { readonly kind: 'sign'; readonly value: string };

/** The formula holds something that is not evaluated here; the message names it. */
export class UnsupportedFormula extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'UnsupportedFormula';
  }
}

const SPACE = /\s+/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy;
const TEXT = /"((?:[^"]|"")*)"/y;
const REFERENCE = /\$?[A-Z]{1,3}\$?\d{1,7}(?![\w.(])/iy;
const NAME = /[A-Z_][\w.]*/iy;
const SIGN = /<>|<=|>=|[-+*/^&=<>(),:%]/y;

/** Cuts a formula (without its `=`) into tokens. Throws `UnsupportedFormula` for other sheets, array braces and the like. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let place = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = place;
    const match = pattern.exec(formula);
    if (match) place = pattern.lastIndex;
    return match;
  };
  while (place < formula.length) {
    if (take(SPACE)) continue;
    const text = take(TEXT);
    if (text) {
      tokens.push({ kind: 'text', value: (text[1] ?? '').replaceAll('""', '"') });
      continue;
    }
    const reference = take(REFERENCE);
    if (reference) {
      tokens.push({ kind: 'reference', value: reference[0] });
      continue;
    }
    const number = take(NUMBER);
    if (number) {
      tokens.push({ kind: 'number', value: Number(number[0]) });
      continue;
    }
    const named = take(NAME) ?? take(SIGN);
    if (!named) throw new UnsupportedFormula(formula.slice(place, place + 1));
    const isName = /^[A-Z_]/i.test(named[0]);
    tokens.push({ kind: isName ? 'name' : 'sign', value: isName ? named[0].toUpperCase() : named[0] });
  }
  return tokens;
}
