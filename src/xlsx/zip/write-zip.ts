import {
  CENTRAL_HEADER,
  END_LOCATOR_64,
  END_RECORD,
  END_RECORD_64,
  EXTRA_ZIP64,
  FLAG_DESCRIPTOR,
  FLAG_UTF8,
  LOCAL_HEADER,
  MAX_16,
  MAX_32,
  type NewEntry,
  type WritableEntry,
  type ZipEntry,
} from './zip-entry';

/** 1980-01-01, the first day zip knows: new parts carry no clock, so that the same job gives the same bytes. */
const FIRST_DAY = 0x21;
const VERSION = 20;
const VERSION_ZIP64 = 45;

/**
 * Writes a zip archive as chunks, entries in the order given. An entry read from another archive is copied raw:
 * its data, name, times and extra fields. Its data descriptor, if it had one, moves into the header. zip64 only where needed.
 */
export function writeZip(entries: readonly (ZipEntry | WritableEntry | NewEntry)[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  let directorySize = 0;
  for (const given of entries) {
    const entry = 'nameBytes' in given ? given : complete(given);
    const local = localHeader(entry);
    chunks.push(local, ...chunksOf(entry));
    const central = centralHeader(entry, offset);
    directory.push(central);
    directorySize += central.length;
    offset += local.length + entry.compressedSize;
  }
  return [...chunks, ...directory, endRecords(entries.length, directorySize, offset)];
}

function chunksOf({
  rawBytes,
}: ZipEntry | WritableEntry | Pick<NewEntry, 'rawBytes'>): readonly Uint8Array[] {
  return rawBytes instanceof Uint8Array ? [rawBytes] : rawBytes;
}

function lengthOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
}

function complete(entry: NewEntry): WritableEntry {
  const none = new Uint8Array(0);
  const rawBytes = chunksOf(entry);
  return {
    ...entry,
    rawBytes,
    nameBytes: new TextEncoder().encode(entry.name),
    flags: FLAG_UTF8,
    compressedSize: lengthOf(rawBytes),
    dosTime: 0,
    dosDate: FIRST_DAY,
    versionMadeBy: VERSION,
    internalAttributes: 0,
    externalAttributes: 0,
    localExtra: none,
    centralExtra: none,
    comment: none,
  };
}

/** An entry whose content is replaced: name, time and attributes of the old one, data of the new. */
export function withContent(entry: ZipEntry, content: Omit<NewEntry, 'name'>): WritableEntry {
  const rawBytes = chunksOf(content);
  return {
    ...entry,
    flags: entry.flags & FLAG_UTF8,
    ...content,
    rawBytes,
    compressedSize: lengthOf(rawBytes),
  };
}

function localHeader(entry: ZipEntry | WritableEntry): Uint8Array {
  const wide = entry.size >= MAX_32 || entry.compressedSize >= MAX_32;
  const zip64 = wide ? zip64Extra([entry.size, entry.compressedSize]) : new Uint8Array(0);
  const header = new Uint8Array(30 + entry.nameBytes.length + zip64.length + entry.localExtra.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, LOCAL_HEADER, true);
  view.setUint16(4, wide ? VERSION_ZIP64 : VERSION, true);
  setShared(view, 6, entry, wide);
  view.setUint16(28, zip64.length + entry.localExtra.length, true);
  header.set(entry.nameBytes, 30);
  header.set(zip64, 30 + entry.nameBytes.length);
  header.set(entry.localExtra, 30 + entry.nameBytes.length + zip64.length);
  return header;
}

function centralHeader(entry: ZipEntry | WritableEntry, offset: number): Uint8Array {
  const wide = entry.size >= MAX_32 || entry.compressedSize >= MAX_32;
  const far = offset >= MAX_32;
  const numbers = [...(wide ? [entry.size, entry.compressedSize] : []), ...(far ? [offset] : [])];
  const zip64 = numbers.length > 0 ? zip64Extra(numbers) : new Uint8Array(0);
  const extraStart = 46 + entry.nameBytes.length;
  const commentStart = extraStart + zip64.length + entry.centralExtra.length;
  const header = new Uint8Array(commentStart + entry.comment.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, CENTRAL_HEADER, true);
  view.setUint16(4, entry.versionMadeBy, true);
  view.setUint16(6, numbers.length > 0 ? VERSION_ZIP64 : VERSION, true);
  setShared(view, 8, entry, wide);
  view.setUint16(30, zip64.length + entry.centralExtra.length, true);
  view.setUint16(32, entry.comment.length, true);
  view.setUint16(36, entry.internalAttributes, true);
  view.setUint32(38, entry.externalAttributes, true);
  view.setUint32(42, far ? MAX_32 : offset, true);
  header.set(entry.nameBytes, 46);
  header.set(zip64, extraStart);
  header.set(entry.centralExtra, extraStart + zip64.length);
  header.set(entry.comment, commentStart);
  return header;
}

/** The fields both headers hold in the same order, from the flags to the name's length. */
function setShared(view: DataView, place: number, entry: ZipEntry | WritableEntry, wide: boolean): void {
  view.setUint16(place, entry.flags & ~FLAG_DESCRIPTOR, true);
  view.setUint16(place + 2, entry.method, true);
  view.setUint16(place + 4, entry.dosTime, true);
  view.setUint16(place + 6, entry.dosDate, true);
  view.setUint32(place + 8, entry.crc32, true);
  view.setUint32(place + 12, wide ? MAX_32 : entry.compressedSize, true);
  view.setUint32(place + 16, wide ? MAX_32 : entry.size, true);
  view.setUint16(place + 20, entry.nameBytes.length, true);
}

function zip64Extra(numbers: readonly number[]): Uint8Array {
  const extra = new Uint8Array(4 + 8 * numbers.length);
  const view = new DataView(extra.buffer);
  view.setUint16(0, EXTRA_ZIP64, true);
  view.setUint16(2, 8 * numbers.length, true);
  numbers.forEach((number, index) => {
    setUint64(view, 4 + 8 * index, number);
  });
  return extra;
}

function endRecords(count: number, size: number, offset: number): Uint8Array {
  const wide = count >= MAX_16 || size >= MAX_32 || offset >= MAX_32;
  const records = new Uint8Array((wide ? 76 : 0) + 22);
  const view = new DataView(records.buffer);
  if (wide) {
    view.setUint32(0, END_RECORD_64, true);
    setUint64(view, 4, 44);
    view.setUint16(12, VERSION_ZIP64, true);
    view.setUint16(14, VERSION_ZIP64, true);
    setUint64(view, 24, count);
    setUint64(view, 32, count);
    setUint64(view, 40, size);
    setUint64(view, 48, offset);
    view.setUint32(56, END_LOCATOR_64, true);
    setUint64(view, 64, offset + size);
    view.setUint32(72, 1, true);
  }
  const end = records.length - 22;
  view.setUint32(end, END_RECORD, true);
  view.setUint16(end + 8, Math.min(count, MAX_16), true);
  view.setUint16(end + 10, Math.min(count, MAX_16), true);
  view.setUint32(end + 12, Math.min(size, MAX_32), true);
  view.setUint32(end + 16, Math.min(offset, MAX_32), true);
  return records;
}

function setUint64(view: DataView, place: number, number: number): void {
  view.setUint32(place, number % 2 ** 32, true);
  view.setUint32(place + 4, Math.floor(number / 2 ** 32), true);
}
