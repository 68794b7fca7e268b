import type { Notice } from '../notice/notice';
import { inspectPhoto, type InspectedFile } from './inspect-photo';
import { relatePhotos } from './match-photos';
import type { PhotoPerson } from './photo-match';
import type { PhotoTools, SourceFile } from './photo-source';
import { depthsWanted, placePhotos, unreadFiles, type CheckedPhotos } from './place-photos';

export interface CheckOptions {
  readonly rule: Notice['photo'];
  /** False leaves out the background: names, headers and same pictures only. */
  readonly pixels: boolean;
  /** Files read at a time. */
  readonly atOnce: number;
  readonly onProgress: (done: number, total: number) => void;
  /** Asked before each file; true ends the check. */
  readonly isCancelled?: () => boolean;
  /** What an earlier check learned of the same files, in order: none is read again for what is known. */
  readonly known?: readonly InspectedFile[];
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
  const related = relatePhotos(people, files);
  const depths = depthsWanted(related, files, options.pixels);
  const inspections: InspectedFile[] = [...(options.known ?? [])];
  const unread = unreadFiles(depths, inspections);
  let done = files.length - unread.length;
  const cancelled = await eachAtOnce(unread, options, async (at) => {
    const [file, depth] = [files[at], depths[at]];
    if (!file || !depth) return;
    inspections[at] = await inspectPhoto(file, depth, tools, options.rule);
    options.onProgress((done += 1), files.length);
  });
  return cancelled ? null : placePhotos(people, files, inspections, options.rule, related);
}

/** Runs the work on all places, a few at a time; true where it was cancelled. */
async function eachAtOnce(
  places: readonly number[],
  { atOnce, isCancelled = () => false }: CheckOptions,
  work: (at: number) => Promise<void>,
): Promise<boolean> {
  const queue = places.values();
  const worker = async () => {
    for (const at of queue) {
      if (isCancelled()) return;
      await work(at);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, places.length) }, worker));
  return isCancelled();
}
