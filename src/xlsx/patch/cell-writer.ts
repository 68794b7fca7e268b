import { columnLetters } from '../../workbook/cell-address';
import type { CellValue } from '../../workbook/sheet-snapshot';
import { cellOpening, cellRest } from './cell-xml';

const MOST_KEPT = 4096;

/** Writes the cells of one sheet; verdicts, amounts and column letters repeat from row to row and are put together once. */
export class CellWriter {
  private readonly prefix: string;
  private readonly letters: string[] = [];
  private readonly rests = new Map<CellValue, string>();

  constructor(prefix: string) {
    this.prefix = prefix;
  }

  /** The `<c>` element of a cell; row and column are 0-based. */
  cell(row: number, column: number, style: number, value: CellValue): string {
    const letters = (this.letters[column] ??= columnLetters(column));
    return cellOpening(this.prefix, `${letters}${String(row + 1)}`, style) + this.rest(value);
  }

  private rest(value: CellValue): string {
    const known = this.rests.get(value);
    if (known !== undefined) return known;
    const rest = cellRest(this.prefix, value);
    if (this.rests.size >= MOST_KEPT) this.rests.clear();
    this.rests.set(value, rest);
    return rest;
  }
}
