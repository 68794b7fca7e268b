import { joinedAddresses, parseAreas, placeInBook } from '../../src/excel/addresses';

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('parseAreas', () => {
  it.each([
    ['one cell', 'D5', [area(4, 3, 4, 3)]],
    ['a sheet before it', 'Sheet1!A1:B2', [area(0, 0, 1, 1)]],
    [
      'a sheet with a comma and an apostrophe',
      "'a,b''c'!A1,'a,b''c'!C3:D4",
      [area(0, 0, 0, 0), area(2, 2, 3, 3)],
    ],
    [
      'a Chinese sheet, blank after the comma',
      '汇总表!A1:A2, 汇总表!C1',
      [area(0, 0, 1, 0), area(0, 2, 0, 2)],
    ],
    ['whole columns', 'Sheet1!B:C', [area(0, 1, 1_048_575, 2)]],
    ['whole rows', '3:5', [area(2, 0, 4, 16_383)]],
    ['nothing', '', []],
  ])('%s', (_, address, areas) => {
    expect(parseAreas(address)).toEqual(areas);
  });
});

describe('joinedAddresses', () => {
  it('cuts where an address would be too long, and loses none', () => {
    const areas = Array.from({ length: 3_000 }, (_, row) => area(row * 2, 0, row * 2, 3));
    const joined = joinedAddresses(areas);
    expect(joined.length).toBeGreaterThan(1);
    expect(Math.max(...joined.map(({ length }) => length))).toBeLessThanOrEqual(8_000);
    expect(joined.flatMap(parseAreas)).toEqual(areas);
  });

  it('asks for nothing where there is nothing', () => {
    expect(joinedAddresses([])).toEqual([]);
  });
});

it('quotes a sheet in a link', () => {
  expect(placeInBook("a'b", 'D5')).toBe("'a''b'!D5");
});
