import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import { baseName, isSystemFile, looksLikeOther } from './file-names';

const ARCHIVE = /\.(?:zip|rar|7z|tar|t?gz)\s*$/i;
/** Names put into one sentence at most. */
const MOST_NAMED = 3;

interface Named {
  readonly path: string;
}

/** What a clerk should know of a folder or archive before anybody is asked for a photo that lies in it unseen. */
export function folderRemarks(name: string, files: readonly Named[]): readonly Message[] {
  const isEmpty = files.every(({ path }) => isSystemFile(path) || looksLikeOther(baseName(path)));
  return [...(isEmpty ? [message('photo.folder.noPhotos', { path: name })] : []), ...archivesLeft(files)];
}

/** Archives among the files: they are not opened, for what is wanted of them nobody said. */
export function archivesLeft(files: readonly Named[]): readonly Message[] {
  const left = files.filter(({ path }) => ARCHIVE.test(path) && !isSystemFile(path));
  if (left.length === 0) return [];
  const named = left.slice(0, MOST_NAMED).map(({ path }) => message('photo.quoted', { file: path }));
  return [message('photo.folder.archives', { count: left.length, files: named })];
}
