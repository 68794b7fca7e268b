import { cellAt } from '../summary-sheet/cell-at';
import type { RowReview } from '../review/review';
import type { CellValue, SheetSnapshot } from '../workbook/sheet-snapshot';
import type { ColumnWrite } from '../workbook/workbook-change';
import type { ColumnPlace } from './place-columns';
import type { ResultColumn } from './result-column';
import { RESULT_COLUMN_LOOK, resultHeader } from './result-column';
import type { StandingMarks } from './review-status';
import type { RowWriting } from './row-cells';
import { rowCell } from './row-cells';
import { verdictOf } from './verdict-text';

const NOTHING_STANDING: StandingMarks = { verdict: null, status: '', warnings: '' };

/** Which rows one run writes. */
export interface WrittenRows {
  readonly reviewed: readonly RowReview[];
  /** Rows where an earlier verdict stands beside somebody who is gone: their computed cells are blanked. */
  readonly gone: readonly number[];
}

/**
 * A remark column that stands there is the clerk's: not even its header or width is touched.
 * Our columns for those rows, from the first of them to the last. Rows between are left as they are.
 */
export function writeColumns(
  snapshot: SheetSnapshot,
  { reviewed, gone }: WrittenRows,
  places: readonly ColumnPlace[],
  writing: RowWriting,
): readonly ColumnWrite[] {
  const { top, length } = spanOf(reviewed, gone);
  const values = places.map(() => new Array<CellValue | undefined>(length).fill(undefined));
  const standingAt = standingReader(snapshot, places);
  for (const row of reviewed) {
    const standing = standingAt(row.row);
    for (let index = 0; index < places.length; index++) {
      const place = places[index];
      const column = values[index];
      if (place && column) column[row.row - top] = cellOf(place, row, standing, writing);
    }
  }
  places.forEach(({ kind }, index) => {
    const column = values[index];
    if (column && kind !== 'status' && kind !== 'remark') for (const row of gone) column[row - top] = null;
  });
  return places
    .filter(({ kind, isNew }) => kind !== 'remark' || isNew)
    .map((place) => columnWrite(place, values[places.indexOf(place)] ?? [], top, writing));
}

function spanOf(reviewed: readonly RowReview[], gone: readonly number[]): { top: number; length: number } {
  let top = -1;
  let bottom = -1;
  for (const row of [...gone, reviewed[0]?.row, reviewed.at(-1)?.row]) {
    if (row === undefined) continue;
    top = top < 0 ? row : Math.min(top, row);
    bottom = Math.max(bottom, row);
  }
  return bottom < 0 ? { top: 0, length: 0 } : { top, length: bottom - top + 1 };
}

/** Rows where a verdict of an earlier run stands and no applicant any more. */
export function goneRows(
  snapshot: SheetSnapshot,
  places: readonly ColumnPlace[],
  firstDataRow: number,
  reviewed: readonly RowReview[],
): readonly number[] {
  const applicants = new Set<number>();
  const judged = judgedRows(snapshot, places, firstDataRow);
  if (judged.length > 0) for (const { row } of reviewed) applicants.add(row);
  return judged.filter((row) => !applicants.has(row));
}

/** Rows where a verdict of an earlier run stands. */
export function judgedRows(
  snapshot: SheetSnapshot,
  places: readonly ColumnPlace[],
  firstDataRow: number,
): readonly number[] {
  const verdict = places.find(({ kind, isNew }) => kind === 'verdict' && !isNew);
  if (!verdict) return [];
  const judged: number[] = [];
  for (let row = firstDataRow; row < snapshot.top + snapshot.values.length; row++) {
    const value = cellAt(snapshot, row, verdict.column);
    if (typeof value === 'string' && verdictOf(value) !== null) judged.push(row);
  }
  return judged;
}

function cellOf(
  place: ColumnPlace,
  row: RowReview,
  standing: StandingMarks,
  writing: RowWriting,
): CellValue | undefined {
  const value = rowCell(place.kind, row, standing, writing);
  // A new column's cells are written even while blank, so that they take its format.
  return value === undefined && place.isNew ? null : value;
}

function columnWrite(
  { kind, column, headerRow }: ColumnPlace,
  values: readonly (CellValue | undefined)[],
  top: number,
  { language }: RowWriting,
): ColumnWrite {
  const { width, style } = RESULT_COLUMN_LOOK[kind];
  const header = resultHeader(kind, language);
  return { column, headerRow, header, top, values, width, style, headerStyle: 'header' };
}

/** Reads what an earlier review left in a row; the same constant where there was none. */
export function standingReader(
  snapshot: SheetSnapshot,
  places: readonly ColumnPlace[],
): (row: number) => StandingMarks {
  const standing = new Map(places.filter(({ isNew }) => !isNew).map(({ kind, column }) => [kind, column]));
  if (standing.size === 0) return () => NOTHING_STANDING;
  const textAt = (row: number, kind: ResultColumn) => {
    const column = standing.get(kind);
    const value = column === undefined ? null : cellAt(snapshot, row, column);
    return value === null ? '' : String(value).trim();
  };
  return (row) => ({
    verdict: verdictOf(textAt(row, 'verdict')),
    status: textAt(row, 'status'),
    warnings: textAt(row, 'warnings'),
  });
}
