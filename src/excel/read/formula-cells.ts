import type { CellArea } from '../../workbook/sheet-snapshot';

interface Span {
  readonly top: number;
  readonly bottom: number;
}

interface RowsReadAgain {
  readonly first: number;
  readonly last: number;
  /** By row, the columns with formulas. */
  readonly columns: readonly ReadonlySet<number>[];
}

/** Which cells hold formulas. */
export class FormulaCells {
  readonly #spans: ReadonlyMap<number, readonly Span[]>;
  readonly #readAgain: readonly RowsReadAgain[];

  private constructor(spans: ReadonlyMap<number, readonly Span[]>, readAgain: readonly RowsReadAgain[]) {
    this.#spans = spans;
    this.#readAgain = readAgain;
  }

  static of(areas: readonly CellArea[]): FormulaCells {
    const spans = new Map<number, Span[]>();
    for (const { top, bottom, left, right } of areas) {
      for (let column = left; column <= right; column++) {
        const others = spans.get(column);
        if (others) others.push({ top, bottom });
        else spans.set(column, [{ top, bottom }]);
      }
    }
    for (const ofColumn of spans.values()) ofColumn.sort((one, other) => one.top - other.top);
    return new FormulaCells(spans, []);
  }

  /** With rows read again, from `first` on. */
  with(first: number, columns: readonly ReadonlySet<number>[]): FormulaCells {
    const last = first + columns.length - 1;
    const others = this.#readAgain.filter((rows) => rows.first < first || rows.last > last);
    return new FormulaCells(this.#spans, [{ first, last, columns }, ...others]);
  }

  get isEmpty(): boolean {
    return this.#spans.size === 0 && this.#readAgain.length === 0;
  }

  has(row: number, column: number): boolean {
    for (const { first, last, columns } of this.#readAgain) {
      if (row >= first && row <= last) return columns[row - first]?.has(column) ?? false;
    }
    const spans = this.#spans.get(column);
    if (!spans) return false;
    let low = 0;
    let high = spans.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const span = spans[middle];
      if (!span || row < span.top) high = middle - 1;
      else if (row > span.bottom) low = middle + 1;
      else return true;
    }
    return false;
  }
}
