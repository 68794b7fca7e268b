import type { SheetSnapshot } from '../workbook/sheet-snapshot';
import { classifyRow, isPlainApplicant, type RowFacts, type RowKind, type RowLayout } from './classify-row';
import { isBlank } from './blank-cells';
import type { MappedColumn } from './map-columns';
import type { SkippedRow } from './summary-sheet';

export interface ScannedRows {
  readonly applicantRows: readonly number[];
  readonly skippedRows: readonly SkippedRow[];
  /** Rows (0-based) of headers whose columns differ from the table's: what follows them was not read. */
  readonly otherHeaders: readonly number[];
}

const NEAR_HEADER = 5;

/** Sorts every row under the header, down to the last that holds anything. */
export function scanRows(
  snapshot: SheetSnapshot,
  columns: readonly MappedColumn[],
  firstDataRow: number,
): ScannedRows {
  const layout = layoutOf(snapshot, columns);
  const facts = new SheetRowFacts(snapshot, firstDataRow);
  const applicantRows: number[] = [];
  const skippedRows: SkippedRow[] = [];
  const otherHeaders: number[] = [];
  let inOtherBlock = false;
  const end = lastFilledRow(snapshot, layout);
  for (let row = firstDataRow; row <= end; row++) {
    const cells = snapshot.values[row - snapshot.top] ?? [];
    const isPlain = row >= firstDataRow + NEAR_HEADER && isPlainApplicant(cells, layout);
    const kind = isPlain ? 'applicant' : classifyRow(cells, layout, facts.at(row));
    if (kind === 'otherHeader') {
      inOtherBlock = true;
      otherHeaders.push(row);
      skippedRows.push({ row, reason: 'otherBlock' });
      continue;
    }
    if (kind === 'repeatedHeader') inOtherBlock = false;
    if (kind === 'applicant' && !inOtherBlock) {
      applicantRows.push(row);
      continue;
    }
    const above = skippedRows.at(-1);
    const isUnderPerson =
      applicantRows.at(-1) === row - 1 || (above?.row === row - 1 && above.reason === 'continued');
    skippedRows.push({ row, reason: skippedAs(kind, isUnderPerson) });
  }
  return { applicantRows, skippedRows, otherHeaders };
}

/** The rows (0-based) left out for one reason, from the top. */
export function rowsSkippedAs(
  skippedRows: readonly SkippedRow[],
  wanted: SkippedRow['reason'],
): readonly number[] {
  return skippedRows.filter(({ reason }) => reason === wanted).map(({ row }) => row);
}

function skippedAs(kind: Exclude<RowKind, 'otherHeader'>, isUnderPerson: boolean): SkippedRow['reason'] {
  if (kind === 'applicant') return 'otherBlock';
  return kind === 'continued' && !isUnderPerson ? 'note' : kind;
}

function layoutOf(snapshot: SheetSnapshot, columns: readonly MappedColumn[]): RowLayout {
  const { left } = snapshot;
  const last = columns.at(-1)?.column ?? left - 1;
  const fields: RowLayout['fields'][number][] = new Array<undefined>(last - left + 1).fill(undefined);
  const headers: string[][] = fields.map(() => []);
  // What stands left of the table or under a blank header still tells a note or a total from an applicant.
  const first = columns[0]?.column ?? left;
  for (let offset = Math.max(0, first - left - NEAR_HEADER); offset < first - left; offset++)
    fields[offset] = null;
  for (const { column, path, field } of columns) {
    fields[column - left] = field;
    headers[column - left] = path.map((cell) => cell.text);
  }
  const offsetOf = (name: MappedColumn['field']) =>
    (columns.find(({ field }) => field === name)?.column ?? left - 1) - left;
  return {
    name: offsetOf('name'),
    idNumber: offsetOf('idNumber'),
    serial: offsetOf('serial'),
    phone: offsetOf('phone'),
    fields,
    headers,
  };
}

function lastFilledRow(snapshot: SheetSnapshot, layout: RowLayout): number {
  for (let at = snapshot.values.length - 1; at >= 0; at--) {
    const cells = snapshot.values[at] ?? [];
    const end = Math.min(cells.length, layout.fields.length);
    for (let offset = 0; offset < end; offset++) {
      if (layout.fields[offset] !== undefined && !isBlank(cells[offset])) return snapshot.top + at;
    }
  }
  return snapshot.top - 1;
}

class SheetRowFacts implements RowFacts {
  isTableTotal = false;
  isWide = false;
  isNearHeader = false;
  #row = 0;
  readonly #snapshot: SheetSnapshot;
  readonly #firstDataRow: number;
  readonly #totals: ReadonlySet<number>;
  readonly #wide: ReadonlySet<number>;

  constructor(snapshot: SheetSnapshot, firstDataRow: number) {
    this.#snapshot = snapshot;
    this.#firstDataRow = firstDataRow;
    this.#totals = new Set(snapshot.tables.filter((table) => table.hasTotals).map(({ area }) => area.bottom));
    this.#wide = new Set(
      snapshot.merges.filter((area) => area.right - area.left >= 2).map((area) => area.top),
    );
  }

  /** The same object each time, turned to another row: rows are many. */
  at(row: number): RowFacts {
    this.#row = row;
    this.isTableTotal = this.#totals.has(row);
    this.isWide = this.#wide.has(row);
    this.isNearHeader = row < this.#firstDataRow + NEAR_HEADER;
    return this;
  }

  hasFormula(offset: number): boolean {
    return this.#snapshot.hasFormula(this.#row, this.#snapshot.left + offset);
  }
}
