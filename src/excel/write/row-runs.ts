/** Rows, both included. */
export interface RowRun {
  readonly top: number;
  readonly bottom: number;
}

/** Rows in between that are carried along rather than asked for apart. */
const GAP = 20;

/** Ascending rows as few runs; rows in a small gap are in a run too. */
export function rowRuns(rows: Iterable<number>): readonly RowRun[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row - last.bottom <= GAP + 1) last.bottom = Math.max(last.bottom, row);
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}
