import type { Notice } from '../notice/notice';
import { inspectPhoto, type Depth, type InspectedFile } from './inspect-photo';
import { matchPhotos } from './match-photos';
import type { FileMatch, PhotoMatch, PhotoPerson } from './photo-match';
import type { PhotoTools, SourceFile } from './photo-source';
import { rowPhotos, type RowPhoto } from './row-photos';

export interface CheckOptions {
  readonly rule: Notice['photo'];
  /** False leaves out the background: names, headers and same pictures only. */
  readonly pixels: boolean;
  /** Files read at a time. */
  readonly atOnce: number;
  readonly onProgress: (done: number, total: number) => void;
  /** Asked before each file; true ends the check. */
  readonly isCancelled?: () => boolean;
}

/** Files and rows with all that was found. */
export interface CheckedPhotos {
  readonly match: PhotoMatch;
  /** One for each file, in order. */
  readonly inspections: readonly InspectedFile[];
  /** One for each person, in order. */
  readonly rows: readonly RowPhoto[];
}

/**
 * Checks the files against the rows: names first, then each file's beginning, and the whole of those alone that are
 * somebody's photo or as large as another file. Few files are in memory at a time. Null where it was cancelled.
 */
export async function checkPhotos(
  people: readonly PhotoPerson[],
  files: readonly SourceFile[],
  tools: PhotoTools,
  options: CheckOptions,
): Promise<CheckedPhotos | null> {
  const named = matchPhotos(people, files);
  const twins = sizesTwice(files);
  const inspections: InspectedFile[] = [];
  let done = 0;
  const cancelled = await eachAtOnce(files, options, async (file, at) => {
    const depth = depthOf(named.files[at], twins.has(file.size), options.pixels);
    inspections[at] = await inspectPhoto(file, depth, tools, options.rule);
    options.onProgress((done += 1), files.length);
  });
  if (cancelled) return null;
  const hashed = files.map(({ path }, at) => ({ path, hash: inspections[at]?.hash }));
  const match = matchPhotos(people, hashed);
  return { match, inspections, rows: rowPhotos(people, hashed, match, inspections, options.rule) };
}

function sizesTwice(files: readonly SourceFile[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const twice = new Set<number>();
  for (const { size } of files) (seen.has(size) ? twice : seen).add(size);
  return twice;
}

/** The body is read for those whose photo it is, pixels and all; the same bytes need the same size. */
function depthOf(match: FileMatch | undefined, hasTwin: boolean, pixels: boolean): Depth {
  if (match?.certainty !== 'certain') return 'header';
  if (pixels) return 'pixels';
  return hasTwin ? 'hash' : 'header';
}

/** Runs the work on all files, a few at a time; true where it was cancelled. */
async function eachAtOnce(
  files: readonly SourceFile[],
  { atOnce, isCancelled = () => false }: CheckOptions,
  work: (file: SourceFile, at: number) => Promise<void>,
): Promise<boolean> {
  const queue = files.entries();
  const worker = async () => {
    for (const [at, file] of queue) {
      if (isCancelled()) return;
      await work(file, at);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, files.length) }, worker));
  return isCancelled();
}
