import type { RelatedFile } from './match-photos';
import type { RowMatch } from './photo-match';

/**
 * Which of the files that may be a row's is its photo. One that is named as asked stands before others; files with the
 * same content count as one; otherwise several certain ones leave it open, for nobody can say which is newer.
 */
export function settleRow(
  person: number,
  files: readonly number[],
  related: readonly RelatedFile[],
): RowMatch {
  const certain = files.filter((file) => related[file]?.certainty === 'certain');
  if (certain.length === 0) {
    return { person, kind: files.length > 0 ? 'doubtful' : 'missing', photo: null, files };
  }
  const right = certain.filter((file) => related[file]?.told === null);
  const chosen = onlyOne(right, related) ?? (right.length === 0 ? onlyOne(certain, related) : null);
  return { person, kind: chosen === null ? 'several' : 'settled', photo: chosen, files };
}

/** The one file, or the first of files that are all the same picture. */
function onlyOne(files: readonly number[], related: readonly RelatedFile[]): number | null {
  const [first, ...others] = files;
  if (first === undefined) return null;
  const hash = related[first]?.file.hash;
  const same = others.every((other) => hash !== undefined && related[other]?.file.hash === hash);
  return same ? first : null;
}
