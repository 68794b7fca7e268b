import { CENTRAL_HEADER, END_RECORD, FLAG_UTF8, LOCAL_HEADER, STORED } from '../../xlsx/zip/zip-entry';

export interface ZippedFile {
  readonly name: string;
  readonly blob: Blob;
  readonly crc32: number;
}

/** 1980-01-01, the first day zip knows: the same copies give the same archive. */
const FIRST_DAY = 0x21;
const VERSION = 20;

interface Kind {
  readonly signature: number;
  readonly at: number;
  readonly start: number;
}

const LOCAL: Kind = { signature: LOCAL_HEADER, at: 4, start: 30 };
const CENTRAL: Kind = { signature: CENTRAL_HEADER, at: 6, start: 46 };

/**
 * Files as a .zip (APPNOTE 6.3), stored, for pictures do not shrink. What they hold is never read here: the archive is
 * made of the blobs themselves. For archives below 65,535 files and 4 GB, far above what the checks let through.
 */
export function zipBlob(files: readonly ZippedFile[]): Blob {
  const parts: BlobPart[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const file of files) {
    const name = new TextEncoder().encode(file.name);
    const local = header(LOCAL, file, name);
    parts.push(local, file.blob);
    const central = header(CENTRAL, file, name);
    const view = new DataView(central.buffer);
    view.setUint16(4, VERSION, true);
    view.setUint32(42, offset, true);
    directory.push(central);
    offset += local.length + file.blob.size;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return new Blob([...parts, ...directory, endRecord(files.length, size, offset)], {
    type: 'application/zip',
  });
}

/** A header and the name behind it. Both kinds share a run of fields, from `at` on; the name stands at `start`. */
function header(
  { signature, at, start }: Kind,
  { blob, crc32 }: ZippedFile,
  name: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(start + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, FLAG_UTF8, true);
  view.setUint16(at + 4, STORED, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, crc32, true);
  view.setUint32(at + 14, blob.size, true);
  view.setUint32(at + 18, blob.size, true);
  view.setUint16(at + 22, name.length, true);
  bytes.set(name, start);
  return bytes;
}

function endRecord(count: number, size: number, offset: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, END_RECORD, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return bytes;
}
