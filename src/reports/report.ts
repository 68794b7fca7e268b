import { isoDate } from '../applicant/day';
import { say, type Language } from '../messages/catalog';
import type { Finding, Review, RowReview, SheetReview } from '../review/review';
import { cellAddress, columnLetters } from '../workbook/cell-address';
import type { FileReport, Report, RowReport, SheetReport } from './report-schema';

/** A file's part of the report: rows and columns as Excel shows them, sentences in one language. */
export function reportFile(file: string, review: Review, language: Language): FileReport {
  const refused =
    review.sheets.length > 0 ? [] : review.otherSheets.map((other) => say(other.reason, language));
  return {
    file,
    error: refused.length > 0 ? refused.join('；') : null,
    sheets: review.sheets.map((sheet) => reportSheet(sheet, language)),
  };
}

/** The part of a file that could not be read or written. */
export function reportFailure(file: string, error: string): FileReport {
  return { file, error, sheets: [] };
}

/** The whole report (docs/report.md). */
export function reportOf(notice: string, cutoff: number, files: readonly FileReport[]): Report {
  return { version: 1, notice, cutoffDate: isoDate(cutoff), files: [...files] };
}

function reportSheet(sheet: SheetReview, language: Language): SheetReport {
  const { list } = sheet;
  return {
    sheet: list.snapshot.name,
    headerRows: list.headerRows.map((row) => row + 1),
    firstDataRow: list.firstDataRow + 1,
    columns: list.columns.map(({ column, header, field, required }) => ({
      column: columnLetters(column),
      header,
      field,
      required,
    })),
    rows: sheet.rows.map((row) => reportRow(row, language)),
  };
}

function reportRow(row: RowReview, language: Language): RowReport {
  const { outcome, clauses, afterTraining, undecided, reasons } = row.eligibility;
  const { attempt, training, assessment, total } = row.fees;
  const { status, file, renameTo } = row.photo;
  return {
    row: row.row + 1,
    name: row.name,
    idNumber: row.idNumber,
    level: row.level,
    verdict: row.verdict,
    eligibility: {
      outcome,
      clauses: [...clauses],
      afterTraining: [...afterTraining],
      undecided: [...undecided],
      reasons: reasons.map((reason) => say(reason, language)),
    },
    fees: { attempt, training, assessment, total },
    photo: { status, file, renameTo },
    findings: row.findings.map((finding) => reportFinding(finding, language)),
  };
}

function reportFinding(finding: Finding, language: Language): RowReport['findings'][number] {
  return {
    code: finding.code,
    severity: finding.severity,
    field: finding.field,
    cell: finding.column === null ? null : cellAddress(finding.row, finding.column),
    message: say({ key: finding.code, params: finding.params }, language),
    fix: finding.fix,
  };
}
