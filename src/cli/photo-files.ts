import { open, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { message } from '../messages/catalog';
import { filesInArchive, refuseTooMany, type PhotoFolder } from '../photos/archive-files';
import { folderRemarks } from '../photos/folder-remarks';
import { PhotoError } from '../photos/photo-error';
import { PREFIX } from '../photos/photo-facts';
import type { SourceFile } from '../photos/photo-source';
import { nodeCodec } from '../xlsx/zip/node-codec';
import { UsageError } from './arguments';

/** The files of `--photos DIR|ZIP`, in order of their paths. Throws a `UsageError` where there is no such thing. */
export async function openPhotos(where: string): Promise<PhotoFolder> {
  const known = await stat(where).catch(() => null);
  try {
    if (known?.isDirectory()) {
      const files = await filesOfFolder(where);
      return { files, remarks: folderRemarks(where, files) };
    }
    if (known?.isFile()) return await openArchive(where, known.size);
  } catch (error) {
    if (error instanceof PhotoError) throw new UsageError(error.sentence);
    throw error;
  }
  throw new UsageError(message('cli.photos.nothing', { path: where }));
}

/** Links are not followed: they may lead out of the folder, or round in a ring. */
async function filesOfFolder(folder: string): Promise<SourceFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries.filter((entry) => entry.isFile());
  refuseTooMany({ name: folder }, found.length);
  const paths = found.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return Promise.all(paths.map((file) => fileOnDisk(file, path.relative(folder, file))));
}

async function fileOnDisk(file: string, shown: string): Promise<SourceFile> {
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  return {
    path: shown.replaceAll('\\', '/'),
    size,
    refusal: null,
    start: () => (size <= PREFIX ? readFile(file) : readStretch(file, 0, PREFIX)),
    whole: () => readFile(file),
  };
}

async function readStretch(file: string, start: number, end: number): Promise<Uint8Array> {
  const opened = await open(file);
  try {
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(end - start), 0, end - start, start);
    return buffer.subarray(0, bytesRead);
  } finally {
    await opened.close();
  }
}

/** Only its directory is read now; each photo when it is asked for. */
function openArchive(archive: string, size: number): Promise<PhotoFolder> {
  const read = (start: number, end: number) => readStretch(archive, start, end);
  return filesInArchive({ name: archive, size, read }, nodeCodec);
}
