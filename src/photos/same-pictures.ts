import type { Fault } from '../applicant/fault';
import { fault } from '../applicant/reading';
import { message } from '../messages/catalog';
import { baseName } from './file-names';
import { nameKey, numberKey } from './people-index';
import type { PhotoFile, PhotoMatch, PhotoPerson } from './photo-match';

const MOST_NAMED = 3;

/** An error for every row whose photo is, byte for byte, another person's too. A person entered twice is one person. */
export function samePictures(
  people: readonly PhotoPerson[],
  files: readonly PhotoFile[],
  { rows }: PhotoMatch,
): ReadonlyMap<number, readonly Fault[]> {
  const found = new Map<number, readonly Fault[]>();
  for (const group of groupsByHash(files, rows)) {
    for (const { person, photo } of group) {
      const others = group.filter((other) => !isSame(people[person], people[other.person]));
      if (others.length === 0) continue;
      const named = [...new Set(others.map((other) => baseName(files[other.photo]?.path ?? '')))]
        .slice(0, MOST_NAMED)
        .map((file) => message('photo.quoted', { file }));
      const told = message('photo.samePicture', { file: baseName(files[photo]?.path ?? ''), others: named });
      found.set(person, [fault(told, 'error')]);
    }
  }
  return found;
}

interface Owned {
  readonly person: number;
  readonly photo: number;
}

function groupsByHash(files: readonly PhotoFile[], rows: PhotoMatch['rows']): readonly (readonly Owned[])[] {
  const groups = new Map<string, Owned[]>();
  for (const { person, photo } of rows) {
    const hash = photo === null ? undefined : files[photo]?.hash;
    if (photo === null || hash === undefined) continue;
    const group = groups.get(hash);
    if (group) group.push({ person, photo });
    else groups.set(hash, [{ person, photo }]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function isSame(one: PhotoPerson | undefined, other: PhotoPerson | undefined): boolean {
  if (!one || !other) return true;
  return nameKey(one.name) === nameKey(other.name) && numberKey(one.idNumber) === numberKey(other.idNumber);
}
