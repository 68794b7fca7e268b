import { fault } from '../applicant/reading';
import type { Fault } from '../applicant/fault';
import { message } from '../messages/catalog';
import { parsePhotoName, saysName } from '../photos/parse-photo-name';
import type { PhotoCheck } from '../photos/photo-check';
import { expectedPhotoName } from '../photos/photo-name';
import type { Review, RowReview } from '../review/review';
import { withPhotos, type PlacedPhoto } from '../review/with-photos';
import { cellAt } from '../summary-sheet/cell-at';
import { standingColumns } from './place-columns';
import { readSeenPhoto, type SeenPhoto } from './photo-text';

/**
 * The review with what an earlier look at the photos left in our 照片 column, for a run in which no photos were chosen:
 * a result stands as long as name and ID number are those of its file, and is told as an earlier one. Without such
 * results the review comes back as it is.
 */
export function withEarlierPhotos(review: Review): Review {
  const placed = review.sheets.flatMap(({ list, rows }) => {
    const photo = standingColumns(list).get('photo')?.column;
    if (photo === undefined) return [];
    return rows.flatMap((row): PlacedPhoto[] => {
      const told = String(cellAt(list.snapshot, row.row, photo) ?? '').trim();
      const seen = told === '' ? null : readSeenPhoto(told);
      if (seen === null || !isOf(row, seen)) return [];
      const result = { check: checkOf(seen), faults: faultsOf(seen, told) };
      return [{ sheetId: list.snapshot.id, row: row.row, ...result }];
    });
  });
  return placed.length === 0 ? review : withPhotos(review, placed);
}

/** Whether the row is still the person whose photo was looked at. */
function isOf({ applicant, name, idNumber }: RowReview, { kind, file }: SeenPhoto): boolean {
  if (kind !== 'fixable' && kind !== 'error') return expectedPhotoName(applicant)?.file === file;
  const photo = parsePhotoName(file);
  return photo.idNumber === idNumber || saysName(photo, name);
}

function checkOf({ kind, file }: SeenPhoto): PhotoCheck {
  if (kind === 'rename' || kind === 'mend') return { status: 'fixable', file: null, renameTo: file };
  return { status: kind, file: kind === 'missing' ? null : file, renameTo: null };
}

function faultsOf({ kind }: SeenPhoto, told: string): readonly Fault[] {
  if (kind === 'ok') return [];
  if (kind === 'missing') return [fault(message('photo.missing'), 'error')];
  return [fault(message('photo.earlier', { told }), kind === 'rename' ? 'info' : 'error')];
}
