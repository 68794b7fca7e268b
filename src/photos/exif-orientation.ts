/** How a picture is stored (Exif 2.3, tag 274): 1 upright, 3 upside down, 6 and 8 on its side, the others mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const ORIENTATIONS: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];
const ORIENTATION_TAG = 0x0112;
const SHORT = 3;
/** `Exif\0\0`. */
const MARK = [0x45, 0x78, 0x69, 0x66, 0, 0];
const ENTRY = 12;

/** The orientation in an Exif segment's bytes; 1 where there is none or the segment is broken. */
export function exifOrientation(segment: Uint8Array): Orientation {
  if (!MARK.every((byte, at) => segment[at] === byte)) return 1;
  const view = new DataView(segment.buffer, segment.byteOffset + MARK.length, segment.length - MARK.length);
  if (view.byteLength < 8) return 1;
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return 1;
  const little = order === 0x4949;
  const start = view.getUint32(4, little);
  if (start + 2 > view.byteLength) return 1;
  const count = view.getUint16(start, little);
  for (let entry = 0; entry < count; entry += 1) {
    const at = start + 2 + entry * ENTRY;
    if (at + ENTRY > view.byteLength) return 1;
    if (view.getUint16(at, little) !== ORIENTATION_TAG) continue;
    if (view.getUint16(at + 2, little) !== SHORT) return 1;
    const value = view.getUint16(at + 8, little);
    return ORIENTATIONS.find((known) => known === value) ?? 1;
  }
  return 1;
}

/** True where width and height change places when the picture is set upright. */
export function liesOnItsSide(orientation: Orientation): boolean {
  return orientation >= 5;
}
