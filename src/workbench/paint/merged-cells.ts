import type { CellArea } from '../../workbook/sheet-snapshot';
import { COLUMNS } from '../model/area';

/** Cells of a merge that are looked up one by one; a larger one shows its text in its corner only. */
const MOST_CELLS = 20_000;

/** Which merged cells a cell belongs to. */
export class MergedCells {
  readonly #areas = new Map<number, CellArea>();

  constructor(merges: readonly CellArea[]) {
    for (const merge of merges) {
      if ((merge.bottom - merge.top + 1) * (merge.right - merge.left + 1) > MOST_CELLS) continue;
      for (let row = merge.top; row <= merge.bottom; row += 1) {
        for (let column = merge.left; column <= merge.right; column += 1) {
          this.#areas.set(row * COLUMNS + column, merge);
        }
      }
    }
  }

  at(row: number, column: number): CellArea | null {
    return this.#areas.size === 0 ? null : (this.#areas.get(row * COLUMNS + column) ?? null);
  }
}
