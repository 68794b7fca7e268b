import { scaledDown, upright, type Pixels } from '../../src/photos/pixels';
import { shrunkJpeg } from '../../src/photos/shrink';

/** Pixels told by one number each, as their red. */
function picture(rows: readonly (readonly number[])[]): Pixels {
  const data = Uint8ClampedArray.from(rows.flat().flatMap((red) => [red, 0, 0, 255]));
  return { data, width: rows[0]?.length ?? 0, height: rows.length };
}
function redsOf({ data, width, height }: Pixels): number[][] {
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => data[(y * width + x) * 4] ?? -1),
  );
}
const blank = (width: number, height: number): Pixels => ({
  data: new Uint8ClampedArray(width * height * 4),
  width,
  height,
});

describe('a picture set upright', () => {
  // As Exif pictures it: how the stored rows must be turned to show [[1, 2], [3, 4], [5, 6]].
  it.each([
    [
      1,
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
    [
      2,
      [
        [2, 1],
        [4, 3],
        [6, 5],
      ],
    ],
    [
      3,
      [
        [6, 5],
        [4, 3],
        [2, 1],
      ],
    ],
    [
      4,
      [
        [5, 6],
        [3, 4],
        [1, 2],
      ],
    ],
    [
      5,
      [
        [1, 3, 5],
        [2, 4, 6],
      ],
    ],
    [
      6,
      [
        [2, 4, 6],
        [1, 3, 5],
      ],
    ],
    [
      7,
      [
        [6, 4, 2],
        [5, 3, 1],
      ],
    ],
    [
      8,
      [
        [5, 3, 1],
        [6, 4, 2],
      ],
    ],
  ] as const)('orientation %d', (orientation, stored) => {
    expect(redsOf(upright(picture(stored), orientation))).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
  });
});

describe('a smaller picture', () => {
  it('averages', () => {
    expect(
      redsOf(
        scaledDown(
          picture([
            [10, 20, 30, 40],
            [20, 30, 40, 50],
          ]),
          0.5,
        ),
      ),
    ).toEqual([[20, 40]]);
  });
  it('is never larger', () => {
    const small = blank(3, 4);
    expect(scaledDown(small, 1)).toBe(small);
    expect(scaledDown(small, 2)).toBe(small);
  });
});

describe('a JPEG within a size', () => {
  /** Bytes in step with pixels and quality. */
  const tried: string[] = [];
  const encode = (pixels: Pixels, quality: number) => {
    tried.push(`${pixels.width}×${pixels.height}@${quality}`);
    return Promise.resolve(new Uint8Array(Math.round((pixels.width * pixels.height * quality) / 1000)));
  };
  const sizeOf = async (width: number, height: number, limit: number) => {
    tried.length = 0;
    return (await shrunkJpeg(blank(width, height), limit, encode))?.length ?? null;
  };

  it('has the best quality that fits, at its own size', async () => {
    expect(await sizeOf(413, 579, 20_480)).toBe(Math.round((413 * 579 * 85) / 1000));
    expect(tried.every((one) => one.startsWith('413×579@'))).toBe(true);
  });
  it('has quality 95 at most', async () => {
    expect(await sizeOf(100, 140, 20_480)).toBe(Math.round((100 * 140 * 95) / 1000));
  });
  it('is made smaller where quality alone will not do, keeping the ratio', async () => {
    expect(await sizeOf(3000, 4200, 20_480)).toBeLessThanOrEqual(20_480);
    const [width = 0, height = 0] = (tried.at(-1) ?? '').split(/[×@]/).map(Number);
    expect(width / height).toBeCloseTo(3000 / 4200, 2);
    expect(tried.some((one) => one.startsWith('3000'))).toBe(false);
  });
  it('gives up where nothing fits', async () => {
    expect(await shrunkJpeg(blank(40, 50), 10, () => Promise.resolve(new Uint8Array(11)))).toBeNull();
  });
});
