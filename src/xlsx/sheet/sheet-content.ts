import type { CellArea, ListValidation } from '../../workbook/sheet-snapshot';
import type { CellFacts } from './cell-facts';
import type { Grid } from './value-grid';

/** What a worksheet part says by itself, before styles, tables and comments are brought in. */
export interface SheetContent {
  /** How this part writes the main namespace: `x:` or empty. */
  readonly prefix: string;
  /** The namespace of its root element. */
  readonly namespace: string;
  readonly grid: Grid;
  readonly facts: CellFacts;
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly columnStyles: readonly ColumnSpan[];
  /** XML of cells near the header whose text has runs, by `row * MOST_COLUMNS + column`. */
  readonly runs: ReadonlyMap<number, Uint8Array>;
  readonly arrayAreas: readonly CellArea[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly CellArea[];
  readonly autoFilter: { readonly area: CellArea; readonly active: boolean } | null;
  readonly isProtected: boolean;
  /** True where comments, CDATA sections or processing instructions stand anywhere in the part. */
  readonly hasAsides: boolean;
  readonly listValidations: readonly ListValidation[];
}

/** Columns of one `<col>`, 0-based, both included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly style: number;
  readonly hidden: boolean;
}
