import { cleanText } from '../applicant/clean-text';
import { baseName, isSafeFileName } from '../photos/file-names';
import { expectedPhotoName } from '../photos/photo-name';
import type { PhotoPerson } from '../photos/photo-match';
import type { Review } from './review';

/** The people of one sheet as far as their photos go: plain data, so that it can cross to another thread. */
export interface SheetPeople {
  readonly sheetId: string;
  readonly people: readonly (PhotoPerson & {
    /** 0-based sheet row. */
    readonly row: number;
  })[];
}

/** Whose photos a folder may hold, sheet by sheet. */
export function photoPeople(review: Review): readonly SheetPeople[] {
  return review.sheets.map(({ list, rows }) => ({
    sheetId: list.snapshot.id,
    people: rows.map(({ row, name, idNumber, applicant }) => {
      const expected = expectedPhotoName(applicant)?.file ?? null;
      return {
        row,
        name,
        idNumber,
        // A document's number may hold signs that no file name can.
        expected: expected !== null && isSafeFileName(expected) ? expected : null,
        column: baseName(cleanText(applicant.readings.photo?.raw ?? null)),
      };
    }),
  }));
}
