import type { Field } from '../applicant/field';
import type { Notice } from '../notice/notice';
import type { SheetSnapshot } from '../workbook/sheet-snapshot';
import { columnLabels } from './column-labels';
import { withUnheaded } from './column-override';
import type { HeaderPlace } from './find-header';
import { headerColumns } from './header-grid';
import { mapColumns } from './map-columns';
import { requiredColumns } from './required-columns';
import { scanRows } from './scan-rows';
import type { SheetColumn, SheetOverrides, SummarySheet } from './summary-sheet';
import { columnRemarks, rowRemarks } from './table-remarks';

export interface ReadTable {
  readonly list: SummarySheet;
  readonly fields: ReadonlySet<Field>;
  /** Keys of `overrides.map` that mean no column here. */
  readonly unknownOverrides: readonly string[];
}

const NO_LABEL = { header: '', headerCell: '', label: '', labelInCell: false };

/** The table under a header: its columns, what they mean, which are required, and which rows are applicants. */
export function readTable(
  snapshot: SheetSnapshot,
  { top, bottom }: HeaderPlace,
  notice: Notice,
  overrides: SheetOverrides,
): ReadTable {
  const firstDataRow = bottom + 1;
  const named = Object.keys(overrides.map);
  const headed = withUnheaded(headerColumns(snapshot, top, bottom), named, snapshot, bottom);
  const mapping = mapColumns(snapshot, headed, firstDataRow, overrides.map);
  const labels = columnLabels(snapshot, bottom, mapping.columns);
  const required = requiredColumns(
    snapshot,
    mapping.columns.map((column, index) => ({ ...column, label: labels[index]?.label ?? '' })),
    notice,
    overrides.required,
  );
  const columns = mapping.columns.map(({ column, field }, index): SheetColumn => {
    const requiredBy = required.sources[index] ?? null;
    return {
      column,
      field,
      ...(labels[index] ?? NO_LABEL),
      required: requiredBy !== null,
      requiredBy,
      hidden: snapshot.hiddenColumns.has(column),
    };
  });
  const rows = scanRows(snapshot, mapping.columns, firstDataRow);
  const list: SummarySheet = {
    snapshot,
    headerRows: Array.from({ length: bottom - top + 1 }, (_, index) => top + index),
    firstDataRow,
    lastDataRow: rows.applicantRows.at(-1) ?? bottom,
    columns,
    applicantRows: rows.applicantRows,
    skippedRows: rows.skippedRows,
    requiredFrom: required.requiredFrom,
    faults: [
      ...mapping.faults,
      ...columnRemarks(columns, notice),
      ...required.faults,
      ...rowRemarks(snapshot, columns, bottom, rows),
    ],
  };
  const fields = new Set(columns.flatMap(({ field }) => (field ? [field] : [])));
  return { list, fields, unknownOverrides: mapping.unknownOverrides };
}
