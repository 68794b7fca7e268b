import fc from 'fast-check';
import { slipKeys } from '../../src/photos/slip-keys';

const DIGITS = Array.from('0123456789X');
const keysOf = (text: string) => {
  const keys = new Int32Array(60);
  return [...keys.subarray(0, slipKeys(text, keys))];
};
const share = (one: string, other: string) => {
  const known = new Set(keysOf(one));
  return keysOf(other).some((key) => known.has(key));
};
const numbers = fc.string({ unit: fc.constantFrom(...DIGITS), minLength: 2, maxLength: 40 });
const put = (text: string, at: number, by: string, instead: number) =>
  text.slice(0, at) + by + text.slice(at + instead);

it.each<[string, (text: string, at: number, digit: string) => string]>([
  ['nothing changed', (text) => text],
  ['a digit wrong', (text, at, digit) => put(text, at, digit, 1)],
  ['a digit left out', (text, at) => put(text, at, '', 1)],
  ['a digit too many', (text, at, digit) => put(text, at, digit, 0)],
  [
    'two swapped',
    (text, at) =>
      put(
        text,
        at,
        Array.from(text.slice(at, at + 2))
          .reverse()
          .join(''),
        2,
      ),
  ],
])('%s: a key in common', (_, slip) => {
  fc.assert(
    fc.property(numbers, fc.nat(), fc.constantFrom(...DIGITS), (text, seed, digit) => {
      expect(share(text, slip(text, seed % text.length, digit))).toBe(true);
    }),
  );
});

it('numbers of people further apart hardly ever have one', () => {
  const all = Array.from({ length: 500 }, (_, at) => `500103${19_600_101 + at * 37}000${at % 10}`);
  const shorter = (text: string) => new Set(Array.from(text, (_, at) => put(text, at, '', 1)));
  const isNear = (one: string, other: string) => {
    const known = shorter(one);
    return Array.from(shorter(other)).some((text) => known.has(text));
  };
  const mistaken = all.flatMap((one, at) =>
    all.slice(at + 1).filter((other) => share(one, other) && !isNear(one, other)),
  );
  expect(mistaken.length).toBeLessThan(10);
});
