import type { CellFacts } from './cell-facts';
import type { ValueGrid } from './value-grid';

/** Rows below the first value of which every cell's look is kept: headers are there. */
export const LOOK_ROWS = 40;

/** What a scan of the cells fills. Rows and columns are 0-based. */
export interface CellSink {
  readonly grid: ValueGrid;
  readonly facts: CellFacts;
  readonly hiddenRows: number[];
  /** Every row that has an element, where rows without one are hidden by default; else null. */
  readonly presentRows: Set<number> | null;
  /** Styles of whole rows near the header. */
  readonly rowStyles: Map<number, number>;
  /** XML of cells near the header whose text has runs, by `row * MOST_COLUMNS + column`. */
  readonly runs: Map<number, Uint8Array>;
  /** Ranges of array formulas and data tables, as written. */
  readonly arrayRanges: string[];
}
