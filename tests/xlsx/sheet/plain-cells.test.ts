import fc from 'fast-check';
import { readSheetPart, SheetFault } from '../../../src/xlsx/sheet/read-sheet-part';
import type { SheetContent } from '../../../src/xlsx/sheet/sheet-content';
import { columnLetters } from '../../../src/workbook/cell-address';
import { worksheet } from '../xlsx-file';

const strings = { texts: ['甲', '', ' 乙 ', '500103199003120002'], runs: new Map() };
const read = (rows: string): SheetContent =>
  readSheetPart(new TextEncoder().encode(worksheet(`<sheetData>${rows}</sheetData>`)), strings, false);

const cell = fc.record({
  step: fc.integer({ min: 1, max: 30 }),
  style: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
  value: fc.oneof(
    fc.constant(null),
    fc.nat(strings.texts.length - 1).map((index) => ({ index })),
    fc.constantFrom('0', '2500', '37469', '999999999999999', '9999999999999999', '500103199003120000'),
    fc.constantFrom('-1', '0.5', '1E3', ''),
  ),
});
type Cell = typeof cell extends fc.Arbitrary<infer One> ? One : never;
const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 70 }), fc.array(cell, { maxLength: 12 })), {
  maxLength: 12,
});

/** The same cells the way Excel writes them, or with their attributes the other way round. */
function written(grid: readonly (readonly [number, readonly Cell[]])[], isPlain: boolean): string {
  let row = 0;
  return grid
    .map(([step, cells]) => {
      row += step;
      let column = -1;
      const inside = cells.map((one) => {
        column += one.step;
        const isText = typeof one.value === 'object' && one.value !== null;
        const content = typeof one.value === 'object' ? one.value?.index : one.value;
        const attributes = [
          `r="${columnLetters(column)}${String(row)}"`,
          ...(one.style === null ? [] : [`s="${String(one.style)}"`]),
          ...(isText ? ['t="s"'] : []),
        ];
        const tag = `<c ${(isPlain ? attributes : attributes.reverse()).join(' ')}${isPlain ? '' : ' '}`;
        return one.value === null ? `${tag}/>` : `${tag}><v>${String(content)}</v></c>`;
      });
      return `<row r="${String(row)}">${inside.join('')}</row>`;
    })
    .join('');
}

function told({ grid, facts }: SheetContent) {
  const found = grid.values.flatMap((cells, at) =>
    Array.from({ length: cells.length + 2 }, (_, column) => facts.find(grid.top + at, grid.left + column)),
  );
  return { ...grid, found };
}

describe('cells written the usual way', () => {
  it('say the same as those written another way', () => {
    fc.assert(
      fc.property(rows, (grid) => {
        expect(told(read(written(grid, true)))).toEqual(told(read(written(grid, false))));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['out of order', '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['twice', '<row r="1"><c r="A1" s="1"/><c r="A1" s="1"/></row>'],
    ['beyond the last column', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['with a text nobody has', '<row r="1"><c r="A1" t="s"><v>4</v></c></row>'],
    ['without their end', '<row r="1"><c r="A1"><v>1</v></row>'],
  ])('are refused %s', (_, cells) => {
    expect(() => read(cells)).toThrow(SheetFault);
  });

  it('may leave the row to their addresses', () => {
    const { grid } = read('<row><c r="A7"><v>1</v></c><c r="B7"><v>2</v></c></row>');
    expect(grid).toMatchObject({ top: 6, values: [[1, 2]] });
  });
});
