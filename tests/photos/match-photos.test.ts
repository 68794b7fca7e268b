import { matchPhotos } from '../../src/photos/match-photos';
import type { FileMatch, PhotoPerson } from '../../src/photos/photo-match';
import { idOf, person } from './people';

const ZHANG = idOf('0307'); // 500103199003070009
const LI = idOf('0808');
const X = ['0101', '0102', '0103', '0104', '0105', '0106', '0107', '0109', '0110', '0111', '0112', '0113']
  .map((day) => idOf(day))
  .find((id) => id.endsWith('X'));
const WITH_X = X ?? '';
const JOHN = idOf('0818');
const GULI = idOf('0819');
const DOTTED = idOf('0511');
const WRONG = `${idOf('0909').slice(0, 17)}${idOf('0909').endsWith('1') ? '2' : '1'}`;

/** Rows 0…13; every case below is told by their places. */
const PEOPLE: readonly PhotoPerson[] = [
  person('张三', ZHANG), // 0
  person('李四', LI), // 1
  person('王小五', WITH_X), // 2
  person('阿依古丽·买买提', DOTTED), // 3
  person('刘伟', idOf('0201')), // 4: two of one name
  person('刘伟', idOf('0302', '500103', '1985')), // 5
  person('陈静', idOf('0415')), // 6: entered twice
  person('陈静', idOf('0415')), // 7
  person('周一', idOf('0616')), // 8: one number, two names
  person('吴二', idOf('0616')), // 9
  person('郑疑', WRONG, { expected: null }), // 10: wrong check character
  person('孙明', idOf('0717'), { column: 'IMG_0042.jpg' }), // 11
  person('John', JOHN), // 12
  person('古丽', GULI), // 13
];
const NUMBERS = PEOPLE.map(({ idNumber }) => idNumber);
const number = (place: number) => NUMBERS[place] ?? '';

function matchOf(path: string): FileMatch {
  const [found] = matchPhotos(PEOPLE, [{ path }]).files;
  if (!found) throw new Error('every file comes out');
  return found;
}
const slipsOf = ({ told }: FileMatch) => {
  const slips = told?.params['slips'];
  return Array.isArray(slips)
    ? slips.map((slip: { key: string }) => slip.key.replace('photo.slip.', ''))
    : [];
};
const replaced = (text: string, at: number, letter: string) =>
  text.slice(0, at) + letter + text.slice(at + 1);
const swapped = (text: string, at: number) =>
  text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);

const moved = (text: string, from: number, to: number) => {
  const rest = text.slice(0, from) + text.slice(from + 1);
  return rest.slice(0, to) + text.charAt(from) + rest.slice(to);
};

describe('a photo named as asked', () => {
  it.each([
    ['as asked', `张三_${ZHANG}.jpg`, 0],
    ['within folders', `红底\\一班/张三_${ZHANG}.jpg`, 0],
    ['an X at the end', `王小五_${WITH_X}.jpg`, 2],
    ['a name with a dot', `阿依古丽·买买提_${DOTTED}.jpg`, 3],
    ['one of two people of one name', `刘伟_${number(5)}.jpg`, 5],
    ['one of two names with one number', `吴二_${number(9)}.jpg`, 9],
  ])('%s', (_, path, place) => {
    expect(matchOf(path)).toMatchObject({
      kind: 'correct',
      certainty: 'certain',
      people: [place],
      told: null,
    });
  });

  it('counts for every row of a person entered twice', () => {
    const { files, rows } = matchPhotos(PEOPLE, [{ path: `陈静_${number(6)}.jpg` }]);
    expect(files[0]).toMatchObject({ kind: 'correct', people: [6, 7] });
    expect([rows[6]?.photo, rows[7]?.photo]).toEqual([0, 0]);
  });
});

