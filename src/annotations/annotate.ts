import type { Language } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Review, SheetReview } from '../review/review';
import type { WorkbookSnapshot } from '../workbook/sheet-snapshot';
import type { SheetChange, WorkbookChange } from '../workbook/workbook-change';
import { findingsSheet } from './findings-sheet';
import { highlightFormats } from './highlight-formats';
import { FORMAT_MARK } from './marks';
import { overviewSheet } from './overview/overview-sheet';
import type { Placement } from './place-columns';
import { placeColumns } from './place-columns';
import { freeSheetName, isResultSheet, resultSheetsToRemove } from './result-sheet';
import { STATUSES, statusText } from './review-status';
import type { RowWriting } from './row-cells';
import { rowWriting } from './row-cells';
import { goneRows, writeColumns } from './write-columns';

export interface AnnotateOptions {
  readonly language: Language;
  /** `2026-11-23 19:40`. */
  readonly reviewedAt: string;
  /** The staff settings as JSON text, to be kept in the workbook; empty where none are set. */
  readonly settingsText: string;
}

/**
 * Everything one review writes: result columns and conditional formats in each sheet of applicants, the two
 * result sheets, the settings. What an earlier run left is overwritten in place, the clerk's status and remark
 * are not. Throws a `WorkbookError` where a sheet has no room for the columns.
 */
export function annotate(
  review: Review,
  workbook: WorkbookSnapshot,
  options: AnnotateOptions,
): WorkbookChange {
  const { language, reviewedAt, settingsText } = options;
  const placed = review.sheets
    .filter(({ rows }) => rows.length > 0)
    .map((sheet) => ({ sheet, placement: placeColumns(sheet.list) }));
  const kept = workbook.sheets.filter((sheet) => !isResultSheet(sheet));
  const names = kept.map(({ name }) => name);
  const tableNames = kept.flatMap(({ tables }) => tables.map(({ name }) => name));
  const shared = { language, reviewedAt };
  const writing = { ...shared, explainedIn: review.explainedIn };
  const remarks = new Map<SheetReview, Message>();
  for (const { sheet, placement } of placed) if (placement.remark) remarks.set(sheet, placement.remark);
  const overview = overviewSheet(review, {
    ...shared,
    name: freeSheetName('overview', names, language),
    settingsChanged: isSet(settingsText),
    remarks,
  });
  const list = findingsSheet(review, {
    ...shared,
    name: freeSheetName('list', names, language),
    tableName: freeTableName(tableNames),
  });
  return {
    sheets: placed.map(({ sheet, placement }) => annotateSheet(sheet, placement, writing)),
    removeSheets: resultSheetsToRemove(workbook.sheets, review.sheets.length > 0),
    addSheets: review.sheets.length === 0 ? [] : [overview, list],
    settingsText: isSet(settingsText) ? settingsText : null,
  };
}

function annotateSheet(
  sheet: SheetReview,
  placement: Placement,
  options: Omit<RowWriting, 'labels'>,
): SheetChange {
  const { list, rows } = sheet;
  const { places, resizeTables, resizeAutoFilter } = placement;
  const gone = goneRows(list.snapshot, places, list.firstDataRow, rows);
  return {
    sheetId: list.snapshot.id,
    columns: writeColumns(list.snapshot, { reviewed: rows, gone }, places, rowWriting(list, options)),
    cells: [],
    clearColumns: [],
    removeFormatsMarked: FORMAT_MARK,
    conditionalFormats: highlightFormats(list, places, options.language),
    listValidations: statusList(sheet, placement, options.language),
    resizeTables,
    resizeAutoFilter,
  };
}

/** The drop-down of 审核状态, down all rows of the table. */
export function statusList(
  { list }: SheetReview,
  { places }: Placement,
  language: Language,
): SheetChange['listValidations'] {
  const entries = STATUSES.map((status) => statusText(status, language));
  return places
    .filter(({ kind }) => kind === 'status')
    .map(({ column }) => ({
      area: { top: list.firstDataRow, left: column, bottom: list.lastDataRow, right: column },
      entries,
    }));
}

/** `{}` says as little as no text. */
function isSet(settingsText: string): boolean {
  return settingsText.replace(/\s/g, '').length > 2;
}

function freeTableName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1, name = 'IntakeReviewFindings'; ; number++) {
    if (!used.has(name.toLowerCase())) return name;
    name = `IntakeReviewFindings${number + 1}`;
  }
}
