import { liesOnItsSide, type Orientation } from './exif-orientation';
import { fileTypeOf, type FileType } from './file-type';
import { hasJpegEnd, readJpegHeader, type JpegCoding } from './jpeg-header';

/** What a file's own bytes say of it. */
export interface PhotoFacts {
  /** By content, never by name. */
  readonly type: FileType;
  /** Bytes of the whole file. */
  readonly size: number;
  /** Pixels when set upright; null where unknown. */
  readonly width: number | null;
  readonly height: number | null;
  readonly orientation: Orientation;
  /** Of a JPEG; other pictures are `plain`. */
  readonly coding: JpegCoding;
  /** Dots per inch; null where the file does not say. */
  readonly dpi: number | null;
  /** False where the file breaks off; null where only its beginning was read. */
  readonly whole: boolean | null;
}

/** As much of a file as its facts mostly need; profiles and editors' notes may push a picture's size further back. */
export const PREFIX = 65_536;

/**
 * Reads the facts from a whole file, or from its beginning (64 kB are enough) and its size in bytes. Never throws,
 * and never looks at more than the bytes given.
 */
export function photoFacts(bytes: Uint8Array, size = bytes.length): PhotoFacts {
  const type = size === 0 ? 'empty' : fileTypeOf(bytes);
  const isWhole = bytes.length >= size;
  if (type === 'jpeg') return jpegFacts(bytes, size, isWhole);
  const plain: PhotoFacts = {
    type,
    size,
    width: null,
    height: null,
    orientation: 1,
    coding: 'plain',
    dpi: null,
    whole: isWhole ? true : null,
  };
  return type === 'png' ? { ...plain, ...pngSize(bytes), whole: isWhole ? hasPngEnd(bytes) : null } : plain;
}

function jpegFacts(bytes: Uint8Array, size: number, isWhole: boolean): PhotoFacts {
  const { width, height, orientation, coding, dpi, scanAt } = readJpegHeader(bytes);
  const turned = liesOnItsSide(orientation);
  return {
    type: 'jpeg',
    size,
    width: turned ? height : width,
    height: turned ? width : height,
    orientation,
    coding,
    dpi,
    whole: isWhole ? scanAt !== null && hasJpegEnd(bytes, scanAt) : null,
  };
}

function pngSize(bytes: Uint8Array): { width: number | null; height: number | null } {
  if (bytes.length < 24) return { width: null, height: null };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16) || null, height: view.getUint32(20) || null };
}

const PNG_START = 8;
const IEND = 0x49454e44;
/** Length, name and checksum of a chunk. */
const CHUNK_FRAME = 12;

/** True where the chunks come to `IEND`; what stands behind it does no harm. */
function hasPngEnd(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = PNG_START; at + CHUNK_FRAME <= bytes.length; at += CHUNK_FRAME + view.getUint32(at)) {
    if (view.getUint32(at + 4) === IEND) return true;
  }
  return false;
}
