import fc from 'fast-check';
import { readNumber } from '../../../src/xlsx/sheet/cell-number';
import { isoToSerial } from '../../../src/xlsx/sheet/iso-date';

const read = (text: string): unknown => {
  const bytes = new TextEncoder().encode(`<v>${text}</v>`);
  return readNumber(bytes, 3, bytes.length - 4);
};

describe('numbers read from bytes', () => {
  it('are exactly what the language makes of the text', () => {
    const decimals = fc
      .tuple(fc.integer(), fc.nat(99_999_999))
      .map(([whole, rest]) => `${String(whole)}.${String(rest)}`);
    const texts = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.integer().map(String),
      decimals,
      fc.constantFrom('0', '007', '.5', '5.', '1e5', '+3', '0.000000000000001', '999999999999999'),
    );
    fc.assert(
      fc.property(texts, (text) => {
        // Minus nought is nought in a sheet.
        expect(read(text)).toBe(Number(text) + 0);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['', '-', '.', '1.2.3', 'NaN', 'Infinity', '1 2', '十'])('%j is no number', (text) => {
    expect(typeof read(text)).not.toBe('number');
  });
});

describe('ISO dates', () => {
  it.each([
    ['1900-01-01', false, 1],
    ['1900-02-28', false, 59],
    ['1900-03-01', false, 61],
    ['1990-03-12T00:00:00Z', false, 32944],
    ['2023-09-30', false, 45199],
    ['2023-09-30', true, 43737],
    ['1904-01-01', true, 0],
    ['18:00', false, 0.75],
    ['2023-13-01', false, null],
    ['2023-09-31', false, null],
    ['2023年9月', false, null],
    ['', false, null],
  ])('%s (1904: %s)', (text, date1904, serial) => {
    expect(isoToSerial(text, date1904)).toBe(serial);
  });
});
