import type { CellWrite } from '../../workbook/workbook-change';
import { rowRuns, type RowRun } from './row-runs';

/** Single cells of one column, near enough to each other to be written together. */
export interface CellRun extends RowRun {
  readonly column: number;
  readonly cells: ReadonlyMap<number, CellWrite>;
}

/** Rows of a run that go into one request at most. */
const LONGEST_RUN = 20_000;

export function cellRuns(cells: readonly CellWrite[]): readonly CellRun[] {
  const byColumn = new Map<number, Map<number, CellWrite>>();
  for (const cell of cells) {
    const column = byColumn.get(cell.column) ?? new Map<number, CellWrite>();
    byColumn.set(cell.column, column.set(cell.row, cell));
  }
  return [...byColumn].flatMap(([column, byRow]) => {
    const rows = [...byRow.keys()].sort((one, other) => one - other);
    return rowRuns(rows)
      .flatMap(cut)
      .map((run) => ({ ...run, column, cells: byRow }));
  });
}

function cut({ top, bottom }: RowRun): readonly RowRun[] {
  const runs: RowRun[] = [];
  for (let from = top; from <= bottom; from += LONGEST_RUN) {
    runs.push({ top: from, bottom: Math.min(bottom, from + LONGEST_RUN - 1) });
  }
  return runs;
}
