import type { Fault } from '../applicant/fault';
import type { PhotoCheck } from '../photos/photo-check';
import { findingAt } from './finding-at';
import type { Finding, Review, RowReview } from './review';
import { withFindings } from './review-sheet';
import { SheetCells } from './sheet-cells';

/** What the folder of photos says of one row. */
export interface PlacedPhoto {
  readonly sheetId: string;
  /** 0-based sheet row. */
  readonly row: number;
  readonly check: PhotoCheck;
  readonly faults: readonly Fault[];
}

/**
 * The review with the photos of a folder told in its rows, verdicts following. They take the place of what the sheet's
 * own photo column let the review say: the files themselves know better. The review given stays as it is; a later
 * re-review starts from that, not from what comes out here.
 */
export function withPhotos(review: Review, photos: readonly PlacedPhoto[]): Review {
  const sheets = review.sheets.map((sheet) => {
    const byRow = new Map(
      photos.filter(({ sheetId }) => sheetId === sheet.list.snapshot.id).map((photo) => [photo.row, photo]),
    );
    if (byRow.size === 0) return sheet;
    const cells = new SheetCells(sheet.list);
    const rows = sheet.rows.map((row) => {
      const photo = byRow.get(row.row);
      return photo ? withPhoto(row, photo, cells) : row;
    });
    return { ...sheet, rows };
  });
  return { ...review, sheets };
}

function withPhoto(row: RowReview, { check, faults }: PlacedPhoto, cells: SheetCells): RowReview {
  const { ownFindings: own = row.findings, ...rest } = row;
  const later = row.findings.slice(own.length);
  const found = faults.map((one) => findingAt(cells, row.row, 'photo', one));
  const findings: readonly Finding[] = [...own.filter((one) => !isOfColumn(one)), ...found];
  const reviewed = withFindings(
    { ...rest, photo: check, photosSeen: true, findings, ownFindings: findings },
    later,
  );
  return reviewed;
}

/** Told by the photo column alone; that a required cell is blank, or names another's file, still stands. */
function isOfColumn({ code }: Finding): boolean {
  return code.startsWith('photo.');
}
