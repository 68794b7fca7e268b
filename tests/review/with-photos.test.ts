import { fault } from '../../src/applicant/reading';
import { message } from '../../src/messages/catalog';
import { photoPeople } from '../../src/review/photo-people';
import { RULES } from '../../src/review/rules';
import { withPhotos, type PlacedPhoto } from '../../src/review/with-photos';
import { aList } from './a-list';
import { reviewOf, sheetReviewed } from './plain-rules';

const ZHANG = '500103199003070009';
const LI = '500103199008080003';
const list = aList(
  ['name', 'idNumber', 'photo'],
  [
    ['张 三', ZHANG, null],
    ['李四', LI, `李四_${LI}.jpg`],
    ['李四', LI, 'IMG_1.jpg'],
    ['王五', '500103199003070008', null],
  ],
  { id: '7' },
);
const review = reviewOf(sheetReviewed(list, RULES));
const rowOf = (placed: PlacedPhoto[], row: number) =>
  withPhotos(review, placed).sheets[0]?.rows.find((one) => one.row === row);
const codesOf = (placed: PlacedPhoto[], row: number) =>
  rowOf(placed, row)?.findings.map(({ code }) => code) ?? [];
const ok = { status: 'ok', file: 'a.jpg', renameTo: null } as const;

describe('the people of a review', () => {
  const [sheet] = photoPeople(review);

  it('are named as they should be, or not at all while they are not certain', () => {
    expect(sheet?.sheetId).toBe('7');
    expect(sheet?.people.map(({ row, name, expected }) => [row, name, expected])).toEqual([
      [1, '张三', `张三_${ZHANG}.jpg`],
      [2, '李四', expect.any(String)],
      [3, '李四', expect.any(String)],
      [4, '王五', null],
    ]);
  });

  it('bring what their photo column says', () => {
    expect(sheet?.people.map(({ column }) => column)).toEqual(['', `李四_${LI}.jpg`, 'IMG_1.jpg', '']);
  });

  it('get no file name that leaves a folder', () => {
    const other = aList(['name', 'idType', 'idNumber'], [['张三', '护照', '../../E1234567']]);
    const [people] = photoPeople(reviewOf(sheetReviewed(other, RULES)));
    expect(people?.people[0]).toMatchObject({ expected: null });
  });
});

describe('a review with photos', () => {
  it('says what the files say in place of what the photo column said', () => {
    const before = review.sheets[0]?.rows[0]?.findings.map(({ code }) => code);
    expect(before).toContain('photo.missing');
    const placed = [{ sheetId: '7', row: 1, check: ok, faults: [] }];
    expect(codesOf(placed, 1)).not.toContain('photo.missing');
    expect(rowOf(placed, 1)?.photo).toEqual(ok);
    expect(before).toContain('photo.missing');
  });

  it('puts its findings at the photo column, and the verdict follows', () => {
    const faults = [fault(message('photo.empty', { file: 'a.jpg' }), 'error')];
    const row = rowOf([{ sheetId: '7', row: 2, check: ok, faults }], 2);
    expect(row?.findings.filter(({ code }) => code === 'photo.empty')).toMatchObject([
      { column: 2, field: 'photo', severity: 'error', cites: '附件4一(四)' },
    ]);
    expect(row?.verdict).toBe('fix');
  });

  it('keeps what table rules found, after its own', () => {
    const faults = [fault(message('photo.empty', { file: 'a.jpg' }), 'error')];
    const codes = codesOf([{ sheetId: '7', row: 3, check: ok, faults }], 3);
    expect(codes.at(-1)).toMatch(/^duplicate\./);
    expect(codes).toContain('photo.empty');
  });

  it('is the same when it is told twice', () => {
    const placed = [{ sheetId: '7', row: 3, check: ok, faults: [fault(message('photo.missing'), 'error')] }];
    const once = withPhotos(review, placed);
    expect(withPhotos(once, placed).sheets[0]?.rows[2]?.findings).toEqual(once.sheets[0]?.rows[2]?.findings);
  });

  it('leaves other sheets and rows as they are', () => {
    const told = withPhotos(review, [{ sheetId: '7', row: 1, check: ok, faults: [] }]);
    expect(told.sheets[0]?.rows[3]).toBe(review.sheets[0]?.rows[3]);
    expect(withPhotos(review, [{ sheetId: '8', row: 1, check: ok, faults: [] }]).sheets[0]).toBe(
      review.sheets[0],
    );
  });
});
