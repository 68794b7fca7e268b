/** Formats down a stretch of one column: one for all of it, or one a row. */
interface FormatStretch {
  readonly top: number;
  readonly bottom: number;
  readonly codes: string | readonly string[];
}

/** Number formats of those cells that hold numbers, by column. Later stretches go before earlier ones. */
export class NumberFormats {
  readonly #columns: ReadonlyMap<number, readonly FormatStretch[]>;

  constructor(columns: ReadonlyMap<number, readonly FormatStretch[]> = new Map()) {
    this.#columns = columns;
  }

  with(
    added: readonly { readonly top: number; readonly column: number; readonly codes: readonly string[] }[],
  ): NumberFormats {
    if (added.length === 0) return this;
    const columns = new Map(this.#columns);
    for (const { top, column, codes } of added) {
      const [first] = codes;
      const uniform = first !== undefined && codes.every((code) => code === first);
      const stretch = { top, bottom: top + codes.length - 1, codes: uniform ? first : codes };
      columns.set(column, [stretch, ...(columns.get(column) ?? [])]);
    }
    return new NumberFormats(columns);
  }

  find(row: number, column: number): string | null {
    for (const { top, bottom, codes } of this.#columns.get(column) ?? []) {
      if (row < top || row > bottom) continue;
      return typeof codes === 'string' ? codes : (codes[row - top] ?? null);
    }
    return null;
  }
}

/** A stretch of one column with numbers in it. */
export interface NumberStretch {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** For each column of a block that holds numbers: from its first to its last. `top` and `left` are the block's. */
export function numberStretches(
  values: readonly (readonly unknown[])[],
  top: number,
  left: number,
): readonly NumberStretch[] {
  const found = new Map<number, { top: number; bottom: number }>();
  for (let index = 0; index < values.length; index++) {
    const cells = values[index] ?? [];
    for (let at = 0; at < cells.length; at++) {
      if (typeof cells[at] !== 'number') continue;
      const stretch = found.get(left + at);
      if (stretch) stretch.bottom = top + index;
      else found.set(left + at, { top: top + index, bottom: top + index });
    }
  }
  return [...found].map(([column, stretch]) => ({ column, ...stretch }));
}
