import type { Field } from '../../src/applicant/field';
import { message } from '../../src/messages/catalog';
import type { SheetColumn, SummarySheet } from '../../src/summary-sheet/summary-sheet';
import type { CellValue } from '../../src/workbook/sheet-snapshot';
import { aSheet } from '../summary-sheet/a-sheet';
import type { SheetOptions } from '../summary-sheet/a-sheet';

export const FOUND = message('review.rule.reading');

/** A list as finding the table would give it: `*` before a field marks the column required, null is an unmapped column. */
export function aList(
  fields: readonly (Field | `*${Field}` | null)[],
  rows: readonly (readonly CellValue[])[],
  options: Omit<SheetOptions, 'rows'> = {},
): SummarySheet {
  const headers = fields.map((field, at) => field?.replace('*', '') ?? `列${at + 1}`);
  const snapshot = aSheet({ ...options, rows: [headers, ...rows] });
  return {
    snapshot,
    headerRows: [0],
    firstDataRow: 1,
    lastDataRow: rows.length,
    columns: fields.map((field, column) => columnOf(field, column, headers[column] ?? '')),
    applicantRows: rows.map((_, at) => at + 1),
    skippedRows: [],
    requiredFrom: 'red',
    faults: [],
  };
}

function columnOf(field: Field | `*${Field}` | null, column: number, header: string): SheetColumn {
  const required = field?.startsWith('*') ?? false;
  return {
    column,
    header,
    headerCell: header,
    label: header,
    labelInCell: true,
    field: (field?.replace('*', '') ?? null) as Field | null,
    required,
    requiredBy: required ? 'font' : null,
    hidden: false,
  };
}
