import { exifOrientation, type Orientation } from './exif-orientation';

/**
 * How the pixels are written: `cmyk` in the four colours of print, `rare` in a way that decoders for the web do not
 * know (lossless, arithmetic, 12 bits).
 */
export type JpegCoding = 'plain' | 'cmyk' | 'rare';

/** What stands before a JPEG's picture data (ITU-T T.81, JFIF 1.02). */
export interface JpegHeader {
  /** Pixels as stored; null where the header does not come to say. */
  readonly width: number | null;
  readonly height: number | null;
  readonly orientation: Orientation;
  readonly coding: JpegCoding;
  /** Dots per inch from JFIF; null where there is no unit. */
  readonly dpi: number | null;
  /** Where the picture data begins; null where the bytes end before. */
  readonly scanAt: number | null;
}

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
const APP0 = 0xe0;
const APP1 = 0xe1;
const CENTIMETRES_AN_INCH = 2.54;

/** Walks the segments up to the picture data. Any bytes will do: what is missing or broken comes back as null. */
export function readJpegHeader(bytes: Uint8Array): JpegHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: { width: number; height: number } | null = null;
  let orientation: Orientation = 1;
  let coding: JpegCoding = 'plain';
  let dpi: number | null = null;
  let scanAt: number | null = null;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isBare(marker)) {
      at += 2;
      continue;
    }
    if (marker === START_OF_SCAN || marker === END_OF_IMAGE) {
      scanAt = at;
      break;
    }
    const length = view.getUint16(at + 2);
    const end = at + 2 + length;
    if (length < 2) break;
    if (isFrame(marker) && at + 9 <= bytes.length) {
      if (size === null) coding = codingOf(marker, view.getUint8(at + 4), bytes[at + 9]);
      size ??= { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    } else if (marker === APP0) {
      dpi ??= jfifDensity(view, at + 4, end);
    } else if (marker === APP1) {
      const found = exifOrientation(bytes.subarray(at + 4, Math.min(end, bytes.length)));
      if (orientation === 1) orientation = found;
    }
    at = end;
  }
  return { width: known(size?.width), height: known(size?.height), orientation, coding, dpi, scanAt };
}

/** True where the picture data comes to its end marker: a copy broken off has none. */
export function hasJpegEnd(bytes: Uint8Array, scanAt: number): boolean {
  for (let at = bytes.length - 2; at >= scanAt; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === END_OF_IMAGE) return true;
  }
  return false;
}

/** A height of 0 is told only after the picture data (DNL); nobody writes such photos. */
function known(pixels: number | undefined): number | null {
  return pixels === undefined || pixels === 0 ? null : pixels;
}

/** Markers without a segment. */
function isBare(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/** Start of frame of any kind; C4, C8 and CC are tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

const LAST_COMMON_FRAME = 0xc2;
const PRINT_COLOURS = 4;

function codingOf(marker: number, bits: number, colours: number | undefined): JpegCoding {
  if (marker > LAST_COMMON_FRAME || bits !== 8) return 'rare';
  return colours === PRINT_COLOURS ? 'cmyk' : 'plain';
}

function jfifDensity(view: DataView, at: number, end: number): number | null {
  if (at + 12 > Math.min(end, view.byteLength)) return null;
  if (view.getUint32(at) !== 0x4a464946 || view.getUint8(at + 4) !== 0) return null;
  const unit = view.getUint8(at + 7);
  const density = Math.min(view.getUint16(at + 8), view.getUint16(at + 10));
  if (density === 0 || unit === 0 || unit > 2) return null;
  return Math.round(unit === 1 ? density : density * CENTIMETRES_AN_INCH);
}
