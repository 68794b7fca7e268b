import { fault } from '../../src/applicant/reading';
import type { Field } from '../../src/applicant/field';
import { message } from '../../src/messages/catalog';
import type { CellValue } from '../../src/workbook/sheet-snapshot';
import type { Rule } from '../../src/review/rule';
import { safeFixes } from '../../src/review/safe-fixes';
import { aList } from './a-list';
import { reviewOf, sheetReviewed } from './plain-rules';

type Wanted = readonly [field: Field | null, fix: CellValue];

const telling = (wanted: readonly Wanted[]): Rule => ({
  kind: 'row',
  name: 'review.rule.values',
  needs: [],
  run: (draft) => {
    for (const [field, fix] of wanted) draft.add(field, fault(message('photo.missing'), 'warning', fix));
  },
});

const fixes = (wanted: readonly Wanted[], options: Parameters<typeof aList>[2] = {}) =>
  safeFixes(
    reviewOf(
      sheetReviewed(
        aList(
          ['name', 'sex'],
          [
            ['张 三', '男'],
            ['李四', null],
          ],
          { id: '7', ...options },
        ),
        [telling(wanted)],
      ),
    ),
  ).map(({ row, column, before, after }) => [row, column, before, after]);

describe('safe fixes', () => {
  it('are the certain new values, with what stood there before', () => {
    expect(
      safeFixes(
        reviewOf(sheetReviewed(aList(['name'], [['张 三']], { id: '7' }), [telling([['name', '张三']])])),
      ),
    ).toEqual([{ sheetId: '7', row: 1, column: 0, before: '张 三', after: '张三', code: 'photo.missing' }]);
  });

  it.each<[string, readonly Wanted[], Parameters<typeof aList>[2], readonly (readonly CellValue[])[]]>([
    ['none where nothing is certain', [['name', null]], {}, []],
    ['none where the value stands already', [['sex', '男']], {}, [[2, 1, null, '男']]],
    ['never a formula', [['sex', '女']], { formulas: ['B2'] }, [[2, 1, null, '女']]],
    ['never a cell that a merge covers', [['sex', '女']], { merges: ['B2:B3'] }, [[1, 1, '男', '女']]],
    [
      'once where two findings agree',
      [
        ['sex', '女'],
        ['sex', '女'],
      ],
      {},
      [
        [1, 1, '男', '女'],
        [2, 1, null, '女'],
      ],
    ],
    [
      'none where two findings disagree',
      [
        ['sex', '女'],
        ['sex', '男'],
      ],
      {},
      [],
    ],
    ['none without a cell', [['phone', '1']], {}, []],
  ])('%s', (_, wanted, options, expected) => {
    expect(fixes(wanted, options)).toEqual(expected);
  });
});
