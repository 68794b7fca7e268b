import type { SheetEdit } from '../../workbook/live-workbook';

export interface RowRange {
  /** 0-based, both included. */
  readonly first: number;
  readonly last: number;
}

/** Rows touched in a sheet; `all` where anything may have moved. */
export type TouchedRows = readonly RowRange[] | 'all';

/** More separate places than this are as good as anywhere. */
const PLACES = 50;

/** Edits by people since the last review, sheet by sheet. */
export class PendingEdits {
  #rows = new Map<string, TouchedRows>();

  add({ sheetId, rows }: SheetEdit): void {
    const before = this.#rows.get(sheetId) ?? [];
    this.#rows.set(sheetId, rows === null || before === 'all' ? 'all' : joined(before, rows));
  }

  /** Takes the edits out. */
  take(): ReadonlyMap<string, TouchedRows> {
    const taken = this.#rows;
    this.#rows = new Map();
    return taken;
  }

  /** Puts edits back that could not be dealt with. */
  putBack(edits: ReadonlyMap<string, TouchedRows>): void {
    for (const [sheetId, touched] of edits) {
      if (touched === 'all') this.add({ sheetId, rows: null });
      else for (const rows of touched) this.add({ sheetId, rows });
    }
  }

  get isEmpty(): boolean {
    return this.#rows.size === 0;
  }

  /** Ids of the sheets touched. */
  get sheetIds(): readonly string[] {
    return [...this.#rows.keys()];
  }
}

function joined(ranges: readonly RowRange[], added: RowRange): TouchedRows {
  let { first, last } = added;
  const apart = ranges.filter((range) => {
    if (range.last < first - 1 || range.first > last + 1) return true;
    first = Math.min(first, range.first);
    last = Math.max(last, range.last);
    return false;
  });
  const all = [...apart, { first, last }];
  return all.length > PLACES ? 'all' : all.sort((one, other) => one.first - other.first);
}
