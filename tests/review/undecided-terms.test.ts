import { builtInNotice } from '../../src/notice/built-in-notice';
import { reviewSheetList } from '../../src/review/review-workbook';
import { undecidedTerms } from '../../src/review/undecided-terms';
import type { CellValue } from '../../src/workbook/sheet-snapshot';
import { FOUND, aList } from './a-list';
import { reviewOf } from './plain-rules';

const notice = { ...builtInNotice, relatedMajors: ['市场营销'], otherOccupationKeywords: ['会计'] };

const terms = (...rows: CellValue[][]) => {
  const list = aList(['name', 'major', 'position', 'workHistory'], rows);
  const sheet = reviewSheetList(list, FOUND, { notice, cutoff: 19_630 });
  return undecidedTerms({ ...reviewOf(sheet), notice });
};

describe('terms staff have not decided', () => {
  it('are counted by rows, the most frequent first', () => {
    const { majors, occupations } = terms(
      ['张三', '会计', '话务员', null],
      ['李四', '旅游管理', '话务员', null],
      ['王五', '旅游管理', '导游', '2010年3月—至今：在某某公司做导游'],
      ['赵六', '市场营销', '客服', null],
    );
    expect(majors).toEqual([
      { term: '旅游管理', rows: 2 },
      { term: '会计', rows: 1 },
    ]);
    expect(occupations[0]).toEqual({ term: '话务员', rows: 2 });
    expect(occupations.map(({ term }) => term).sort()).toEqual(['在某某公司做导游', '导游', '话务员'].sort());
  });

  it('leave out blanks, 无 and what the lists decide', () => {
    expect(terms(['张三', null, null, null], ['李四', '无', '会计', null])).toEqual({
      majors: [],
      occupations: [],
    });
  });
});
