/** A file the clerk chose or dropped. It is only ever read. */
export interface ChosenFile {
  /** Folders included, below what was chosen. */
  readonly path: string;
  readonly blob: Blob;
  /** True where it came with a folder that its path no longer names. */
  readonly inFolder?: boolean;
}

/** What an input gives, of files or of a folder. */
export function chosenFiles(files: Iterable<File>): readonly ChosenFile[] {
  const chosen = Array.from(files, (file) => ({ path: file.webkitRelativePath || file.name, blob: file }));
  return withoutSharedFolder(chosen);
}

/** The folder chosen is no part of its files' names, as on the command line. */
export function withoutSharedFolder(chosen: readonly ChosenFile[]): readonly ChosenFile[] {
  const [first = ''] = chosen[0]?.path.match(/^[^/]+\//) ?? [];
  if (first === '' || !chosen.every(({ path }) => path.startsWith(first))) return chosen;
  return chosen.map(({ path, blob }) => ({ path: path.slice(first.length), blob, inFolder: true }));
}
