import fc from 'fast-check';
import { repeatedTexts } from '../../src/review/repeated-texts';

it.each<[string, readonly string[], readonly string[]]>([
  ['nothing', [], []],
  ['empty texts', ['', ''], []],
  ['each once', ['甲', '乙', '甲乙'], []],
  [
    'twice and three times, in the order in which they come again',
    ['a', 'b', 'c', 'b', 'a', 'b'],
    ['b', 'a'],
  ],
  ['characters that take two units', ['𠀀', '𠀁', '𠀀'], ['𠀀']],
])('%s', (_, texts, expected) => {
  expect([...repeatedTexts(texts)]).toEqual(expected);
});

it('finds what counting finds, however many share a hash or a slot', () => {
  const text = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('', '无', '500103199003120002'));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 300 }), (texts) => {
      const counts = new Map<string, number>();
      for (const one of texts) counts.set(one, (counts.get(one) ?? 0) + 1);
      const repeated = [...counts].filter(([one, count]) => one !== '' && count > 1).map(([one]) => one);
      expect([...repeatedTexts(texts)].sort()).toEqual(repeated.sort());
    }),
  );
});

it('tells texts apart that the hash does not', () => {
  // Thirty thousand numbers in a row: many fall into the same slot, none is another.
  const texts = Array.from({ length: 30_000 }, (_, at) => `1300${String(at).padStart(7, '0')}`);
  expect(repeatedTexts(texts).size).toBe(0);
  expect([...repeatedTexts([...texts, '13000012345'])]).toEqual(['13000012345']);
});
