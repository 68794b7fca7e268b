import { MOST_FILES } from '../../photos/archive-entries';
import { withoutSharedFolder, type ChosenFile } from './chosen-file';

/**
 * The files dropped on the pane, those in folders too, however deep. More than can be checked are not gathered: one
 * more than the limit is enough to say so.
 */
export async function droppedFiles(dropped: DataTransfer): Promise<readonly ChosenFile[]> {
  // The list is emptied as soon as the event is over: everything is taken from it before the first wait.
  const items = Array.from(dropped.items).filter(({ kind }) => kind === 'file');
  const found = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const files: ChosenFile[] = [];
  for (const { entry, file } of found) {
    if (entry) await gather(entry, files);
    else if (file) files.push({ path: file.name, blob: file });
  }
  return withoutSharedFolder(files);
}

async function gather(entry: FileSystemEntry, files: ChosenFile[]): Promise<void> {
  if (files.length > MOST_FILES) return;
  if (isFile(entry)) {
    const blob = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
    files.push({ path: entry.fullPath.replace(/^\//, ''), blob });
  } else if (isFolder(entry)) {
    for (const inner of await entriesIn(entry)) await gather(inner, files);
  }
}

/** Browsers give a hundred at a time, and nothing at the end. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return all;
    all.push(...some);
    if (all.length > MOST_FILES) return all;
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
