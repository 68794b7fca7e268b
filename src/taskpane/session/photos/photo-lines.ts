import type { Fault } from '../../../applicant/fault';
import { fault } from '../../../applicant/reading';
import { isDecodable } from '../../../photos/fact-faults';
import type { Certainty, RowMatch } from '../../../photos/photo-match';
import { photoFaults } from '../../../photos/row-photos';
import type { PhotoCheck } from '../../../photos/photo-check';
import type { Notice } from '../../../notice/notice';
import type { PhotoPlace, PhotosShown } from './photos-shown';

/** What is said of a person's photo, or of a photo nobody in the sheet is the owner of. */
export type PhotoStatus = PhotoCheck['status'] | 'orphan';

export const PHOTO_STATUSES: readonly PhotoStatus[] = [
  'ok',
  'fixable',
  'error',
  'missing',
  'notChecked',
  'orphan',
];

/** A line of the list: a person with the file that is or may be theirs, or a file of nobody. */
export interface PhotoLine {
  readonly key: string;
  readonly status: PhotoStatus;
  /** Null for a file of nobody. */
  readonly place: PhotoPlace | null;
  /** Place in the files; null where there is none. */
  readonly file: number | null;
  /** Its whole path; empty where there is none. */
  readonly path: string;
  /** How sure it is whose the file is. */
  readonly certainty: Certainty;
  /** The name it should have; null where it has it or nobody can say. Certain only where `certainty` is. */
  readonly proposal: string | null;
  readonly faults: readonly Fault[];
  /** Whether a browser may be asked to show it. */
  readonly isPicture: boolean;
}

/** All people in the order of the sheet, then the files of nobody. */
export function photoLines(photos: PhotosShown, rule: Notice['photo']): readonly PhotoLine[] {
  const { match } = photos.checked;
  const people = match.rows.flatMap((row) => personLine(row, photos));
  const orphans = match.files.flatMap(({ file, kind, told }): PhotoLine[] => {
    if (kind !== 'orphan') return [];
    const line = fileLine(file, photos);
    const inspection = photos.checked.inspections[file];
    const found = photoFaults(line.path, { told: null }, inspection, rule);
    const faults = [...(told ? [fault(told, 'warning')] : []), ...found];
    return [{ ...line, key: `file ${file}`, status: 'orphan', place: null, proposal: null, faults }];
  });
  return [...people, ...orphans];
}

/** How many lines there are of each kind. */
export function photoCounts(lines: readonly PhotoLine[]): Readonly<Record<PhotoStatus, number>> {
  const counts = { ok: 0, fixable: 0, error: 0, missing: 0, notChecked: 0, orphan: 0 };
  for (const { status } of lines) counts[status] += 1;
  return counts;
}

function personLine({ person, photo, files }: RowMatch, photos: PhotosShown): readonly PhotoLine[] {
  const place = photos.people[person];
  const told = photos.checked.rows[person];
  if (!place || !told) return [];
  const line = fileLine(photo ?? files[0] ?? null, photos);
  const key = `${place.sheetId} ${place.row}`;
  return [{ ...line, key, status: told.check.status, place, faults: told.faults }];
}

type FileLine = Pick<PhotoLine, 'file' | 'path' | 'certainty' | 'proposal' | 'isPicture'>;

const NO_FILE: FileLine = { file: null, path: '', certainty: 'none', proposal: null, isPicture: false };

function fileLine(file: number | null, { files, checked }: PhotosShown): FileLine {
  const match = file === null ? undefined : checked.match.files[file];
  if (file === null || !match) return NO_FILE;
  const { certainty, kind, expected } = match;
  const facts = checked.inspections[file]?.facts ?? null;
  return {
    file,
    path: files[file]?.path ?? '',
    certainty,
    proposal: kind === 'correct' ? null : expected,
    isPicture: facts !== null && isDecodable(facts),
  };
}