describe('a photo that is one person’s for certain, named otherwise', () => {
  it.each<[string, string, number, string[]]>([
    ['full-width underline', `张三＿${ZHANG}.jpg`, 0, ['fullWidth']],
    ['hyphen', `张三-${ZHANG}.jpg`, 0, ['separator']],
    ['dash', `张三–${ZHANG}.jpg`, 0, ['separator']],
    ['long dash', `张三——${ZHANG}.jpg`, 0, ['separator']],
    ['space between', `张三 ${ZHANG}.jpg`, 0, ['spaces', 'separator']],
    ['ideographic space between', `张三　${ZHANG}.jpg`, 0, ['spaces', 'separator']],
    ['no separator', `张三${ZHANG}.jpg`, 0, ['separator']],
    ['two underlines', `张三__${ZHANG}.jpg`, 0, ['separator']],
    ['plus sign', `张三+${ZHANG}.jpg`, 0, ['separator']],
    ['dot between', `张三.${ZHANG}.jpg`, 0, ['separator']],
    ['comma between', `张三，${ZHANG}.jpg`, 0, ['fullWidth', 'separator']],
    ['brackets about the number', `张三（${ZHANG}）.jpg`, 0, ['fullWidth', 'separator']],
    ['swapped', `${ZHANG}_张三.jpg`, 0, ['order']],
    ['swapped, no separator', `${ZHANG}张三.jpg`, 0, ['order']],
    ['spaces about the underline', `张三 _ ${ZHANG}.jpg`, 0, ['spaces']],
    ['space at the front', ` 张三_${ZHANG}.jpg`, 0, ['spaces']],
    ['space before the ending', `张三_${ZHANG} .jpg`, 0, ['spaces']],
    ['space within the name', `张 三_${ZHANG}.jpg`, 0, ['spaces']],
    ['number spaced out', `张三_500103 19900307 ${ZHANG.slice(14)}.jpg`, 0, ['spaces']],
    [
      'full-width digits',
      `张三_${ZHANG.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}.jpg`,
      0,
      ['fullWidth'],
    ],
    ['small x', `王小五_${WITH_X.replace('X', 'x')}.jpg`, 2, ['smallX']],
    ['full-width small x', `王小五_${WITH_X.replace('X', 'ｘ')}.jpg`, 2, ['fullWidth', 'smallX']],
    ['copy (1)', `张三_${ZHANG}(1).jpg`, 0, ['copy']],
    ['copy (2) after a space', `张三_${ZHANG} (2).jpg`, 0, ['copy']],
    ['full-width copy （1）', `张三_${ZHANG}（1）.jpg`, 0, ['fullWidth', 'copy']],
    ['副本', `张三_${ZHANG} - 副本.jpg`, 0, ['copy']],
    ['副本 (2)', `张三_${ZHANG} - 副本 (2).jpg`, 0, ['copy']],
    ['复件 before', `复件 张三_${ZHANG}.jpg`, 0, ['spaces', 'words']],
    ['copy', `张三_${ZHANG} copy.jpg`, 0, ['copy']],
    ['_1', `张三_${ZHANG}_1.jpg`, 0, ['copy']],
    ['double ending', `张三_${ZHANG}.jpg.jpg`, 0, ['endings']],
    ['two endings', `张三_${ZHANG}.png.jpg`, 0, ['endings']],
    ['characters nobody sees', `张三\u200B_${ZHANG}.jpg`, 0, ['hidden']],
    ['PNG', `张三_${ZHANG}.png`, 0, ['ending']],
    ['dot before the number and capital ending', `张三.${ZHANG}.JPG`, 0, ['ending', 'separator']],
    ['bullet for the dot', `阿依古丽•买买提_${DOTTED}.jpg`, 3, ['dots']],
    ['katakana dot', `阿依古丽・买买提_${DOTTED}.jpg`, 3, ['dots']],
    ['full stop for the dot', `阿依古丽.买买提_${DOTTED}.jpg`, 3, ['dots']],
    ['dot left out', `阿依古丽买买提_${DOTTED}.jpg`, 3, ['spelling']],
    ['number alone', `${ZHANG}.jpg`, 0, ['noName']],
    ['照片 at the end', `张三_${ZHANG}照片.jpg`, 0, ['words']],
    ['二寸红底', `张三_${ZHANG}_二寸红底.jpg`, 0, ['words']],
    ['employer before', `重庆某某公司_张三_${ZHANG}.jpg`, 0, ['words']],
    ['group joined', `一班张三_${ZHANG}.jpg`, 0, ['words']],
    ['the dot of the ending alone', `张三_${ZHANG}.`, 0, ['ending']],
    ['no dot before the ending', `张三_${ZHANG}jpg`, 0, ['ending']],
    ['a full stop before the ending', `张三_${ZHANG}。jpg`, 0, ['ending']],
    ['employer joined', `重庆某某公司张三_${ZHANG}.jpg`, 0, ['words']],
    ['serial number before', `01张三_${ZHANG}.jpg`, 0, ['words']],
    ['身份证号 between', `张三身份证号${ZHANG}.jpg`, 0, ['words']],
  ])('%s', (_, path, place, slips) => {
    const match = matchOf(path);
    expect(match).toMatchObject({ certainty: 'certain', people: [place], expected: PEOPLE[place]?.expected });
    if (match.told?.key === 'photo.ending') expect(slips).toEqual(['ending']);
    else expect(slipsOf(match)).toEqual(slips);
    expect(match.kind).toBe('misnamed');
  });

  it.each([
    ['.JPG', `张三_${ZHANG}.JPG`],
    ['.jpeg', `张三_${ZHANG}.jpeg`],
    ['no ending', `张三_${ZHANG}`],
  ])('%s is a remark only', (_, path) => {
    expect(matchOf(path)).toMatchObject({ kind: 'misnamed', told: { key: 'photo.ending' } });
  });
});

