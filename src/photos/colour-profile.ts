const APP2 = 0xe2;
const START_OF_SCAN = 0xda;
/** `ICC_PROFILE\0`, then the first of one piece (ICC.1, annex B.4). */
const MARK = [0x49, 0x43, 0x43, 0x5f, 0x50, 0x52, 0x4f, 0x46, 0x49, 0x4c, 0x45, 0, 1, 1];
/** The colours a profile is for, `RGB `, and where it tells them (ICC.1, 7.2): one for grey fits no coloured copy. */
const RGB = [0x52, 0x47, 0x42, 0x20];
const RGB_AT = 4 + MARK.length + 16;
/** `sRGB`, in ASCII and with a zero before each letter. */
const SRGB = [
  [0x73, 0x52, 0x47, 0x42],
  [0x73, 0, 0x52, 0, 0x47, 0, 0x42],
];
/** Those of phones and cameras take half a kilobyte; a large one would leave a small picture no room. */
const LARGEST = 4096;
const NONE = new Uint8Array();

/**
 * The segment of a JPEG that holds its colour profile (Display P3 of phones, Adobe RGB of cameras), for a copy of the
 * same pixels. Empty where there is none, where it is sRGB, which is meant anyway, and where it is over 4 kB.
 */
export function colourProfile(jpeg: Uint8Array): Uint8Array {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff && jpeg[at + 1] !== START_OF_SCAN) {
    if (jpeg[at + 1] === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    const segment = jpeg.subarray(at, end);
    if (jpeg[at + 1] === APP2 && holds(segment, MARK, 4)) {
      const isWanted = holds(segment, RGB, RGB_AT) && segment.length <= LARGEST && !isSrgb(segment);
      return end <= jpeg.length && isWanted ? segment : NONE;
    }
    at = Math.max(end, at + 2);
  }
  return NONE;
}

function isSrgb(segment: Uint8Array): boolean {
  return SRGB.some((letters) => segment.some((_, at) => holds(segment, letters, at)));
}

function holds(bytes: Uint8Array, letters: readonly number[], at: number): boolean {
  return letters.every((letter, place) => bytes[at + place] === letter);
}
