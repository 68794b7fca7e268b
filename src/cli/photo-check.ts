import { message } from '../messages/catalog';
import type { Notice } from '../notice/notice';
import type { PhotoFolder } from '../photos/archive-files';
import { checkPhotos } from '../photos/check-photos';
import type { CheckedPhotos } from '../photos/place-photos';
import type { PhotoPerson } from '../photos/photo-match';
import type { SheetPeople } from '../review/photo-people';
import type { PlacedPhoto } from '../review/with-photos';
import { nodePhotoTools } from './photo-codec';

/** The people of one file's sheets. */
export interface FilePeople {
  readonly file: string;
  readonly sheets: readonly SheetPeople[];
}

/** A row of some sheet of some file. */
export interface PhotoRow {
  readonly file: string;
  readonly sheetId: string;
  /** 0-based sheet row. */
  readonly row: number;
  readonly person: PhotoPerson;
}

/** The photos held against every row of the run. */
export interface PhotoRun {
  readonly people: readonly PhotoRow[];
  readonly checked: CheckedPhotos;
}

/** Files read at a time: more than a disk serves at once gains nothing. */
const AT_ONCE = 8;

/** Checks the folder against all rows of all files together: a class's photos come in one folder. */
export async function runPhotoCheck(
  files: readonly FilePeople[],
  folder: PhotoFolder,
  rule: Notice['photo'],
  onProgress: (done: number, total: number) => void,
): Promise<PhotoRun> {
  const people = files.flatMap(({ file, sheets }) =>
    sheets.flatMap((sheet) =>
      sheet.people.map(({ row, ...person }) => ({ file, sheetId: sheet.sheetId, row, person })),
    ),
  );
  const checked = await checkPhotos(
    people.map(({ person }) => person),
    folder.files,
    nodePhotoTools,
    { rule, pixels: true, atOnce: AT_ONCE, onProgress },
  );
  if (checked === null) throw new Error('a check nobody can cancel was cancelled');
  return { people, checked };
}

/** What the check says of one file's rows. */
export function placedPhotos({ people, checked }: PhotoRun, file: string): readonly PlacedPhoto[] {
  return people.flatMap((row, at): PlacedPhoto[] => {
    const photo = checked.rows[at];
    return row.file === file && photo ? [{ sheetId: row.sheetId, row: row.row, ...photo }] : [];
  });
}

/** How many photos are nobody's in the sheets. */
export function orphansIn({ checked }: PhotoRun): number {
  return checked.match.files.filter(({ kind }) => kind === 'orphan').length;
}

/** The line at the end of a run. Counts alone, no names. */
export function photoSummary(run: PhotoRun) {
  const { rows, match } = run.checked;
  const rowsOf = (status: string) => rows.filter(({ check }) => check.status === status).length;
  return message('cli.photos.summary', {
    files: match.files.filter(({ kind }) => kind !== 'other').length,
    ok: rowsOf('ok'),
    fixable: rowsOf('fixable'),
    error: rowsOf('error'),
    missing: rowsOf('missing'),
    unchecked: rowsOf('notChecked'),
    orphans: orphansIn(run),
  });
}
