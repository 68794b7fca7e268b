import type { CellArea, CellValue } from '../../workbook/sheet-snapshot';
import { PLAIN_STYLE, type CellStyle, type StyleTable } from './cell-style';
import type { CellExtra, Row } from './row';
import type { SheetFacts } from './sheet-facts';

/** One worksheet, to be read. It is changed only through the edits beside this file. */
export class SheetModel {
  readonly id: string;
  facts: SheetFacts;
  /** By sheet row; what is missing is blank. */
  rows: (Row | undefined)[] = [];
  readonly #styles: StyleTable;

  constructor(id: string, facts: SheetFacts, styles: StyleTable) {
    this.id = id;
    this.facts = facts;
    this.#styles = styles;
  }

  get name(): string {
    return this.facts.name;
  }

  value(row: number, column: number): CellValue {
    return this.rows[row]?.values[column] ?? null;
  }

  extra(row: number, column: number): CellExtra | null {
    return this.rows[row]?.extras?.get(column) ?? null;
  }

  /** With its leading `=`; null where the cell holds none. */
  formula(row: number, column: number): string | null {
    return this.extra(row, column)?.formula ?? null;
  }

  styleId(row: number, column: number): number {
    return this.rows[row]?.styles?.[column] ?? this.facts.columns.get(column)?.style ?? 0;
  }

  style(row: number, column: number): CellStyle {
    const id = this.styleId(row, column);
    return id === 0 ? PLAIN_STYLE : this.#styles.get(id);
  }

  isRowHidden(row: number): boolean {
    const found = this.rows[row];
    return found !== undefined && (found.hidden || found.filtered);
  }

  isColumnHidden(column: number): boolean {
    return this.facts.columns.get(column)?.hidden ?? false;
  }

  /** The rectangle around all cells that hold something, or that are formatted where `valuesOnly` is false; null: none. */
  usedArea(valuesOnly: boolean): CellArea | null {
    let top = -1;
    let bottom = -1;
    let left = Number.POSITIVE_INFINITY;
    let right = -1;
    this.rows.forEach((row, index) => {
      const extent = row && rowExtent(row, valuesOnly);
      if (!extent) return;
      if (top < 0) top = index;
      bottom = index;
      left = Math.min(left, extent.first);
      right = Math.max(right, extent.last);
    });
    return top < 0 ? null : { top, left, bottom, right };
  }
}

function rowExtent(row: Row, valuesOnly: boolean): { first: number; last: number } | null {
  let first = row.values.findIndex((value) => value !== null);
  let last = row.values.length - 1;
  while (last >= 0 && (row.values[last] ?? null) === null) last -= 1;
  if (first < 0) first = Number.POSITIVE_INFINITY;
  for (const [column, extra] of row.extras ?? []) {
    if (valuesOnly && extra.formula === null) continue;
    first = Math.min(first, column);
    last = Math.max(last, column);
  }
  const styles = valuesOnly ? null : row.styles;
  styles?.forEach((style, column) => {
    if ((style ?? 0) === 0) return;
    first = Math.min(first, column);
    last = Math.max(last, column);
  });
  return last < 0 ? null : { first, last };
}
