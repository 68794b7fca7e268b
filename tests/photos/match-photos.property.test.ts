import fc from 'fast-check';
import { matchPhotos } from '../../src/photos/match-photos';
import type { PhotoFile, PhotoPerson } from '../../src/photos/photo-match';
import { idOf, person } from './people';

const DAYS = ['0101', '0102', '0203', '0304'];
const names = fc.constantFrom('张三', '李四', '刘伟', '阿依古丽·买买提', '', '王', 'Zhang San');
const numbers = fc.constantFrom(...DAYS.map((day) => idOf(day)), '', '123', `${idOf('0101').slice(0, 17)}0`);
const people: fc.Arbitrary<PhotoPerson> = fc
  .tuple(names, numbers, fc.boolean(), fc.constantFrom('', 'IMG_1.jpg'))
  .map(([name, number, sure, column]) =>
    person(name, number, sure ? { column } : { column, expected: null }),
  );
const files: fc.Arbitrary<PhotoFile> = fc
  .tuple(
    fc.oneof(
      fc.tuple(names, fc.constantFrom('_', '-', '', ' '), numbers).map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('IMG_1', '../..', 'Thumbs.db', '__proto__', 'constructor'),
    ),
    fc.constantFrom('.jpg', '.JPG', '.png', '', '(1).jpg', '.xlsx'),
    fc.constantFrom(undefined, 'a', 'b'),
  )
  .map(([stem, ending, hash]) => ({ path: stem + ending, hash }));

const inputs = [fc.array(people, { maxLength: 12 }), fc.array(files, { maxLength: 20 })] as const;

describe('any rows and files', () => {
  it('come out exactly once, in order, and say the same of each other', () => {
    fc.assert(
      fc.property(...inputs, (rows, named) => {
        const match = matchPhotos(rows, named);
        expect(match.files.map(({ file }) => file)).toEqual(named.map((_, at) => at));
        expect(match.rows.map(({ person: place }) => place)).toEqual(rows.map((_, at) => at));
        for (const { file, people: owners } of match.files) {
          for (const [place, row] of match.rows.entries()) {
            expect(row.files.includes(file)).toBe(owners.includes(place));
          }
        }
      }),
    );
  });

  it('never end in one name for two files, and only what is certain is renamed', () => {
    fc.assert(
      fc.property(...inputs, (rows, named) => {
        const { files: found } = matchPhotos(rows, named);
        const final = found.filter(({ kind }) => kind === 'correct' || kind === 'misnamed');
        expect(new Set(final.map(({ expected }) => expected)).size).toBe(final.length);
        for (const { certainty, expected, people: owners } of final) {
          expect(certainty).toBe('certain');
          expect(owners.map((owner) => rows[owner]?.expected)).toContain(expected);
        }
      }),
    );
  });
});
