import { cellAt } from '../summary-sheet/cell-at';
import { isResultHeader } from '../summary-sheet/result-mark';
import type { CellArea, SheetSnapshot } from '../workbook/sheet-snapshot';
import type { ResultColumn } from './result-column';
import { resultColumnOf } from './result-column';
import { isBlank } from './row-text';
import { STATUSES, statusOf } from './review-status';
import { verdictOf } from './verdict-text';

/** Result columns found in a sheet by their headers: of one header row. */
export interface StandingBlock {
  /** 0-based sheet row of the headers. */
  readonly headerRow: number;
  /** Last row that holds something a review wrote, the clerk chose from our drop-down, or the drop-down alone. */
  readonly bottom: number;
  /** Left to right; a kind may stand twice where the clerk copied a column. */
  readonly columns: readonly { readonly kind: ResultColumn; readonly column: number }[];
}

/**
 * Finds our columns wherever they stand, without knowing the table they belong to. A column counts from its
 * topmost header down. One cell that reads 审核结论◇ by itself, in a page of instructions say, is no header: at
 * least two of ours, or two other texts, must stand in its row.
 */
export function standingBlocks(snapshot: SheetSnapshot): readonly StandingBlock[] {
  const blocks: StandingBlock[] = [];
  const seen = new Set<number>();
  snapshot.values.forEach((values, index) => {
    const columns: StandingBlock['columns'][number][] = [];
    for (let offset = 0; offset < values.length; offset++) {
      const value = values[offset];
      if (typeof value !== 'string' || !isResultHeader(value)) continue;
      const kind = resultColumnOf(value);
      const column = snapshot.left + offset;
      if (kind !== null && !seen.has(column)) columns.push({ kind, column });
    }
    const texts =
      columns.length === 1 ? values.filter((value) => typeof value === 'string' && value !== '') : [];
    if (columns.length < 2 && texts.length < 3) return;
    for (const { column } of columns) seen.add(column);
    const headerRow = snapshot.top + index;
    blocks.push({ headerRow, columns, bottom: bottomOf(snapshot, headerRow, columns) });
  });
  return blocks;
}

/** Recognises what only a review writes, by column; the other columns are as long as these. */
const RECOGNISES: readonly (readonly [ResultColumn, (text: string) => boolean])[] = [
  ['verdict', (text) => verdictOf(text) !== null],
  ['status', (text) => statusOf(text) !== null],
  ['reviewedAt', (text) => /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}/.test(text)],
];

/**
 * A sum or note the clerk put below our columns is not ours to clear. Where none of the telling columns is left,
 * everything below the headers but formulas counts.
 */
function bottomOf(snapshot: SheetSnapshot, headerRow: number, columns: StandingBlock['columns']): number {
  const telling = RECOGNISES.flatMap(([kind, isOurs]) =>
    columns.filter((column) => column.kind === kind).map(({ column }) => ({ column, isOurs })),
  );
  const isOursAt = (row: number) => {
    if (telling.length > 0) {
      return telling.some(({ column, isOurs }) => {
        const value = cellAt(snapshot, row, column);
        return typeof value === 'string' && isOurs(value);
      });
    }
    return columns.some(
      ({ column }) => !isBlank(cellAt(snapshot, row, column)) && !snapshot.hasFormula(row, column),
    );
  };
  let bottom = snapshot.top + snapshot.values.length - 1;
  while (bottom > headerRow && !isOursAt(bottom)) bottom--;
  return emptiedTo(snapshot, columns, bottom);
}

/** The drop-down goes on where the clerk has emptied the last rows; a cell with anything in it ends what is ours. */
function emptiedTo(snapshot: SheetSnapshot, columns: StandingBlock['columns'], bottom: number): number {
  const column = columns.find(({ kind }) => kind === 'status')?.column ?? -1;
  const listed = snapshot.listValidations
    .filter(({ entries }) => entries?.length === STATUSES.length && entries.every((entry) => statusOf(entry)))
    .flatMap(({ areas }) => areas)
    .filter((area) => area.left <= column && column <= area.right)
    .reduce((lowest, area) => Math.max(lowest, area.bottom), bottom);
  const last = snapshot.top + snapshot.values.length - 1;
  for (let row = bottom + 1; row <= Math.min(listed, last); row++)
    if (columns.some((one) => isHeld(snapshot, row, one.column))) return row - 1;
  return listed;
}

function isHeld(snapshot: SheetSnapshot, row: number, column: number): boolean {
  return !isBlank(cellAt(snapshot, row, column)) || snapshot.hasFormula(row, column);
}

/** The area without the columns of ours at its right end; null where none is there, or nothing would be left. */
export function withoutOurs(area: CellArea, ours: ReadonlySet<number>): CellArea | null {
  let right = area.right;
  while (right >= area.left && ours.has(right)) right--;
  return right === area.right || right < area.left ? null : { ...area, right };
}
