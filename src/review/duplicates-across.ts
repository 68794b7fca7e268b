import type { Message } from '../messages/message';
import { message } from '../messages/catalog';
import { duplicateFault, duplicateField, placeInSheet } from './duplicate-fault';
import { findShared } from './find-shared';
import { findingAt } from './finding-at';
import { RowIdentity, plainIdentity } from './identity';
import type { Identity } from './identity';
import type { Finding, Review, SheetReview } from './review';
import type { DuplicateKind } from './shared-values';
import { SheetCells } from './sheet-cells';

/** The rows of one sheet as far as telling people apart goes: plain data, so that it can cross to another thread. */
export interface SheetIdentities {
  readonly file: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly rows: readonly Identity[];
}

/** A row that shares something with rows of other sheets or files. */
export interface DuplicateAcross {
  readonly file: string;
  readonly sheetId: string;
  /** 0-based sheet row. */
  readonly row: number;
  readonly kind: DuplicateKind;
  /** Where the others stand: “表2”表第15行（…）, with the file where it is another one. */
  readonly places: readonly Message[];
  readonly hasMore: boolean;
}

/** A finding and the file and sheet it belongs to. */
export interface PlacedFinding {
  readonly file: string;
  readonly sheetId: string;
  readonly finding: Finding;
}

export interface ReviewedFile {
  readonly file: string;
  readonly review: Review;
}

/** What a review knows of its people, sheet by sheet. */
export function identitiesOf({ file, review }: ReviewedFile): readonly SheetIdentities[] {
  return review.sheets.map(({ list: { snapshot }, rows }) => ({
    file,
    sheetId: snapshot.id,
    sheetName: snapshot.name,
    rows: rows.map(({ identity, applicant }) => plainIdentity(identity ?? new RowIdentity(applicant))),
  }));
}

/**
 * Duplicates between sheets and between files; those within a sheet are the sheet's own review's. The same file name
 * given twice counts as two files only where the sheets differ.
 */
export function findDuplicatesAmong(sheets: readonly SheetIdentities[]): readonly DuplicateAcross[] {
  const all = sheets.flatMap((sheet) => sheet.rows.map((identity) => ({ sheet, identity })));
  const identities = all.map(({ identity }) => identity);
  const hits = findShared(identities, (one, other) => all[one]?.sheet !== all[other]?.sheet);
  return hits.flatMap(({ index, kind, others, hasMore }) => {
    const here = all[index];
    if (!here) return [];
    const { file, sheetId } = here.sheet;
    const places = others
      .flatMap((other) => all[other] ?? [])
      .map(({ sheet, identity }) => placeAcross(sheet, identity, sheet.file !== file));
    return [{ file, sheetId, row: here.identity.row, kind, places, hasMore }];
  });
}

/** Findings for every row that shares an ID number, a person, a phone, a certificate or a photo with another sheet. */
export function findDuplicatesAcross(reviews: readonly ReviewedFile[]): readonly PlacedFinding[] {
  const sheets = reviews.flatMap(identitiesOf);
  const duplicates = findDuplicatesAmong(sheets);
  return reviews.flatMap(({ file, review }) =>
    review.sheets.flatMap((sheet) => {
      const sheetId = sheet.list.snapshot.id;
      const here = duplicates.filter((duplicate) => duplicate.file === file && duplicate.sheetId === sheetId);
      return duplicateFindings(sheet, here).map((finding) => ({ file, sheetId, finding }));
    }),
  );
}

/** Those of one sheet put at their cells. */
export function duplicateFindings(
  { list }: SheetReview,
  duplicates: readonly DuplicateAcross[],
): readonly Finding[] {
  const cells = new SheetCells(list);
  return duplicates.map(({ row, kind, places, hasMore }) => {
    const field = duplicateField(kind, (one) => cells.columnOf(one) !== null);
    return findingAt(cells, row, field, duplicateFault(kind, places, hasMore));
  });
}

function placeAcross(
  { file, sheetName }: SheetIdentities,
  identity: Identity,
  isOtherFile: boolean,
): Message {
  const row = placeInSheet(identity);
  return isOtherFile
    ? message('duplicate.inFile', { file, sheet: sheetName, row })
    : message('duplicate.inSheet', { sheet: sheetName, row });
}
