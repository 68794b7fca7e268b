/** The rows or the columns that are shown, in order, with where each begins. Sizes and offsets are pixels. */
export class Lines {
  /** How many are shown. */
  readonly count: number;
  readonly #indexes: Int32Array;
  readonly #offsets: Float64Array;

  /** `shown`: 0-based sheet rows or columns, ascending; `sizes` belong to them. */
  constructor(shown: readonly number[], sizes: readonly number[]) {
    this.count = shown.length;
    this.#indexes = Int32Array.from(shown);
    this.#offsets = new Float64Array(shown.length + 1);
    let offset = 0;
    for (let place = 0; place < shown.length; place += 1) {
      this.#offsets[place] = offset;
      offset += sizes[place] ?? 0;
    }
    this.#offsets[shown.length] = offset;
  }

  /** The sheet row or column shown at a place; the last one behind the end. */
  indexAt(place: number): number {
    return this.#indexes[Math.min(Math.max(0, place), this.count - 1)] ?? 0;
  }

  /** Where a sheet row or column is shown; where it is hidden, the place of the next one shown. */
  placeOf(index: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#indexes[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  isShown(index: number): boolean {
    const place = this.placeOf(index);
    return place < this.count && this.#indexes[place] === index;
  }

  /** Where a place begins. */
  start(place: number): number {
    return this.#offsets[Math.min(Math.max(0, place), this.count)] ?? 0;
  }

  size(place: number): number {
    return this.start(place + 1) - this.start(place);
  }

  /** The extent of sheet rows or columns `first` to `last`, hidden ones being nothing. */
  extent(first: number, last: number): { readonly start: number; readonly size: number } {
    const start = this.start(this.placeOf(first));
    return { start, size: this.start(this.placeOf(last + 1)) - start };
  }
}