describe('a photo that is not certainly anybody’s', () => {
  it.each<[string, string, string, string, number[]]>([
    ['ID right, name different', `赵六_${ZHANG}.jpg`, 'likely', 'photo.fileNameDiffers', [0]],
    ['ID right, a longer name', `张三丰_${ZHANG}.jpg`, 'likely', 'photo.fileNameDiffers', [0]],
    ['ID right, another surname before', `欧阳李四_${LI}.jpg`, 'likely', 'photo.fileNameDiffers', [1]],
    ['ID right, a longer Latin name', `Johnson_${JOHN}.jpg`, 'likely', 'photo.fileNameDiffers', [12]],
    [
      'ID right, the name goes on behind a dot',
      `古丽·买买提_${GULI}.jpg`,
      'likely',
      'photo.fileNameDiffers',
      [13],
    ],
    ['ID right, traditional name', `張三_${ZHANG}.jpg`, 'likely', 'photo.fileNameDiffers', [0]],
    ['ID of one, name of another', `李四_${ZHANG}.jpg`, 'possible', 'photo.fileTwoPeople', [0, 1]],
    ['one digit off', `张三_${replaced(ZHANG, 12, '9')}.jpg`, 'likely', 'photo.fileIdNear', [0]],
    ['check digit off', `张三_${replaced(ZHANG, 17, '8')}.jpg`, 'likely', 'photo.fileIdNear', [0]],
    ['two digits swapped', `李四_${swapped(LI, 13)}.jpg`, 'likely', 'photo.fileIdNear', [1]],
    [
      'a digit left out',
      `张三_${ZHANG.slice(0, 9)}${ZHANG.slice(10)}.jpg`,
      'likely',
      'photo.fileIdNear',
      [0],
    ],
    ['X left out', `王小五_${WITH_X.slice(0, 17)}.jpg`, 'likely', 'photo.fileIdNear', [2]],
    [
      'a digit typed twice',
      `张三_${ZHANG.slice(0, 9)}${ZHANG.slice(8)}.jpg`,
      'likely',
      'photo.fileIdNear',
      [0],
    ],
    [
      'fifteen digits',
      `张三_${ZHANG.slice(0, 6)}${ZHANG.slice(8, 17)}.jpg`,
      'likely',
      'photo.fileIdNear',
      [0],
    ],
    ['a digit moved elsewhere', `张三_${moved(ZHANG, 6, 15)}.jpg`, 'possible', 'photo.fileIdDiffers', [0]],
    ['name right, ID another', `张三_${idOf('1212')}.jpg`, 'possible', 'photo.fileIdDiffers', [0]],
    ['one digit off, no name', `${replaced(ZHANG, 12, '9')}.jpg`, 'possible', 'photo.fileOnlyNear', [0]],
    [
      'one digit off, another name',
      `赵六_${replaced(ZHANG, 12, '9')}.jpg`,
      'possible',
      'photo.fileOnlyNear',
      [0],
    ],
    ['name alone', '张三.jpg', 'likely', 'photo.fileNameOnly', [0]],
    ['name and end of ID', `张三${ZHANG.slice(12)}.jpg`, 'likely', 'photo.fileNameOnly', [0]],
    ['name of two people', '刘伟.jpg', 'possible', 'photo.fileSameName', [4, 5]],
    ['name of two people and birth date', '刘伟19850302.jpg', 'likely', 'photo.fileNameOnly', [5]],
    [
      'name of two people, one near',
      `刘伟_${replaced(number(5), 3, '8')}.jpg`,
      'likely',
      'photo.fileIdNear',
      [5],
    ],
    ['name of two people, other ID', `刘伟_${idOf('1111')}.jpg`, 'possible', 'photo.fileSeveral', [4, 5]],
    ['number of two names, alone', `${number(8)}.jpg`, 'possible', 'photo.fileSeveral', [8, 9]],
    ['name alone, entered twice', '陈静.jpg', 'likely', 'photo.fileNameOnly', [6, 7]],
    ['the row’s number is the wrong one', `郑疑_${idOf('0909')}.jpg`, 'likely', 'photo.fileRowSuspect', [10]],
    ['as the row’s photo column says', 'IMG_0042.jpg', 'likely', 'photo.fileFromColumn', [11]],
    ['as the row’s photo column says, in capitals', 'img_0042.JPG', 'likely', 'photo.fileFromColumn', [11]],
  ])('%s', (_, path, certainty, told, people) => {
    expect(matchOf(path)).toMatchObject({ kind: 'doubtful', certainty, people, told: { key: told } });
  });

  it('gives a proposal only where one person is likely', () => {
    expect(matchOf('张三.jpg').expected).toBe(PEOPLE[0]?.expected);
    expect(matchOf('刘伟.jpg').expected).toBeNull();
    expect(matchOf(`张三_${idOf('1212')}.jpg`).expected).toBeNull();
  });

  it('does not judge the name while the row’s number is wrong', () => {
    expect(matchOf(`郑疑_${WRONG}.jpg`)).toMatchObject({
      kind: 'doubtful',
      certainty: 'certain',
      expected: null,
      told: { key: 'photo.fileUnsettled' },
    });
  });
});

