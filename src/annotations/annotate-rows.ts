import type { Review } from '../review/review';
import type { WorkbookSnapshot } from '../workbook/sheet-snapshot';
import { unchanged } from '../workbook/unchanged';
import type { SheetChange } from '../workbook/workbook-change';
import type { AnnotateOptions } from './annotate';
import { statusList } from './annotate';
import { highlightFormats } from './highlight-formats';
import { FORMAT_MARK } from './marks';
import { placeColumns } from './place-columns';
import { rowWriting } from './row-cells';
import { goneRows, judgedRows, writeColumns } from './write-columns';

/**
 * What is to be written after an edit: our cells of those rows (0-based), nothing else. Only where a row is new
 * to us or our columns are not there yet are formats, drop-down, table and filter written too.
 * The sheet must be one of the review's and of the workbook's; an unknown one yields a change that does nothing.
 */
export function annotateRows(
  review: Review,
  workbook: WorkbookSnapshot,
  sheetId: string,
  rows: readonly number[],
  options: Pick<AnnotateOptions, 'language' | 'reviewedAt'>,
): SheetChange {
  const sheet = review.sheets.find(({ list }) => list.snapshot.id === sheetId);
  const snapshot = workbook.sheets.find(({ id }) => id === sheetId);
  if (!sheet || !snapshot) return unchanged(sheetId);
  const list = { ...sheet.list, snapshot };
  const placement = placeColumns(list);
  const { places } = placement;
  const edited = new Set(rows);
  const reviewed = sheet.rows.filter(({ row }) => edited.has(row));
  const known = new Set(judgedRows(snapshot, places, list.firstDataRow));
  const gone = goneRows(snapshot, places, list.firstDataRow, reviewed).filter((row) => edited.has(row));
  const columns = writeColumns(
    snapshot,
    { reviewed, gone },
    places,
    rowWriting(list, { ...options, explainedIn: review.explainedIn }),
  );
  const settled = places.every(({ isNew }) => !isNew) && reviewed.every(({ row }) => known.has(row));
  if (settled) return { ...unchanged(sheetId), columns };
  return {
    ...unchanged(sheetId),
    columns,
    removeFormatsMarked: FORMAT_MARK,
    conditionalFormats: highlightFormats(list, places, options.language),
    listValidations: statusList(sheet, placement, options.language),
    resizeTables: placement.resizeTables,
    resizeAutoFilter: placement.resizeAutoFilter,
  };
}
