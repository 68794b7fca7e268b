import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import { cellAt } from '../summary-sheet/cell-at';
import type { SummarySheet } from '../summary-sheet/summary-sheet';
import { columnLetters } from '../workbook/cell-address';
import type { CellArea, SheetSnapshot } from '../workbook/sheet-snapshot';
import type { SheetChange } from '../workbook/workbook-change';
import { WorkbookError } from '../workbook/workbook-error';
import type { ResultColumn } from './result-column';
import { RESULT_COLUMNS, resultColumnOf } from './result-column';

const COLUMNS_OF_A_SHEET = 16_384;

export interface ColumnPlace {
  readonly kind: ResultColumn;
  /** 0-based sheet column and row of its header. */
  readonly column: number;
  readonly headerRow: number;
  /** False where it stood there already. */
  readonly isNew: boolean;
}

export interface Placement extends Pick<SheetChange, 'resizeTables' | 'resizeAutoFilter'> {
  /** Left to right. */
  readonly places: readonly ColumnPlace[];
  /** Said where our columns cannot touch the table, so that a sort would leave them behind. */
  readonly remark: Message | null;
}

/**
 * Where our columns stand: those found by their headers stay where they are, the others follow right of
 * everything that belongs to the table, in the first gap wide enough. A table or filter that ends beside them
 * is stretched over them, so that a sort takes them along.
 * Throws a `WorkbookError` where the sheet has no room.
 */
export function placeColumns(list: SummarySheet): Placement {
  const { snapshot } = list;
  const found = standingColumns(list);
  const missing = RESULT_COLUMNS.filter((kind) => !found.has(kind));
  const table = tableOf(list);
  const edge = tableEdge(list, table?.area);
  const from = Math.max(edge, ...[...found.values()].map((place) => place.column)) + 1;
  const ours = new Set([...found.values()].map((place) => place.column));
  const start = missing.length === 0 ? from : gapFrom(from, missing.length, takenColumns(list, table, from));
  if (start === null) {
    throw new WorkbookError(
      message('annotations.place.noRoom', { sheet: snapshot.name, count: missing.length }),
    );
  }
  const headerRow = list.headerRows.at(-1) ?? list.firstDataRow - 1;
  const added = missing.map((kind, index) => ({ kind, column: start + index, headerRow, isNew: true }));
  for (const place of added) ours.add(place.column);
  const places = [...found.values(), ...added].sort((a, b) => a.column - b.column);
  return { places, ...stretched(list, table, ours), remark: apartRemark(places, edge, ours) };
}

/** Said where a column of ours stands right of a column that is neither the table's nor ours. */
function apartRemark(
  places: readonly ColumnPlace[],
  edge: number,
  ours: ReadonlySet<number>,
): Message | null {
  const reach = reachOf(edge, ours);
  const apart = places.find(({ column }) => column > reach);
  return apart ? message('annotations.place.notAdjacent', { column: columnLetters(apart.column) }) : null;
}

/** The last of the columns of ours that follow `right` without a gap. */
function reachOf(right: number, ours: ReadonlySet<number>): number {
  let reach = right;
  while (ours.has(reach + 1)) reach++;
  return reach;
}

/** Our columns that stand in the header rows already, the first of each kind. */
export function standingColumns(list: SummarySheet): Map<ResultColumn, ColumnPlace> {
  const { snapshot } = list;
  const found = new Map<ResultColumn, ColumnPlace>();
  for (const headerRow of [...list.headerRows].reverse()) {
    const end = snapshot.left + (snapshot.values[headerRow - snapshot.top]?.length ?? 0);
    for (let column = snapshot.left; column < end; column++) {
      const value = cellAt(snapshot, headerRow, column);
      const kind = typeof value === 'string' ? resultColumnOf(value) : null;
      if (kind !== null && !found.has(kind)) found.set(kind, { kind, column, headerRow, isNew: false });
    }
  }
  return found;
}

type Table = SheetSnapshot['tables'][number];

/** The Excel table that holds the applicants, if one does; the rightmost where several stand side by side. */
function tableOf({ snapshot, firstDataRow, columns }: SummarySheet): Table | undefined {
  return snapshot.tables
    .filter(({ area }) => area.top <= firstDataRow && area.bottom >= firstDataRow)
    .filter(({ area }) => columns.some(({ column }) => column >= area.left && column <= area.right))
    .sort((a, b) => b.area.right - a.area.right)[0];
}

/** Last column of the applicants' table, a header merged over its neighbour and an Excel table included. */
function tableEdge({ snapshot, columns, headerRows }: SummarySheet, table: CellArea | undefined): number {
  const edge = Math.max(table?.right ?? -1, ...columns.map(({ column }) => column));
  const overEdge = snapshot.merges.filter(
    ({ left, right, bottom }) => left <= edge && right > edge && headerRows.includes(bottom),
  );
  return Math.max(edge, ...overEdge.map(({ right }) => right));
}

/** Columns from `from` on that hold something in the table's rows: values, merged cells, another Excel table. */
function takenColumns(list: SummarySheet, table: Table | undefined, from: number): ReadonlySet<number> {
  const { snapshot } = list;
  const top = list.headerRows[0] ?? list.firstDataRow;
  const bottom = Math.max(list.lastDataRow, table?.area.bottom ?? -1);
  const taken = new Set<number>();
  for (let row = top; row <= bottom; row++) {
    const values = snapshot.values[row - snapshot.top] ?? [];
    for (let index = Math.max(0, from - snapshot.left); index < values.length; index++) {
      const value = values[index];
      if (value !== null && value !== undefined && value !== '') taken.add(snapshot.left + index);
    }
  }
  for (const area of [...snapshot.merges, ...snapshot.tables.map((other) => other.area)]) {
    if (area.bottom < top || area.top > bottom) continue;
    for (let column = Math.max(from, area.left); column <= area.right; column++) taken.add(column);
  }
  return taken;
}

/** First of `count` free columns, with one more free after them so that a neighbour does not join the table. */
function gapFrom(from: number, count: number, taken: ReadonlySet<number>): number | null {
  let start = from;
  for (let column = from; column <= start + count; column++) {
    if (column >= COLUMNS_OF_A_SHEET) return column - start >= count ? start : null;
    if (taken.has(column)) start = column + 1;
  }
  return start;
}

function stretched(
  { snapshot, firstDataRow }: SummarySheet,
  table: Table | undefined,
  ours: ReadonlySet<number>,
): Pick<Placement, 'resizeTables' | 'resizeAutoFilter'> {
  const wide = table && overOurs(table.area, ours);
  const filter = snapshot.autoFilter?.area;
  const reaches = filter !== undefined && filter.top < firstDataRow && filter.bottom >= firstDataRow;
  return {
    resizeTables: table && wide ? [{ tableId: table.id, area: wide }] : [],
    resizeAutoFilter: reaches ? overOurs(filter, ours) : null,
  };
}

/** The area stretched right over columns of ours that follow it without a gap; null where none does. */
function overOurs(area: CellArea, ours: ReadonlySet<number>): CellArea | null {
  const right = reachOf(area.right, ours);
  return right === area.right ? null : { ...area, right };
}
