import type { Notice } from '../notice/notice';
import { isKnown, type Depth, type InspectedFile } from './inspect-photo';
import { relatePhotos, settlePhotos, type RelatedFile } from './match-photos';
import type { PhotoMatch, PhotoPerson } from './photo-match';
import type { SourceFile } from './photo-source';
import { rowPhotos, type RowPhoto } from './row-photos';

/** A file by its name and size alone: what telling whose it is needs. */
export type NamedFile = Pick<SourceFile, 'path' | 'size'>;

/** Files and rows with all that was found. */
export interface CheckedPhotos {
  readonly match: PhotoMatch;
  /** One for each file, in order. */
  readonly inspections: readonly InspectedFile[];
  /** One for each person, in order. */
  readonly rows: readonly RowPhoto[];
}

/**
 * Holds the files against the people by what was learned of the files; nothing is read. `related`: where it is known
 * already whose the files may be.
 */
export function placePhotos(
  people: readonly PhotoPerson[],
  files: readonly NamedFile[],
  inspections: readonly InspectedFile[],
  rule: Notice['photo'],
  related: readonly RelatedFile[] = relatePhotos(people, files),
): CheckedPhotos {
  const hashed = files.map(({ path }, at) => ({ path, hash: inspections[at]?.hash }));
  const match = settlePhotos(
    people,
    related.map((one, at) => ({ ...one, file: hashed[at] ?? one.file })),
  );
  return { match, inspections, rows: rowPhotos(people, hashed, match, inspections, rule) };
}

/**
 * How deep each file has to be looked into, in order: the whole of those alone that are somebody's photo by their name,
 * or, without pixels, as large as another file, for the same bytes need the same size.
 */
export function depthsWanted(
  related: readonly RelatedFile[],
  files: readonly NamedFile[],
  pixels: boolean,
): readonly Depth[] {
  const twins = pixels ? NO_SIZES : sizesTwice(files);
  return files.map(({ size }, at) => depthOf(related[at], twins.has(size), pixels));
}

const NO_SIZES: ReadonlySet<number> = new Set();

/** The files (places in the list) of which more is wanted than was learned. */
export function unreadFiles(
  wanted: readonly Depth[],
  known: readonly (InspectedFile | undefined)[],
): readonly number[] {
  return wanted.flatMap((depth, at) => (isKnown(known[at], depth) ? [] : [at]));
}

function sizesTwice(files: readonly NamedFile[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const twice = new Set<number>();
  for (const { size } of files) (seen.has(size) ? twice : seen).add(size);
  return twice;
}

function depthOf(match: RelatedFile | undefined, hasTwin: boolean, pixels: boolean): Depth {
  if (match?.certainty !== 'certain') return 'header';
  if (pixels) return 'pixels';
  return hasTwin ? 'hash' : 'header';
}
