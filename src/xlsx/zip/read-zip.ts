import { message } from '../../messages/catalog';
import { WorkbookError } from '../../workbook/workbook-error';
import {
  CENTRAL_HEADER,
  END_LOCATOR_64,
  END_RECORD,
  END_RECORD_64,
  EXTRA_ZIP64,
  FLAG_UTF8,
  LOCAL_HEADER,
  MAX_32,
  type ZipEntry,
} from './zip-entry';

const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
/** Far above any workbook with a picture a row, far below what an attack needs. */
const MOST_ENTRIES = 100_000;

interface Directory {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

/**
 * The entries of a zip archive (APPNOTE 6.3, zip64 included), in the order of its directory; data is not copied.
 * Throws a `WorkbookError` for a truncated archive, a broken directory, overlapping data or far too many entries.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > MOST_ENTRIES) {
    throw new WorkbookError(
      message('xlsx.file.tooManyParts', { count: directory.count, limit: MOST_ENTRIES }),
    );
  }
  const entries: ZipEntry[] = [];
  const spans: { start: number; end: number; name: string }[] = [];
  let place = directory.offset;
  for (let index = 0; index < directory.count; index += 1) {
    const { entry, localOffset, next } = readEntry(bytes, view, place);
    place = next;
    entries.push(entry);
    spans.push({
      start: localOffset,
      end: entry.rawBytes.byteOffset - bytes.byteOffset + entry.compressedSize,
      name: entry.name,
    });
  }
  refuseOverlaps(spans, directory.offset);
  return entries;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  place: number,
): { entry: ZipEntry; localOffset: number; next: number } {
  if (place + 46 > view.byteLength || view.getUint32(place, true) !== CENTRAL_HEADER) throw damaged('ZIP');
  const nameLength = view.getUint16(place + 28, true);
  const extraLength = view.getUint16(place + 30, true);
  const commentLength = view.getUint16(place + 32, true);
  const next = place + 46 + nameLength + extraLength + commentLength;
  if (next > view.byteLength) throw damaged('ZIP');
  const flags = view.getUint16(place + 8, true);
  const nameBytes = bytes.subarray(place + 46, place + 46 + nameLength);
  const name = decodeName(nameBytes, flags);
  const extra = bytes.subarray(place + 46 + nameLength, place + 46 + nameLength + extraLength);
  const [size, compressedSize, localOffset] = widen(
    [view.getUint32(place + 24, true), view.getUint32(place + 20, true), view.getUint32(place + 42, true)],
    extra,
  );
  if (localOffset + 30 > view.byteLength || view.getUint32(localOffset, true) !== LOCAL_HEADER) {
    throw damaged(name);
  }
  const localNameLength = view.getUint16(localOffset + 26, true);
  const localExtraLength = view.getUint16(localOffset + 28, true);
  const dataStart = localOffset + 30 + localNameLength + localExtraLength;
  if (dataStart + compressedSize > view.byteLength) throw damaged(name);
  const entry: ZipEntry = {
    name,
    nameBytes,
    method: view.getUint16(place + 10, true),
    flags,
    crc32: view.getUint32(place + 16, true),
    compressedSize,
    size,
    rawBytes: bytes.subarray(dataStart, dataStart + compressedSize),
    dosTime: view.getUint16(place + 12, true),
    dosDate: view.getUint16(place + 14, true),
    versionMadeBy: view.getUint16(place + 4, true),
    internalAttributes: view.getUint16(place + 36, true),
    externalAttributes: view.getUint32(place + 38, true),
    localExtra: withoutZip64(bytes.subarray(localOffset + 30 + localNameLength, dataStart)),
    centralExtra: withoutZip64(extra),
    comment: bytes.subarray(next - commentLength, next),
  };
  return { entry, localOffset, next };
}

/** The end record stands last, before an archive comment at most; bytes after it (mail padding) are borne with. */
function findDirectory(view: DataView): Directory {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let end = view.byteLength - END_SIZE; end >= first; end -= 1) {
    if (view.getUint32(end, true) !== END_RECORD) continue;
    const directory = directoryAt(view, end);
    if (directory.offset + directory.size <= end) return directory;
  }
  throw truncated();
}

function directoryAt(view: DataView, end: number): Directory {
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === END_LOCATOR_64) {
    const record = readUint64(view, locator + 8);
    if (record + 56 <= view.byteLength && view.getUint32(record, true) === END_RECORD_64) {
      const size = readUint64(view, record + 40);
      return { offset: readUint64(view, record + 48), size, count: readUint64(view, record + 32) };
    }
  }
  return {
    offset: view.getUint32(end + 16, true),
    size: view.getUint32(end + 12, true),
    count: view.getUint16(end + 10, true),
  };
}

function refuseOverlaps(spans: { start: number; end: number; name: string }[], directoryStart: number): void {
  let covered = 0;
  for (const span of spans.sort((one, other) => one.start - other.start)) {
    if (span.start < covered || span.end > directoryStart) {
      throw new WorkbookError(message('xlsx.file.overlapping', { part: span.name }));
    }
    covered = span.end;
  }
}

/** Fields of 32 bits that overflowed are in the zip64 extra field, in this order, and only those. */
function widen(fields: [number, number, number], extra: Uint8Array): [number, number, number] {
  if (!fields.includes(MAX_32)) return fields;
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (const { id, start, end } of extraFields(extra)) {
    if (id !== EXTRA_ZIP64) continue;
    let place = start;
    return fields.map((field) => {
      if (field !== MAX_32 || place + 8 > end) return field;
      place += 8;
      return readUint64(view, place - 8);
    }) as [number, number, number];
  }
  return fields;
}

function extraFields(extra: Uint8Array): { id: number; start: number; end: number }[] {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  const fields: { id: number; start: number; end: number }[] = [];
  for (let place = 0; place + 4 <= extra.length;) {
    const end = place + 4 + view.getUint16(place + 2, true);
    if (end > extra.length) break;
    fields.push({ id: view.getUint16(place, true), start: place + 4, end });
    place = end;
  }
  return fields;
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const fields = extraFields(extra);
  if (!fields.some((field) => field.id === EXTRA_ZIP64)) return extra;
  const kept = fields.filter((field) => field.id !== EXTRA_ZIP64);
  return new Uint8Array(kept.flatMap((field) => [...extra.subarray(field.start - 4, field.end)]));
}

/** Numbers beyond 2^53 occur in no honest file; they become large floats and fail the bounds checks. */
function readUint64(view: DataView, place: number): number {
  return view.getUint32(place, true) + view.getUint32(place + 4, true) * 2 ** 32;
}

function decodeName(bytes: Uint8Array, flags: number): string {
  if (flags & FLAG_UTF8) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: an old archiver's code page. One character a byte keeps names apart, which is all that is needed.
    return new TextDecoder('latin1').decode(bytes);
  }
}

function truncated(): WorkbookError {
  return new WorkbookError(message('xlsx.file.truncated'));
}

function damaged(part: string): WorkbookError {
  return new WorkbookError(message('xlsx.file.damaged', { part }));
}
