import fc from 'fast-check';
import { fromTabSeparated, toTabSeparated } from '../../../src/workbench/edits/tab-separated';

describe('rows on the clipboard', () => {
  it.each([
    ['one cell', 'a', [['a']]],
    [
      'cells and rows',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a line break within a cell', '"a\nb"\tc', [['a\nb', 'c']]],
    ['a quote within quotes', '"a""b"', [['a"b']]],
    ['a quote that is no start', 'a"b', [['a"b']]],
    ['an inch sign that is never closed', '"5 inch\tx', [['"5 inch', 'x']]],
    [
      'blank cells',
      '\t\n\t',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['rows of Linux', 'a\nb', [['a'], ['b']]],
  ])('%s', (_, text, rows) => {
    expect(fromTabSeparated(text)).toEqual(rows);
  });

  it('come back as they went', () => {
    const cell = fc.stringMatching(/^[a-z\t\n"身份证 ]*$/);
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }))
      // A last row of one blank cell is the end of the text, to Excel as well.
      .filter((rows) => rows.at(-1)?.join('') !== '');
    fc.assert(
      fc.property(table, (rows) => {
        expect(fromTabSeparated(toTabSeparated(rows))).toEqual(rows);
      }),
    );
  });
});
