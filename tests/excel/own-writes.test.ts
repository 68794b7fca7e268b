import { OwnWrites } from '../../src/excel/own-writes';
import { unchanged } from '../../src/workbook/unchanged';

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

function afterWriting(elapsed: number): OwnWrites {
  let now = 1_000;
  const own = new OwnWrites(() => now);
  own.begin({
    sheets: [
      {
        ...unchanged('s'),
        columns: [7, 8].map((column) => ({
          column,
          headerRow: 3,
          header: 'x',
          top: 4,
          values: ['a', 'b', 'c'],
          width: 9,
          style: 'text' as const,
          headerStyle: 'header' as const,
        })),
        cells: [{ row: 5, column: 1, before: 'a', after: 'b' }],
        clearColumns: [{ column: 20, top: 0, bottom: 9 }],
      },
    ],
    removeSheets: [],
    addSheets: [],
  });
  own.end();
  now += elapsed;
  return own;
}

it.each([
  ['our columns together', [area(4, 7, 6, 8)], true],
  ['a header of ours', [area(3, 7)], true],
  ['a cell we fixed', [area(5, 1)], true],
  ['a column we cleared', [area(0, 20, 9)], true],
  ['the cell beside one we fixed', [area(5, 2)], false],
  ['one of ours and one of theirs', [area(4, 7), area(4, 2)], false],
  ['our columns and the one before', [area(4, 6, 4, 7)], false],
  ['rows below ours', [area(4, 7, 90, 7)], false],
  ['rows that moved', [], false],
])('%s', (_, edited, ours) => {
  expect(afterWriting(100).isOwn('s', edited, true)).toBe(ours);
});

it('takes a sheet nobody read for one we add, while we write', () => {
  expect(afterWriting(100).isOwn('new', [area(0, 0)], false)).toBe(true);
  expect(afterWriting(5_000).isOwn('new', [area(0, 0)], false)).toBe(false);
});

it('forgets after a while', () => {
  expect(afterWriting(5_000).isOwn('s', [area(4, 7)], true)).toBe(false);
});

it('knows of no writes before the first', () => {
  expect(new OwnWrites().isOwn('s', [area(4, 7)], true)).toBe(false);
});
