import { message } from '../messages/catalog';
import type { MessageKey } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Severity } from '../applicant/fault';
import type { Review, RowReview, SheetReview } from '../review/review';
import { cellAt } from '../summary-sheet/cell-at';
import type { CellValue } from '../workbook/sheet-snapshot';
import { saysMissing } from './row-text';

/** One line of 审核清单. */
export interface ListedFinding {
  readonly sheet: SheetReview;
  /** Null where the finding is the sheet's, not a person's. */
  readonly row: RowReview | null;
  readonly severity: Severity;
  readonly sentence: Message;
  /** 0-based place; column null for the row or sheet as a whole, row null for the sheet. */
  readonly at: { readonly row: number | null; readonly column: number | null };
  readonly value: CellValue;
  readonly fix: CellValue;
  readonly cites: string | null;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
/** That a column is missing has its one line with the sheet; a line for every person would bury the others. */
const SAID_OF_SHEET: MessageKey = 'required.noColumn';
const BLANK = message('annotations.list.blank');

/** Every finding: sheet by sheet, first the sheet's own, then row by row, within a row the gravest first. */
export function* listedFindings(review: Review): Generator<ListedFinding> {
  for (const sheet of review.sheets) {
    yield* sheetFindings(sheet);
    for (const row of sheet.rows) {
      if (row.missing.length > 0 || row.findings.length > 0) yield* rowFindings(sheet, row);
    }
  }
}

/** How many lines that makes, by severity, without making them. */
export function countFindings(review: Review): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { list, rows } of review.sheets) {
    for (const { severity } of list.faults) counts[severity]++;
    for (const row of rows) {
      for (const { code, severity } of row.findings) if (code !== SAID_OF_SHEET) counts[severity]++;
      for (const column of row.missing) if (!isTold(row, column)) counts.error++;
    }
  }
  return counts;
}

/** Whether a finding already says of a required cell that it is blank. */
function isTold(row: RowReview, column: number): boolean {
  return row.findings.some((finding) => finding.column === column && saysMissing(finding, row));
}

function sheetFindings(sheet: SheetReview): readonly ListedFinding[] {
  const { snapshot, headerRows, faults } = sheet.list;
  return faults.map(({ code, params, severity, fix, row, column }) => {
    const at = { row: row ?? (column === null ? null : (headerRows.at(-1) ?? null)), column };
    const value = at.row === null || column === null ? null : cellAt(snapshot, at.row, column);
    return { sheet, row: null, severity, sentence: { key: code, params }, at, value, fix, cites: null };
  });
}

function rowFindings(sheet: SheetReview, row: RowReview): readonly ListedFinding[] {
  const blanks = row.missing
    .filter((column) => !isTold(row, column))
    .map((column): ListedFinding => {
      const at = { row: row.row, column };
      return { sheet, row, severity: 'error', sentence: BLANK, at, value: null, fix: null, cites: null };
    });
  const told = row.findings.filter(({ code }) => code !== SAID_OF_SHEET);
  const others = told.map(({ code, params, severity, column, value, fix, cites }): ListedFinding => {
    const at = { row: row.row, column };
    return { sheet, row, severity, sentence: { key: code, params }, at, value, fix, cites };
  });
  return [...blanks, ...others].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
