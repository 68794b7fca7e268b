import { open, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import {
  entryName,
  entryRefusal,
  LARGEST_ARCHIVE,
  leavesFolder,
  MOST_FILES,
} from '../photos/archive-entries';
import { PREFIX } from '../photos/photo-facts';
import type { SourceFile } from '../photos/photo-source';
import { WorkbookError } from '../workbook/workbook-error';
import { nodeCodec } from '../xlsx/zip/node-codec';
import { readZip } from '../xlsx/zip/read-zip';
import { DEFLATED, FLAG_ENCRYPTED, FLAG_UTF8, type ZipEntry } from '../xlsx/zip/zip-entry';
import { UsageError } from './arguments';

export interface PhotoFolder {
  readonly files: readonly SourceFile[];
  /** What is odd about the folder or archive as a whole. */
  readonly remarks: readonly Message[];
}

const MEGABYTE = 1024 * 1024;

/** The files of `--photos DIR|ZIP`, in order of their paths. Throws a `UsageError` where there is no such thing. */
export async function openPhotos(where: string): Promise<PhotoFolder> {
  const known = await stat(where).catch(() => null);
  if (known?.isDirectory()) return { files: await filesOfFolder(where), remarks: [] };
  if (known?.isFile()) return openArchive(where, known.size);
  throw new UsageError(message('cli.photos.nothing', { path: where }));
}

/** Links are not followed: they may lead out of the folder, or round in a ring. */
async function filesOfFolder(folder: string): Promise<SourceFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries.filter((entry) => entry.isFile());
  refuseTooMany(folder, found.length);
  const paths = found.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return Promise.all(paths.map((file) => fileOnDisk(file, path.relative(folder, file))));
}

async function fileOnDisk(file: string, shown: string): Promise<SourceFile> {
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  return {
    path: shown.replaceAll('\\', '/'),
    size,
    refusal: null,
    start: () => (size <= PREFIX ? readFile(file) : readStart(file)),
    whole: () => readFile(file),
  };
}

async function readStart(file: string): Promise<Uint8Array> {
  const opened = await open(file);
  try {
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(PREFIX), 0, PREFIX, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await opened.close();
  }
}

async function openArchive(archive: string, size: number): Promise<PhotoFolder> {
  if (size > LARGEST_ARCHIVE) {
    const [shown, limit] = [Math.round(size / MEGABYTE), LARGEST_ARCHIVE / MEGABYTE];
    throw new UsageError(message('photo.zip.tooLarge', { path: archive, size: shown, limit }));
  }
  const entries = readEntries(archive, await readFile(archive));
  const files = entries
    .map((entry) => ({ entry, name: entryName({ nameBytes: entry.nameBytes, isUtf8: isUtf8(entry) }) }))
    .filter(({ name }) => !/[\\/]$/.test(name));
  refuseTooMany(archive, files.length);
  const outside = files.filter(({ name }) => leavesFolder(name)).length;
  return {
    files: files.map(({ entry, name }) => fileInArchive(entry, name)),
    remarks: outside > 0 ? [message('photo.zip.leaves', { count: outside })] : [],
  };
}

function readEntries(archive: string, bytes: Uint8Array): readonly ZipEntry[] {
  try {
    return readZip(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { key, params } = error.sentence;
    // The reader's own sentences speak of workbooks.
    if (key === 'xlsx.file.tooManyParts') refuseTooMany(archive, Number(params['count']));
    throw new UsageError(message('photo.zip.broken', { path: archive }));
  }
}

function fileInArchive(entry: ZipEntry, name: string): SourceFile {
  const read = () =>
    entry.method === DEFLATED
      ? nodeCodec.inflate(entry.rawBytes, entry.size)
      : Promise.resolve(entry.rawBytes);
  return {
    path: name,
    size: entry.size,
    refusal: entryRefusal({
      nameBytes: entry.nameBytes,
      isUtf8: isUtf8(entry),
      isEncrypted: (entry.flags & FLAG_ENCRYPTED) !== 0,
      method: entry.method,
      size: entry.size,
      compressedSize: entry.compressedSize,
    }),
    start: read,
    whole: read,
  };
}

function isUtf8({ flags }: ZipEntry): boolean {
  return (flags & FLAG_UTF8) !== 0;
}

function refuseTooMany(where: string, count: number): void {
  if (count > MOST_FILES) {
    throw new UsageError(message('photo.zip.tooMany', { path: where, count, limit: MOST_FILES }));
  }
}
