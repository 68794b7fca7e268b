/** What is kept of a cell besides its value, in one number: style index, and two flags. */
const FORMULA = 1;
const ISO_DATE = 2;
const FLAG_BITS = 2;

export interface CellFact {
  /** Index into the cell formats (`s`). */
  readonly style: number;
  readonly hasFormula: boolean;
  /** The cell was written as an ISO date (`t="d"`), so it is a date whatever its format. */
  readonly isIsoDate: boolean;
}

/**
 * Facts of those cells that may be asked about: numbers with a format, formulas, and everything near the header.
 * Six bytes a cell. Rows and columns come in ascending order.
 */
export class CellFacts {
  /** True once any cell of the sheet was a formula. */
  holdsFormulas = false;
  private columns = new Uint16Array(1024);
  private facts = new Uint32Array(1024);
  private count = 0;
  private readonly rowNumbers: number[] = [];
  private readonly rowStarts: number[] = [];

  beginRow(row: number): void {
    if (this.rowStarts.at(-1) === this.count) {
      this.rowNumbers[this.rowNumbers.length - 1] = row;
    } else {
      this.rowNumbers.push(row);
      this.rowStarts.push(this.count);
    }
  }

  add(column: number, style: number, hasFormula: boolean, isIsoDate: boolean): void {
    if (this.count === this.columns.length) this.grow();
    this.columns[this.count] = column;
    this.facts[this.count] = (style << FLAG_BITS) | (hasFormula ? FORMULA : 0) | (isIsoDate ? ISO_DATE : 0);
    this.count += 1;
    if (hasFormula) this.holdsFormulas = true;
  }

  /** Forgets the row under way. */
  dropRow(): void {
    this.count = this.rowStarts.at(-1) ?? this.count;
  }

  find(row: number, column: number): CellFact | null {
    const slot = search(this.rowNumbers, 0, this.rowNumbers.length, row);
    if (slot < 0) return null;
    const place = search(
      this.columns,
      this.rowStarts[slot] ?? 0,
      this.rowStarts[slot + 1] ?? this.count,
      column,
    );
    if (place < 0) return null;
    const fact = this.facts[place] ?? 0;
    return {
      style: fact >>> FLAG_BITS,
      hasFormula: (fact & FORMULA) !== 0,
      isIsoDate: (fact & ISO_DATE) !== 0,
    };
  }

  private grow(): void {
    const columns = new Uint16Array(this.count * 2);
    columns.set(this.columns);
    this.columns = columns;
    const facts = new Uint32Array(this.count * 2);
    facts.set(this.facts);
    this.facts = facts;
  }
}

/** Binary search in `[from, to)`; -1 where it is not there. */
function search(sorted: ArrayLike<number>, from: number, to: number, wanted: number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle] ?? 0;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
