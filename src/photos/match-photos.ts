import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import { baseName, isSystemFile, looksLikeOther } from './file-names';
import { parsePhotoName } from './parse-photo-name';
import { numberKey, PeopleIndex } from './people-index';
import type { FileKind, FileMatch, PhotoFile, PhotoMatch, PhotoPerson, RowMatch } from './photo-match';
import { relateFile, type Relation, type SeenName } from './relate-file';
import { settleRow } from './settle-row';

/** A file as its name tells it, before files are held against each other. */
export interface RelatedFile extends Relation {
  readonly file: PhotoFile;
  readonly photo: SeenName;
}

const NO_FILES: readonly number[] = [];
const NOBODYS: Relation = { certainty: 'none', people: [], told: null };

/**
 * Photo files against rows, both ways (附件4一(四): 以本人名字_身份证号命名). Every file and every row comes out
 * exactly once, in the order given; what is not certain is never said to be. Time grows with files plus rows.
 */
export function matchPhotos(people: readonly PhotoPerson[], files: readonly PhotoFile[]): PhotoMatch {
  return settlePhotos(people, relatePhotos(people, files));
}

/** The first half: whose each file may be, by its name alone. */
export function relatePhotos(
  people: readonly PhotoPerson[],
  files: readonly PhotoFile[],
): readonly RelatedFile[] {
  const names = files.map(({ path }) => seenName(path));
  const strangers = names.flatMap(({ idNumber }) => (idNumber === null ? [] : numberKey(idNumber)));
  const index = new PeopleIndex(people, strangers);
  return files.map((file, at): RelatedFile => {
    const photo = names[at] ?? seenName(file.path);
    const { certainty, people: whose, told } = isNoPhoto(file, photo) ? NOBODYS : relateFile(photo, index);
    return { file, photo, certainty, people: whose, told };
  });
}

/** The second half: which of the files that may be a row's is its photo; what they hold may be known by then. */
export function settlePhotos(people: readonly PhotoPerson[], related: readonly RelatedFile[]): PhotoMatch {
  const byPerson = filesByPerson(related);
  const rows = people.map((_, person) => settleRow(person, byPerson.get(person) ?? NO_FILES, related));
  return { files: related.map((one, at) => fileMatch(one, at, people, rows)), rows };
}

function seenName(path: string): SeenName {
  const written = baseName(path);
  return { ...parsePhotoName(written.normalize('NFC')), written };
}

/** A list beside the photos, what Windows and macOS leave: never anybody's photo, whatever it is called. */
function isNoPhoto({ path }: PhotoFile, { written, idNumber }: SeenName): boolean {
  return isSystemFile(path) || (idNumber === null && looksLikeOther(written));
}

function filesByPerson(related: readonly RelatedFile[]): ReadonlyMap<number, readonly number[]> {
  const byPerson = new Map<number, number[]>();
  related.forEach(({ people }, at) => {
    for (const person of people) {
      const there = byPerson.get(person);
      if (there) there.push(at);
      else byPerson.set(person, [at]);
    }
  });
  return byPerson;
}

function fileMatch(
  { certainty, people, told, file, photo }: RelatedFile,
  at: number,
  everybody: readonly PhotoPerson[],
  rows: readonly RowMatch[],
): FileMatch {
  const match = (kind: FileKind, sentence: Message | null, expected: string | null): FileMatch => {
    return { file: at, kind, certainty, people, expected, told: sentence };
  };
  if (certainty === 'none') {
    return isNoPhoto(file, photo)
      ? match('other', null, null)
      : match('orphan', message('photo.orphan', { file: photo.written }), null);
  }
  const expected = everybody[people[0] ?? -1]?.expected ?? null;
  const row = rows[people[0] ?? -1];
  if (certainty !== 'certain') return match('doubtful', told, certainty === 'likely' ? expected : null);
  if (row?.photo === at) {
    return match(told === null ? 'correct' : expected === null ? 'doubtful' : 'misnamed', told, expected);
  }
  const chosen = row?.photo == null ? null : fileNameOf(everybody, people);
  const surplus =
    chosen === null
      ? message('photo.fileAmongSeveral', { file: photo.written })
      : message('photo.fileSurplus', { file: photo.written, expected: chosen });
  return match('surplus', surplus, null);
}

function fileNameOf(everybody: readonly PhotoPerson[], people: readonly number[]): string {
  const person = everybody[people[0] ?? -1];
  return person?.expected ?? `${person?.name ?? ''}_${person?.idNumber ?? ''}`;
}
