import type { Field } from '../applicant/field';
import { fieldTitle } from '../applicant/field-aliases';
import { message } from '../messages/catalog';
import type { Notice } from '../notice/notice';
import type { SheetSnapshot } from '../workbook/sheet-snapshot';
import { columnLetters } from '../workbook/cell-address';
import { isBlank } from './blank-cells';
import { cellAt } from './cell-at';
import { rowsSkippedAs, type ScannedRows } from './scan-rows';
import { columnNames, rowRuns, sheetFault } from './sheet-fault';
import type { SheetColumn, SheetFault } from './summary-sheet';

const SAMPLE = 50;
/** Without a column of one of these nobody can pass: who it is, or what for, does not stand in the sheet. */
export const NEEDED_FIELDS: readonly Field[] = ['name', 'idNumber', 'level'];

/** Columns that are missing, and columns nobody could place. */
export function columnRemarks(columns: readonly SheetColumn[], notice: Notice): SheetFault[] {
  const fields = new Set(columns.map(({ field }) => field));
  const faults = NEEDED_FIELDS.filter((field) => !fields.has(field)).map((field) =>
    sheetFault(message('sheet.missingColumn', { field: fieldTitle(field) }), 'error'),
  );
  const missing = notice.requiredFields.filter(
    (field) => !fields.has(field) && !NEEDED_FIELDS.includes(field),
  );
  if (missing.length > 0) {
    faults.push(sheetFault(message('sheet.missingColumns', { fields: missing.map(fieldTitle) }), 'warning'));
  }
  const unmapped = columns.filter(({ field }) => field === null);
  if (unmapped.length > 0) {
    faults.push(sheetFault(message('sheet.unmappedColumns', { columns: columnNames(unmapped) }), 'info'));
  }
  const hidden = columns.filter((column) => column.hidden);
  if (hidden.length > 0) {
    faults.push(sheetFault(message('sheet.hiddenColumns', { columns: columnNames(hidden) }), 'info'));
  }
  return faults;
}

/** What of the rows a clerk may not expect: hidden, filtered, merged, other tables below, samples. */
export function rowRemarks(
  snapshot: SheetSnapshot,
  columns: readonly SheetColumn[],
  headerRow: number,
  { applicantRows, skippedRows, otherHeaders }: ScannedRows,
): SheetFault[] {
  const faults: SheetFault[] = otherHeaders.map((row) =>
    sheetFault(message('sheet.otherBlock', { row: row + 1, header: headerRow + 1 }), 'error', row),
  );
  const continuedRows = rowsSkippedAs(skippedRows, 'continued');
  const [continued] = continuedRows;
  if (continued !== undefined)
    faults.push(
      sheetFault(message('sheet.continuedRows', { rows: rowRuns(continuedRows) }), 'error', continued),
    );
  if (snapshot.visibility !== 'visible') faults.push(sheetFault(message('sheet.hidden'), 'info'));
  const hidden =
    snapshot.hiddenRows.size > 0 ? applicantRows.filter((row) => snapshot.hiddenRows.has(row)) : [];
  if (hidden.length > 0) {
    faults.push(
      sheetFault(message('sheet.hiddenRows', { count: hidden.length, rows: rowRuns(hidden) }), 'info'),
    );
  }
  if (snapshot.autoFilter?.active) faults.push(sheetFault(message('sheet.filtered'), 'info'));
  const samples = rowsSkippedAs(skippedRows, 'sample');
  if (samples.length > 0)
    faults.push(sheetFault(message('sheet.samples', { rows: rowRuns(samples) }), 'info'));
  const unnamed = unnamedColumns(snapshot, columns, headerRow, applicantRows);
  if (unnamed.length > 0) {
    faults.push(
      sheetFault(message('sheet.unnamedColumns', { columns: unnamed.map(columnLetters) }), 'warning'),
    );
  }
  return [
    ...faults,
    ...withoutResults(snapshot, columns, applicantRows),
    ...mergedData(snapshot, columns, applicantRows),
  ];
}

/** Columns between the table's first and last that are filled in for most people and have no header. */
function unnamedColumns(
  snapshot: SheetSnapshot,
  columns: readonly SheetColumn[],
  headerRow: number,
  applicantRows: readonly number[],
): number[] {
  const headed = new Set(columns.map(({ column }) => column));
  const sample = applicantRows.slice(0, SAMPLE);
  const unnamed: number[] = [];
  const last = columns.at(-1)?.column ?? 0;
  for (let column = columns[0]?.column ?? 0; column < last; column++) {
    if (headed.has(column) || !isBlank(cellAt(snapshot, headerRow, column))) continue;
    const filled = sample.filter((row) => !isBlank(cellAt(snapshot, row, column))).length;
    if (filled * 2 > sample.length) unnamed.push(column);
  }
  return unnamed;
}

/** Columns of formulas none of which has a result: programs other than Excel may save them so. They read as blank. */
function withoutResults(
  snapshot: SheetSnapshot,
  columns: readonly SheetColumn[],
  applicantRows: readonly number[],
): SheetFault[] {
  const sample = applicantRows.slice(0, SAMPLE);
  const without = columns.filter(({ field, column }) => {
    if (field === null) return false;
    const rows = sample.filter((row) => snapshot.hasFormula(row, column));
    return rows.length > 0 && rows.every((row) => isBlank(cellAt(snapshot, row, column)));
  });
  return without.length === 0
    ? []
    : [sheetFault(message('sheet.noResults', { columns: columnNames(without) }), 'warning')];
}

/** Cells merged downward over several applicants: all have the first one's value. Said once a column. */
function mergedData(
  snapshot: SheetSnapshot,
  columns: readonly SheetColumn[],
  applicantRows: readonly number[],
): SheetFault[] {
  const applicants = new Set(snapshot.merges.length > 0 ? applicantRows : []);
  const mapped = new Set(columns.filter(({ field }) => field !== null).map(({ column }) => column));
  const firstByColumn = new Map<number, number>();
  for (const { left, top, bottom } of snapshot.merges) {
    if (!mapped.has(left) || bottom === top) continue;
    if (applicants.has(top) && applicants.has(top + 1) && !firstByColumn.has(left))
      firstByColumn.set(left, top);
  }
  return [...firstByColumn].map(([column, row]) =>
    sheetFault(
      message('sheet.mergedData', { columns: columnLetters(column), row: row + 1 }),
      'warning',
      row,
      column,
    ),
  );
}
