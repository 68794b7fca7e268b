import { message } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import { MOST_FILES } from '../../photos/archive-entries';
import { filesInArchive } from '../../photos/archive-files';
import { archivesLeft } from '../../photos/folder-remarks';
import { PhotoError } from '../../photos/photo-error';
import { PREFIX } from '../../photos/photo-facts';
import type { SourceFile } from '../../photos/photo-source';
import { webCodec } from '../../xlsx/zip/web-codec';
import type { ChosenFile } from './chosen-file';

export interface OpenedFile extends SourceFile {
  /** The file itself where it is one; null in an archive. */
  readonly blob: Blob | null;
}

export interface OpenedPhotos {
  readonly files: readonly OpenedFile[];
  readonly remarks: readonly Message[];
}

/**
 * What was chosen as files to check, in order of their paths; a .zip among them gives those within it. Nothing is read
 * but the directories of archives. Throws a `PhotoError` for nothing at all, too much, and a broken archive.
 */
export async function openChosen(chosen: readonly ChosenFile[]): Promise<OpenedPhotos> {
  const files: OpenedFile[] = [];
  const remarks: Message[] = [];
  for (const one of chosen) {
    if (!isArchive(one)) {
      files.push(fileOf(one));
      continue;
    }
    const opened = await openArchive(one);
    const folder = chosen.length > 1 ? `${one.path}/` : '';
    files.push(...opened.files.map((file) => ({ ...file, path: folder + file.path, blob: null })));
    remarks.push(...opened.remarks);
  }
  remarks.push(...archivesLeft(files.filter(({ blob }) => blob !== null)));
  if (files.length === 0) throw new PhotoError(message('pane.photos.noFiles'));
  if (files.length > MOST_FILES) {
    throw new PhotoError(message('pane.photos.tooMany', { count: files.length, limit: MOST_FILES }));
  }
  return { files: files.sort((one, other) => (one.path < other.path ? -1 : 1)), remarks };
}

/** One within a folder lies beside the photos by chance: an old copy of them, or one nobody can open. */
function isArchive({ path, inFolder = false }: ChosenFile): boolean {
  return !inFolder && /^[^/]+\.zip$/i.test(path);
}

function openArchive({ path, blob }: ChosenFile) {
  const read = (start: number, end: number) => bytesOf(blob.slice(start, end));
  return filesInArchive({ name: path, size: blob.size, read }, webCodec);
}

function fileOf({ path, blob }: ChosenFile): OpenedFile {
  return {
    path,
    size: blob.size,
    refusal: null,
    blob,
    start: () => bytesOf(blob.slice(0, PREFIX)),
    whole: () => bytesOf(blob),
  };
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}
