import type { CellValue } from '../../workbook/sheet-snapshot';

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
/** Cells a snapshot may take with the blanks between; a table of a million rows and a hundred columns fits. */
const MOST_SLOTS = 100_000_000;
const NO_CELLS: readonly CellValue[] = Object.freeze([]);

export interface Grid {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** The values lie so far apart that the blanks between would fill the memory. */
export class TooSpread extends Error {
  readonly row: number;
  readonly column: number;

  constructor(row: number, column: number) {
    super('too spread');
    this.name = 'TooSpread';
    this.row = row;
    this.column = column;
  }
}

/** Takes values cell by cell, row by row downwards, and lays them out as a snapshot wants them. */
export class ValueGrid {
  private readonly rowNumbers: number[] = [];
  private readonly rowLefts: number[] = [];
  private readonly rows: CellValue[][] = [];
  private readonly row: CellValue[] = new Array<CellValue>(MOST_COLUMNS).fill(null);
  private rowLeft = MOST_COLUMNS;
  private rowRight = -1;
  private left = MOST_COLUMNS;
  private right = -1;

  /** Sheet row of the first value, -1 while there is none. */
  get top(): number {
    return this.rowNumbers[0] ?? -1;
  }

  get bottom(): number {
    return this.rowNumbers.at(-1) ?? -1;
  }

  get lastColumn(): number {
    return this.right;
  }

  /** A value of the row under way; never blank. */
  set(column: number, value: CellValue): void {
    this.row[column] = value;
    if (column < this.rowLeft) this.rowLeft = column;
    if (column > this.rowRight) this.rowRight = column;
  }

  endRow(row: number): void {
    const { rowLeft, rowRight } = this;
    if (rowRight < 0) return;
    this.rowNumbers.push(row);
    this.rowLefts.push(rowLeft);
    this.rows.push(this.row.slice(rowLeft, rowRight + 1));
    this.row.fill(null, rowLeft, rowRight + 1);
    this.left = Math.min(this.left, rowLeft);
    this.right = Math.max(this.right, rowRight);
    this.rowLeft = MOST_COLUMNS;
    this.rowRight = -1;
  }

  /** The used range. Rows without a value are empty. Throws `TooSpread`. */
  finish(): Grid {
    const { top, left } = this;
    if (top < 0) return { top: 0, left: 0, values: [] };
    this.checkSpread();
    const values = new Array<readonly CellValue[]>(this.bottom - top + 1).fill(NO_CELLS);
    this.rowNumbers.forEach((row, index) => {
      const cells = this.rows[index] ?? [];
      const missing = (this.rowLefts[index] ?? left) - left;
      values[row - top] = missing === 0 ? cells : [...new Array<null>(missing).fill(null), ...cells];
    });
    return { top, left, values };
  }

  private checkSpread(): void {
    let slots = 0;
    for (const [index, cells] of this.rows.entries()) {
      slots += (this.rowLefts[index] ?? 0) - this.left + cells.length;
    }
    if (slots > MOST_SLOTS) throw new TooSpread(this.bottom, this.right);
  }
}
