import { message } from '../messages/catalog';
import type { DeclaredEntry } from './archive-entries';
import { PhotoError } from './photo-error';

/** An archive that is read a stretch at a time, never whole. */
export interface ArchiveBytes {
  /** As it is called in sentences. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** The bytes from `start` up to `end`, fewer where the archive ends before. */
  readonly read: (start: number, end: number) => Promise<Uint8Array>;
}

export interface DirectoryEntry extends DeclaredEntry {
  /** Where its local header begins. */
  readonly offset: number;
  /** Where the next entry, or the directory, begins. */
  readonly end: number;
}

interface Directory {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

const END_RECORD = 0x06054b50;
const END_RECORD_64 = 0x06064b50;
const END_LOCATOR_64 = 0x07064b50;
const CENTRAL_HEADER = 0x02014b50;
const END_SIZE = 22;
/** End record, the longest comment, and the two records of zip64 before them. */
const TAIL = END_SIZE + 0xffff + 20 + 56;
const LOCAL_SIZE = 30;
const ZIP64 = 1;
const MAX_32 = 0xffffffff;
/** Folders and system files count too; beyond this the photos alone would be far too many. */
const MOST_ENTRIES = 100_000;
const LARGEST_DIRECTORY = 64 * 1024 * 1024;

/**
 * The entries of a .zip (APPNOTE 6.3, zip64 included) by its directory alone, in the directory's order. Throws a
 * `PhotoError` where it is broken off, holds overlapping data, or far too many entries.
 */
export async function archiveDirectory(archive: ArchiveBytes): Promise<readonly DirectoryEntry[]> {
  const tailStart = Math.max(0, archive.size - TAIL);
  const directory = findDirectory(await archive.read(tailStart, archive.size), tailStart);
  if (!directory || directory.size > LARGEST_DIRECTORY) throw broken(archive);
  const { offset, size, count } = directory;
  if (count > MOST_ENTRIES) throw tooMany(archive, count, MOST_ENTRIES);
  const entries = entriesOf(await archive.read(offset, offset + size));
  if (!entries || entries.length < count) throw broken(archive);
  if (entries.length > MOST_ENTRIES) throw tooMany(archive, entries.length, MOST_ENTRIES);
  const ended = withEnds(entries, offset);
  if (!ended) throw broken(archive);
  return ended;
}

/** The sentence for an archive nobody can read. */
export function broken({ name }: Pick<ArchiveBytes, 'name'>): PhotoError {
  return new PhotoError(message('photo.zip.broken', { path: name }));
}

export function tooMany({ name }: Pick<ArchiveBytes, 'name'>, count: number, limit: number): PhotoError {
  return new PhotoError(message('photo.zip.tooMany', { path: name, count, limit }));
}

/** The end record stands last, before a comment at most; bytes behind it (mail padding) are borne with. */
function findDirectory(tail: Uint8Array, tailStart: number): Directory | null {
  const view = viewOf(tail);
  for (let at = tail.length - END_SIZE; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    const directory = wideDirectory(view, at, tailStart) ?? {
      offset: view.getUint32(at + 16, true),
      size: view.getUint32(at + 12, true),
      count: view.getUint16(at + 10, true),
    };
    if (directory.offset + directory.size <= tailStart + at) return directory;
  }
  return null;
}

function wideDirectory(view: DataView, end: number, tailStart: number): Directory | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_LOCATOR_64) return null;
  const record = uint64(view, locator + 8) - tailStart;
  if (record < 0 || record + 56 > view.byteLength || view.getUint32(record, true) !== END_RECORD_64)
    return null;
  return {
    offset: uint64(view, record + 48),
    size: uint64(view, record + 40),
    count: uint64(view, record + 32),
  };
}

type Unended = Omit<DirectoryEntry, 'end'>;

/**
 * All entries as far as the directory goes: the count has but 16 bits, and archivers without zip64 let it run over. A
 * signature of the directory may follow.
 */
function entriesOf(bytes: Uint8Array): readonly Unended[] | null {
  const view = viewOf(bytes);
  const entries: Unended[] = [];
  let at = 0;
  while (at + 4 <= bytes.length && view.getUint32(at, true) === CENTRAL_HEADER) {
    if (at + 46 > bytes.length) return null;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > bytes.length) return null;
    const [size, compressedSize, offset] = widened(view, at, nameEnd, extraEnd);
    const flags = view.getUint16(at + 8, true);
    entries.push({
      nameBytes: bytes.subarray(at + 46, nameEnd),
      isUtf8: (flags & 0x800) !== 0,
      isEncrypted: (flags & 1) !== 0,
      method: view.getUint16(at + 10, true),
      size,
      compressedSize,
      crc32: view.getUint32(at + 16, true),
      offset,
    });
    at = next;
  }
  return entries;
}

/** Size, compressed size and place; those that overflowed 32 bits stand in the zip64 extra field, in this order. */
function widened(view: DataView, at: number, extra: number, extraEnd: number): [number, number, number] {
  const fields: [number, number, number] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  for (let field = extra; field + 4 <= extraEnd;) {
    const end = field + 4 + view.getUint16(field + 2, true);
    let place = field + 4;
    if (view.getUint16(field, true) === ZIP64 && end <= extraEnd) {
      for (const which of [0, 1, 2] as const) {
        if (fields[which] !== MAX_32 || place + 8 > end) continue;
        fields[which] = uint64(view, place);
        place += 8;
      }
    }
    field = end;
  }
  return fields;
}

/** Each entry with where it must have ended; null where two share bytes, as small bombs do that look large. */
function withEnds(entries: readonly Unended[], directory: number): readonly DirectoryEntry[] | null {
  const ends = new Map<Unended, number>();
  let end = directory;
  for (const entry of [...entries].sort((one, other) => other.offset - one.offset)) {
    if (entry.offset + LOCAL_SIZE + entry.compressedSize > end) return null;
    ends.set(entry, end);
    end = entry.offset;
  }
  return entries.map((entry) => ({ ...entry, end: ends.get(entry) ?? directory }));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Beyond 2^53 nothing is honest: such numbers become large floats and fail what they are held against. */
function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
