const text = (letters: string) => Array.from(letters, (letter) => letter.charCodeAt(0));
const two = (value: number) => [(value >> 8) & 0xff, value & 0xff];

/** A segment: marker, length, content. */
export function segment(marker: number, content: readonly number[]): number[] {
  return [0xff, marker, ...two(content.length + 2), ...content];
}

export function jfif(unit: number, x: number, y = x): number[] {
  return segment(0xe0, [...text('JFIF\0'), 1, 2, unit, ...two(x), ...two(y), 0, 0]);
}

/** An Exif segment with one tag, big or little endian. */
export function exif(
  orientation: number,
  { little = false, tag = 0x0112, type = 3, count = 1 } = {},
): number[] {
  const short = (value: number) => (little ? two(value).reverse() : two(value));
  const long = (value: number) => (little ? [...two(value).reverse(), 0, 0] : [0, 0, ...two(value)]);
  return segment(0xe1, [
    ...text('Exif\0\0'),
    ...text(little ? 'II' : 'MM'),
    ...short(42),
    ...long(8),
    ...short(count),
    ...[...short(tag), ...short(type), ...long(1), ...short(orientation), 0, 0],
    ...long(0),
  ]);
}

export function frame(width: number, height: number, marker = 0xc0, colours = 3, bits = 8): number[] {
  return segment(marker, [bits, ...two(height), ...two(width), colours, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
}

const SCAN = [...segment(0xda, [3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0]), 0x12, 0xff, 0x00, 0x34];

/** A JPEG as far as its header goes, with segments of one's own; the picture data is noise. */
export function jpeg(...segments: readonly (readonly number[])[]): Uint8Array {
  return Uint8Array.from([0xff, 0xd8, ...segments.flat(), ...SCAN, 0xff, 0xd9]);
}

/** As asked: 413 × 579 at 300 dpi. */
export function goodJpeg(): Uint8Array {
  return jpeg(jfif(1, 300), frame(413, 579));
}

export function png(width: number, height: number): Uint8Array {
  const four = (value: number) => [0, 0, ...two(value)];
  return Uint8Array.from([
    ...[0x89, ...text('PNG\r\n\u001a\n'), 0, 0, 0, 13, ...text('IHDR')],
    ...[...four(width), ...four(height), 8, 2, 0, 0, 0, 0, 0, 0, 0],
    ...[0, 0, 0, 0, ...text('IEND'), 0xae, 0x42, 0x60, 0x82],
  ]);
}

export function beginningWith(letters: string, length = 64): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => letters.charCodeAt(at) || 0);
}