describe('a file that is nobody’s', () => {
  it.each([
    ['a stranger', `钱七_${idOf('1225')}.jpg`, 'orphan'],
    ['a camera name', 'IMG_20230901_120000.jpg', 'orphan'],
    ['a chat name', '微信图片_20230901123456.jpg', 'orphan'],
    ['a number of a stranger', `${idOf('1225')}.jpg`, 'orphan'],
    ['part of a name', '三.jpg', 'orphan'],
    ['no name at all', '.jpg', 'other'],
    ['a list', '汇总表.xlsx', 'other'],
    ['Windows’ own', 'Thumbs.db', 'other'],
    ['macOS’ own', '__MACOSX/._张三.jpg', 'other'],
    ['Excel’s lock', '~$汇总表.xlsx', 'other'],
  ])('%s', (_, path, kind) => {
    const match = matchOf(path);
    expect([match.kind, match.certainty, match.people]).toEqual([kind, 'none', []]);
  });
});

describe('several files', () => {
  const rowOf = (paths: readonly (string | { path: string; hash: string })[]) => {
    const files = paths.map((path) => (typeof path === 'string' ? { path } : path));
    const match = matchPhotos(PEOPLE, files);
    return { row: match.rows[0], kinds: match.files.map(({ kind }) => kind), match };
  };
  const RIGHT = `张三_${ZHANG}.jpg`;
  const COPY = `张三_${ZHANG}(1).jpg`;

  it('the one named as asked is the photo', () => {
    const { row, kinds } = rowOf([COPY, RIGHT]);
    expect(row).toMatchObject({ kind: 'settled', photo: 1, files: [0, 1] });
    expect(kinds).toEqual(['surplus', 'correct']);
  });

  it('nobody can say which of two is the newer', () => {
    const { row, kinds } = rowOf([COPY, `张三-${ZHANG}.jpg`]);
    expect(row).toMatchObject({ kind: 'several', photo: null });
    expect(kinds).toEqual(['surplus', 'surplus']);
  });

  it('two named as asked in two folders leave it open', () => {
    expect(rowOf([`甲/${RIGHT}`, `乙/${RIGHT}`]).row).toMatchObject({ kind: 'several' });
  });

  it('the same picture twice counts as one', () => {
    const { row, kinds } = rowOf([
      { path: `甲/${RIGHT}`, hash: 'a' },
      { path: `乙/${RIGHT}`, hash: 'a' },
    ]);
    expect(row).toMatchObject({ kind: 'settled', photo: 0 });
    expect(kinds).toEqual(['correct', 'surplus']);
  });

  it('a doubtful one beside the photo settles nothing away', () => {
    expect(rowOf(['张三.jpg', RIGHT]).row).toMatchObject({ kind: 'settled', photo: 1, files: [0, 1] });
  });

  it('doubtful ones alone leave the row doubtful', () => {
    expect(rowOf(['张三.jpg']).row).toMatchObject({ kind: 'doubtful', photo: null });
  });

  it('no file leaves the row without a photo', () => {
    expect(rowOf(['李四.jpg']).row).toMatchObject({ kind: 'missing', photo: null, files: [] });
  });
});
