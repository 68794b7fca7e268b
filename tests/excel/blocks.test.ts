import fc from 'fast-check';
import { cellInput } from '../../src/excel/write/cell-input';
import { columnBlocks, portions } from '../../src/excel/write/column-blocks';
import { widthInPoints } from '../../src/excel/write/looks';
import { packed } from '../../src/excel/write/piece';
import { rowRuns } from '../../src/excel/write/row-runs';
import { sheetPortions, styledAreas } from '../../src/excel/write/sheet-cells';
import type { CellValue } from '../../src/workbook/sheet-snapshot';
import type { ColumnWrite, StyledCell } from '../../src/workbook/workbook-change';

const write = (column: number, values: readonly (CellValue | undefined)[], top = 4): ColumnWrite => ({
  column,
  headerRow: 3,
  header: `列${column}`,
  top,
  values,
  width: 10,
  style: 'text',
  headerStyle: 'header',
});

describe('cellInput', () => {
  it.each([
    ['=1+1', '@', '=1+1'],
    ['=1+1', 'General', "'=1+1"],
    ['-5', 'General', "'-5"],
    ["'x", '@', "''x"],
    [null, '@', ''],
    [undefined, '@', null],
    [5, '@', 5],
    ['', 'General', ''],
    [false, 'General', false],
  ])('%p under %s is handed over as %p', (value, format, input) => {
    expect(cellInput(value, format)).toBe(input);
  });
});

describe('columnBlocks', () => {
  it('joins neighbours of one length, and leaves rows out in which nothing is written', () => {
    const far = Array.from({ length: 200 }, (_, at) => (at === 0 || at === 150 ? 'x' : undefined));
    const blocks = columnBlocks([write(8, far), write(7, far), write(12, ['y'])]);
    expect(blocks.map(({ left, columns, top, bottom }) => [left, columns.length, top, bottom])).toEqual([
      [7, 2, 4, 4],
      [7, 2, 154, 154],
      [12, 1, 4, 4],
    ]);
  });

  it('cuts into portions that hold every value once, each below the limit', () => {
    const values = Array.from({ length: 3_000 }, (_, at) => `${at}：${'缺'.repeat(900)}`);
    const [block] = columnBlocks([write(7, values), write(8, values)]);
    if (!block) throw new Error('no block');
    const cut = [...portions(block)];
    expect(cut.length).toBeGreaterThan(1);
    expect(cut.flatMap((portion) => portion.values.map(([first]) => first))).toEqual(values);
    expect(cut.map(({ top }) => top)).toEqual([4, ...cut.slice(0, -1).map(({ bottom }) => bottom + 1)]);
    for (const portion of cut) {
      expect(Buffer.byteLength(JSON.stringify(portion.values))).toBeLessThan(4_500_000);
    }
  });
});

it('rowRuns covers the rows given and skips wide gaps', () => {
  const rows = fc.uniqueArray(fc.nat(5_000)).map((all) => all.sort((one, other) => one - other));
  fc.assert(
    fc.property(rows, (given) => {
      const runs = rowRuns(given);
      for (const row of given) expect(runs.some(({ top, bottom }) => row >= top && row <= bottom)).toBe(true);
      runs.slice(1).forEach(({ top }, at) => {
        expect(top - (runs[at]?.bottom ?? 0)).toBeGreaterThan(21);
      });
    }),
  );
});

describe('packed', () => {
  const piece = (bytes: number) => ({ bytes, write: () => undefined });

  it('sends a small change in one request', () => {
    expect(packed([piece(10), piece(20)], [piece(5), piece(5)])).toHaveLength(1);
  });

  it('never parts the last pieces', () => {
    const last = [piece(1_500_000), piece(1_500_000)];
    const batches = packed([piece(3_000_000), piece(2_000_000)], last);
    expect(batches.map(({ length }) => length)).toEqual([1, 1, 2]);
    expect(batches.at(-1)).toEqual(last);
  });

  it('asks for nothing where nothing changes', () => {
    expect(packed([], [])).toEqual([]);
  });
});

describe('new sheets', () => {
  const cells: readonly StyledCell[] = Array.from({ length: 400 }, (_, at) => [
    { row: at, column: 0, value: at, style: 'count' as const },
    ...(at % 3 === 0 ? [] : [{ row: at, column: 2, value: `D${at}`, style: 'link' as const }]),
    { row: at, column: 3, value: '甲', style: 'textNarrow' as const },
    { row: at, column: 4, value: '乙', style: 'textNarrow' as const },
  ]).flat();

  it('are painted in a rectangle or two a column', () => {
    expect(styledAreas(cells).map(({ area, style }) => [area.left, area.right, style])).toEqual([
      [0, 0, 'count'],
      [3, 4, 'textNarrow'],
      [2, 2, 'link'],
    ]);
  });

  it('have every value where it belongs', () => {
    const sheet = { name: 'x', cells, columnWidths: [], frozenRows: 0, table: null, charts: [] };
    const rows = [...sheetPortions(sheet)].flatMap(({ values }) => values);
    for (const { row, column, value } of cells) expect(rows[row]?.[column]).toBe(value);
    expect(rows[0]?.[1]).toBeNull();
  });
});

it('counts a width as Excel does: 8.43 characters are 64 pixels', () => {
  expect(widthInPoints(8.43)).toBe(48);
});
