import { displayWidth, textTable } from '../../src/cli/text-table';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['审核', 4],
    ['ＡＢ', 4],
    ['（三级）', 8],
    ['𠮷', 2],
    ['a审', 3],
  ])('%s takes %i cells', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('textTable', () => {
  it('aligns Chinese and Latin text, numbers at the right', () => {
    expect(
      textTable(
        ['工作表', '人数'],
        [
          ['a', 7],
          ['汇总表二', 120],
        ],
      ),
    ).toEqual(['工作表    人数', '────────  ────', 'a            7', '汇总表二   120']);
  });

  it('is a header alone without rows', () => {
    expect(textTable(['一', '二'], [])).toEqual(['一  二', '──  ──']);
  });
});
