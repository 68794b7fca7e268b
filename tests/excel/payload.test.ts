import fc from 'fast-check';
import { rowBytes, rowsABlock, valueBytes } from '../../src/excel/payload';

const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);

describe('valueBytes', () => {
  it('is never less than the JSON takes', () => {
    fc.assert(
      fc.property(value, (one) => {
        const bytes = Buffer.byteLength(JSON.stringify(one ?? '')) + 1;
        expect(valueBytes(one)).toBeGreaterThanOrEqual(bytes);
      }),
    );
  });

  it('does not guess far too much for Chinese text', () => {
    expect(valueBytes('重庆市某某职业培训学校')).toBe(Buffer.byteLength('"重庆市某某职业培训学校",'));
  });
});

describe('rowsABlock', () => {
  it.each([
    ['narrow rows', [['张三', 1]], 2],
    ['wide rows', [Array.from({ length: 30 }, () => '重庆市某某职业培训学校')], 30],
    ['a row larger than a request', [['x'.repeat(9_000_000)]], 1],
    ['blank rows', [[null]], 1],
  ])('%s fit a request', (_, sample, columns) => {
    const rows = rowsABlock(sample, columns);
    expect(rows).toBeGreaterThanOrEqual(1);
    if (rows > 1) expect(rows * rowBytes(sample[0] ?? [])).toBeLessThan(4_200_000);
    expect(rows * columns).toBeLessThanOrEqual(1_000_000);
  });
});
