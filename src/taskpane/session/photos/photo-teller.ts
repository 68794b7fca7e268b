import type { InspectedFile } from '../../../photos/inspect-photo';
import { relatePhotos } from '../../../photos/match-photos';
import { depthsWanted, placePhotos, unreadFiles } from '../../../photos/place-photos';
import { photoPeople } from '../../../review/photo-people';
import type { Review, RowReview } from '../../../review/review';
import { withPhotos, type PlacedPhoto } from '../../../review/with-photos';
import type { TakenPhotos } from '../../photos/darkroom';
import type { PhotoPlace, PhotosShown, PhotoTeller } from './photos-shown';

/** Whose photos may be there. Rows nobody touched are not read again. */
export type PeopleOf = (base: Review) => readonly PhotoPlace[];

/** One for a session: it remembers each row it has read as long as the row lives. */
export function peopleReader(): PeopleOf {
  const known = new WeakMap<RowReview, PhotoPlace>();
  return (base) =>
    base.sheets.flatMap((sheet) => {
      const unknown = sheet.rows.filter((row) => !known.has(row));
      const read = photoPeople({ ...base, sheets: [{ ...sheet, rows: unknown }] })[0];
      unknown.forEach((row, at) => {
        const person = read?.people[at];
        if (person) known.set(row, { ...person, sheetId: sheet.list.snapshot.id });
      });
      return sheet.rows.flatMap((row) => known.get(row) ?? []);
    });
}

/**
 * Tells what was learned of files in whatever review comes: people are matched anew when they are others than last
 * time, and no file is read. What has to be read for that is told as `unread`.
 */
export function photoTeller(
  { batch, files, remarks }: TakenPhotos,
  inspections: readonly InspectedFile[],
  peopleOf: PeopleOf,
): PhotoTeller {
  let last: PhotosShown | null = null;
  return (base, review) => {
    const people = peopleOf(base);
    if (last === null || !isSamePeople(people, last.people)) {
      const related = relatePhotos(people, files);
      const unread = unreadFiles(depthsWanted(related, files, true), inspections);
      const checked = placePhotos(people, files, inspections, base.notice.photo, related);
      last = { batch, files, remarks, people, checked, unread };
    }
    return { review: withPhotos(review, placedPhotos(last)), photos: last };
  };
}

function placedPhotos({ people, checked }: PhotosShown): readonly PlacedPhoto[] {
  return people.flatMap(({ sheetId, row }, at) => {
    const told = checked.rows[at];
    return told ? [{ sheetId, row, ...told }] : [];
  });
}

const KEYS = ['sheetId', 'row', 'name', 'idNumber', 'expected', 'column'] as const;

function isSamePeople(now: readonly PhotoPlace[], before: readonly PhotoPlace[]): boolean {
  return (
    now.length === before.length &&
    now.every((person, at) => {
      const other = before[at];
      return person === other || KEYS.every((key) => person[key] === other?.[key]);
    })
  );
}
