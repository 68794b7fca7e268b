import { liesOnItsSide, type Orientation } from './exif-orientation';

/** A decoded picture: RGBA, row after row, as stored (Exif orientation not yet applied). */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** The picture set upright (Exif 2.3, tag 274); the same one where it is already. */
export function upright(pixels: Pixels, orientation: Orientation): Pixels {
  if (orientation === 1) return pixels;
  const { width, height } = pixels;
  const turned = liesOnItsSide(orientation);
  const [wide, high] = turned ? [height, width] : [width, height];
  const from = new Uint32Array(pixels.data.buffer, pixels.data.byteOffset, width * height);
  const to = new Uint32Array(wide * high);
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      to[y * wide + x] = from[placeOf(x, y, width, height, orientation)] ?? 0;
    }
  }
  return { data: new Uint8ClampedArray(to.buffer), width: wide, height: high };
}

/** Where the pixel shown at x, y stands in the stored picture. */
function placeOf(x: number, y: number, width: number, height: number, orientation: Orientation): number {
  const [right, bottom] = [width - 1, height - 1];
  switch (orientation) {
    case 1:
      return y * width + x;
    case 2:
      return y * width + right - x;
    case 3:
      return (bottom - y) * width + right - x;
    case 4:
      return (bottom - y) * width + x;
    case 5:
      return x * width + y;
    case 6:
      return (bottom - x) * width + y;
    case 7:
      return (bottom - x) * width + right - y;
    case 8:
      return x * width + right - y;
  }
}

/** A smaller picture by averaging what falls on each pixel. `scale` is 1 at most: nothing is ever enlarged. */
export function scaledDown(pixels: Pixels, scale: number): Pixels {
  const width = Math.max(1, Math.round(pixels.width * scale));
  const height = Math.max(1, Math.round(pixels.height * scale));
  if (width >= pixels.width || height >= pixels.height) return pixels;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = span(y, height, pixels.height);
    for (let x = 0; x < width; x += 1) {
      const [left, right] = span(x, width, pixels.width);
      averageInto(data, (y * width + x) * 4, pixels, { top, bottom, left, right });
    }
  }
  return { data, width, height };
}

/** The stretch of `before` pixels that pixel `at` of `after` stands for. */
function span(at: number, after: number, before: number): [number, number] {
  const start = Math.floor((at * before) / after);
  return [start, Math.max(start + 1, Math.floor(((at + 1) * before) / after))];
}

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function averageInto(data: Uint8ClampedArray, to: number, { data: from, width }: Pixels, box: Box): void {
  let [red, green, blue, count] = [0, 0, 0, 0];
  for (let y = box.top; y < box.bottom; y += 1) {
    for (let at = (y * width + box.left) * 4; at < (y * width + box.right) * 4; at += 4) {
      red += from[at] ?? 0;
      green += from[at + 1] ?? 0;
      blue += from[at + 2] ?? 0;
      count += 1;
    }
  }
  data[to] = red / count;
  data[to + 1] = green / count;
  data[to + 2] = blue / count;
  data[to + 3] = 255;
}
