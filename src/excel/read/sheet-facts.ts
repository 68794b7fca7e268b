import type { CellLook, CellValue, SheetSnapshot } from '../../workbook/sheet-snapshot';
import type { FormulaCells } from './formula-cells';
import type { NumberFormats } from './number-formats';

/** A snapshot before it is one: what was read, as data. */
export interface SheetFacts extends Omit<SheetSnapshot, 'look' | 'numberFormat' | 'hasFormula'> {
  /** By row from `looksTop`, by column from `looksLeft`. */
  readonly looks: readonly (readonly CellLook[])[];
  readonly looksTop: number;
  readonly looksLeft: number;
  readonly formats: NumberFormats;
  readonly formulas: FormulaCells;
}

/** By a function of the snapshot, which stays the same in a copy that says something else of the values. */
const factsOf = new WeakMap<SheetSnapshot['hasFormula'], SheetFacts>();

export function snapshotOf(facts: SheetFacts): SheetSnapshot {
  const { looks, looksTop, looksLeft, formats, formulas, ...rest } = facts;
  const snapshot: SheetSnapshot = {
    ...rest,
    look: (row, column) => looks[row - looksTop]?.[column - looksLeft] ?? null,
    numberFormat: (row, column) => formats.find(row, column),
    hasFormula: (row, column) => formulas.has(row, column),
  };
  factsOf.set(snapshot.hasFormula, facts);
  return snapshot;
}

/** The facts a snapshot of ours, or a copy of one, was made from; null for another's. */
export function factsBehind(snapshot: SheetSnapshot): SheetFacts | null {
  const facts = factsOf.get(snapshot.hasFormula);
  if (!facts) return null;
  const { looks, looksTop, looksLeft, formats, formulas } = facts;
  return { ...snapshot, looks, looksTop, looksLeft, formats, formulas };
}

/** Used range by values: blank rows and columns at its edges fall away, as a formula's empty text does. */
export function usedGrid(
  values: readonly (readonly CellValue[])[],
  top: number,
  left: number,
): Pick<SheetSnapshot, 'top' | 'left' | 'values'> {
  const first = values.findIndex(hasValue);
  if (first < 0) return { top: 0, left: 0, values: [] };
  const last = values.findLastIndex(hasValue);
  let margin = Infinity;
  for (const cells of values) {
    if (margin === 0) break;
    const at = cells.findIndex((value) => value !== null);
    if (at >= 0) margin = Math.min(margin, at);
  }
  const rows = first === 0 && last === values.length - 1 ? values : values.slice(first, last + 1);
  return {
    top: top + first,
    left: left + margin,
    values: margin === 0 ? rows : rows.map((cells) => cells.slice(margin)),
  };
}

function hasValue(cells: readonly CellValue[]): boolean {
  return cells.some((value) => value !== null);
}

/** Excel gives an empty text for a blank cell. In place: rows may be many. */
export function blanksAsNull(rows: CellValue[][]): CellValue[][] {
  for (const cells of rows) {
    for (let at = 0; at < cells.length; at++) if (cells[at] === '') cells[at] = null;
  }
  return rows;
}
