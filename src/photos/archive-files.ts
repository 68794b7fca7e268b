import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import {
  archiveDirectory,
  broken,
  tooMany,
  type ArchiveBytes,
  type DirectoryEntry,
} from './archive-directory';
import { entryName, entryRefusal, leavesFolder, MOST_FILES } from './archive-entries';
import { folderRemarks } from './folder-remarks';
import { PhotoError } from './photo-error';
import { PREFIX } from './photo-facts';
import type { SourceFile } from './photo-source';

/** What the host does for us: Node and browsers have their own. */
export interface Unpack {
  /** Inflates a raw deflate stream; rejects where it is broken or holds something else than is declared. */
  readonly inflate: (
    bytes: Uint8Array,
    declared: Pick<DirectoryEntry, 'size' | 'crc32'>,
  ) => Promise<Uint8Array>;
  readonly crc32: (bytes: Uint8Array) => number;
}

export interface PhotoFolder {
  readonly files: readonly SourceFile[];
  /** What is odd about the folder or archive as a whole. */
  readonly remarks: readonly Message[];
}

const LOCAL_HEADER = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;

/** The files in a .zip in order of their paths, none of them read yet. Throws a `PhotoError` where it is broken or holds too many. */
export async function filesInArchive(archive: ArchiveBytes, unpack: Unpack): Promise<PhotoFolder> {
  const entries = (await archiveDirectory(archive))
    .map((entry) => ({ entry, path: entryName(entry) }))
    .filter(({ path }) => !/[\\/]$/.test(path))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  refuseTooMany(archive, entries.length);
  const outside = entries.filter(({ path }) => leavesFolder(path)).length;
  return {
    files: entries.map(({ entry, path }) => fileInArchive(archive, entry, path, unpack)),
    remarks: [
      ...(outside > 0 ? [message('photo.zip.leaves', { count: outside })] : []),
      ...folderRemarks(archive.name, entries),
    ],
  };
}

/** Throws a `PhotoError` for more files than a class has. */
export function refuseTooMany(where: Pick<ArchiveBytes, 'name'>, count: number): void {
  if (count > MOST_FILES) throw tooMany(where, count, MOST_FILES);
}

function fileInArchive(
  archive: ArchiveBytes,
  entry: DirectoryEntry,
  path: string,
  { inflate, crc32 }: Unpack,
): SourceFile {
  const { method, size, compressedSize } = entry;
  const entryBroken = (cause?: unknown) => new PhotoError(message('photo.zip.entryBroken'), { cause });
  const whole = async () => {
    const packed = await packedBytes(archive, entry, compressedSize);
    if (method !== STORED)
      return inflate(packed, entry).catch((error: unknown) => {
        throw entryBroken(error);
      });
    // A picture with a byte changed may still look whole.
    if (packed.length !== size || crc32(packed) !== entry.crc32) throw entryBroken();
    return packed;
  };
  return {
    path,
    size,
    refusal: method === STORED && size !== compressedSize ? broken(archive).sentence : entryRefusal(entry),
    start: method === STORED && size > PREFIX ? () => packedBytes(archive, entry, PREFIX) : whole,
    whole,
  };
}

/** The first `length` bytes of an entry's data. Its local header's own extra field may be longer than any guess. */
async function packedBytes(
  archive: ArchiveBytes,
  entry: DirectoryEntry,
  length: number,
): Promise<Uint8Array> {
  const { offset, end, nameBytes } = entry;
  const guess = offset + LOCAL_SIZE + nameBytes.length + EXTRA_ROOM + length;
  const read = await archive.read(offset, Math.min(guess, end));
  const view = new DataView(read.buffer, read.byteOffset, read.byteLength);
  if (read.length < LOCAL_SIZE || view.getUint32(0, true) !== LOCAL_HEADER) throw broken(archive);
  const start = LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
  const bytes =
    start + length <= read.length
      ? read.subarray(start, start + length)
      : await archive.read(offset + start, Math.min(offset + start + length, end));
  if (bytes.length < length) throw broken(archive);
  return bytes;
}

/** Archivers put times and owners there. */
const EXTRA_ROOM = 64;
