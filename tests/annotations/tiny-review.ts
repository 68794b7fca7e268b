import { builtInNotice } from '../../src/notice/built-in-notice';
import type { Field } from '../../src/applicant/field';
import { message } from '../../src/messages/catalog';
import type { Message } from '../../src/messages/message';
import type { Finding, Review, RowReview, SheetReview, Verdict } from '../../src/review/review';
import { cellAt } from '../../src/summary-sheet/cell-at';
import { isResultHeader } from '../../src/summary-sheet/result-mark';
import type { SheetColumn, SummarySheet } from '../../src/summary-sheet/summary-sheet';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/sheet-snapshot';

/** How the test sheets' columns are named, and which of them are required. */
export const TEST_FIELDS: Readonly<Record<string, Field>> = {
  序号: 'serial',
  姓名: 'name',
  身份证号: 'idNumber',
  性别: 'sex',
  联系电话: 'phone',
  工作单位: 'employer',
  申报等级: 'level',
};
const REQUIRED: ReadonlySet<string> = new Set(['姓名', '身份证号', '联系电话']);

/** A sentence that exists in the catalog and takes any text. */
export function sentence(text: string): Message {
  return message('review.ruleFailed', { rule: text });
}

export function aFinding(finding: Partial<Finding> & { readonly text?: string } = {}): Finding {
  const { text = '不对', ...rest } = finding;
  const told = sentence(text);
  return {
    code: told.key,
    params: told.params,
    severity: 'error',
    fix: null,
    row: 4,
    column: null,
    field: null,
    value: null,
    cites: null,
    ...rest,
  };
}

export function aRow(row: Partial<RowReview> = {}): RowReview {
  const at = row.row ?? 4;
  return {
    applicant: {
      row: at,
      readings: {},
      heldCertificate: null,
      training: { attended: null, start: null, end: null, hours: null },
      crossFaults: [],
    },
    row: at,
    name: '张三',
    idNumber: '',
    employer: '',
    level: 3,
    verdict: 'pass',
    eligibility: {
      level: 3,
      outcome: 'eligible',
      clauses: ['3-3'],
      afterTraining: [],
      undecided: [],
      reasons: [],
      lowerLevel: null,
      trace: () => [],
    },
    fees: {
      attempt: 'first',
      training: 2215,
      assessment: 285,
      total: 2500,
      subjects: ['theory', 'skill'],
      reason: null,
    },
    photo: { status: 'notChecked', file: null, renameTo: null },
    findings: [],
    missing: [],
    ...row,
  };
}

export function aColumn(column: number, header: string, rest: Partial<SheetColumn> = {}): SheetColumn {
  const required = REQUIRED.has(header);
  return {
    column,
    header,
    headerCell: header,
    label: header,
    labelInCell: true,
    field: TEST_FIELDS[header] ?? null,
    required,
    requiredBy: required ? 'font' : null,
    hidden: false,
    ...rest,
  };
}

/** The list in a sheet whose header row (0-based) is known: every text there is a column, every row with a name a person. */
export function aList(
  snapshot: SheetSnapshot,
  headerRow: number,
  rest: Partial<SummarySheet> = {},
): SummarySheet {
  const headers = snapshot.values[headerRow - snapshot.top] ?? [];
  const columns = headers.flatMap((header, index) =>
    typeof header === 'string' && header !== '' && !isResultHeader(header)
      ? [aColumn(snapshot.left + index, header)]
      : [],
  );
  const name = columns.find(({ field }) => field === 'name')?.column ?? snapshot.left;
  const applicantRows = snapshot.values
    .map((_, index) => snapshot.top + index)
    .filter(
      (row) =>
        row > headerRow && hasText(cellAt(snapshot, row, name)) && cellAt(snapshot, row, name) !== '姓名',
    );
  return {
    snapshot,
    headerRows: [headerRow],
    firstDataRow: headerRow + 1,
    lastDataRow: applicantRows.at(-1) ?? headerRow,
    columns,
    applicantRows,
    skippedRows: [],
    requiredFrom: 'red',
    faults: [],
    ...rest,
  };
}

function hasText(value: CellValue): boolean {
  return value !== null && String(value).trim() !== '';
}

/**
 * Reviews a list by three made-up rules, purely from the cells: 性别 ending in ? is wrong, 联系电话 ending in ? is
 * doubtful, a required blank is missing. Enough to see that what is written follows the rows.
 */
export function tinyReview(workbook: WorkbookSnapshot, headerRow = 0): Review {
  return reviewOf(
    workbook.sheets
      .filter((sheet) => sheet.values[headerRow - sheet.top]?.includes('姓名') === true)
      .map((sheet) => aSheetReview(aList(sheet, headerRow))),
  );
}

export function aSheetReview(
  list: SummarySheet,
  rows: readonly RowReview[] = list.applicantRows.map((row) => judged(list, row)),
): SheetReview {
  return { list, reason: sentence('有姓名和身份证号'), rows };
}

export function reviewOf(sheets: readonly SheetReview[]): Review {
  return { notice: builtInNotice, cutoff: 19630, sheets, otherSheets: [] };
}

function judged({ snapshot, columns }: SummarySheet, row: number): RowReview {
  const findings: Finding[] = [];
  const missing: number[] = [];
  for (const { column, header, required, field } of columns) {
    const value = cellAt(snapshot, row, column);
    if (required && !hasText(value)) missing.push(column);
    if (typeof value !== 'string' || !value.endsWith('?')) continue;
    const severity = header === '联系电话' ? 'warning' : 'error';
    findings.push(aFinding({ text: `${value}不对`, severity, row, column, field, value }));
  }
  const wrong = missing.length > 0 || findings.some(({ severity }) => severity === 'error');
  const verdict: Verdict = wrong ? 'fix' : findings.length > 0 ? 'manualReview' : 'pass';
  return aRow({ row, findings, missing, verdict });
}
