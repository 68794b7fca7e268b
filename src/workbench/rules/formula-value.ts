import type { CellArea, CellValue } from '../../workbook/sheet-snapshot';

/** An error value on its way through a formula. */
export class FormulaFault {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

export type FormulaValue = CellValue | FormulaFault;

export const VALUE_FAULT = new FormulaFault('#VALUE!');
export const DIVISION_FAULT = new FormulaFault('#DIV/0!');
const ERROR_TEXT = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** Where a formula reads its cells. */
export type CellSource = (row: number, column: number) => CellValue;

/** A part of a compiled formula: its value for the cell the rule is asked about. */
export interface Part {
  readonly valueAt: (cells: CellSource, row: number, column: number) => FormulaValue;
  /** The cells meant, where the part is a reference. */
  readonly areaAt?: (row: number, column: number) => CellArea;
}

/** A cell's value; the text of an error is one. */
export function cellValue(value: CellValue): FormulaValue {
  return typeof value === 'string' && ERROR_TEXT.test(value) ? new FormulaFault(value) : value;
}

export function asText(value: FormulaValue): string | FormulaFault {
  if (value instanceof FormulaFault || typeof value === 'string') return value;
  if (value === null) return '';
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

export function asNumber(value: FormulaValue): number | FormulaFault {
  if (value instanceof FormulaFault || typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = value.trim() === '' ? Number.NaN : Number(value.trim());
  return Number.isFinite(number) ? number : VALUE_FAULT;
}

export function asTruth(value: FormulaValue): boolean | FormulaFault {
  if (value instanceof FormulaFault || typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    const upper = value.toUpperCase();
    return upper === 'TRUE' ? true : upper === 'FALSE' ? false : VALUE_FAULT;
  }
  return value !== null && value !== 0;
}

/** Order of kinds in a comparison: numbers, then texts, then truths (Microsoft, "Calculation operators and precedence"). */
const RANK: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

/** Below 0, 0, or above 0, as Excel orders two values; letter case does not count. A blank is the other kind's nought. */
export function compareValues(
  one: Exclude<FormulaValue, FormulaFault>,
  other: Exclude<FormulaValue, FormulaFault>,
): number {
  const left = one ?? blankLike(other);
  const right = other ?? blankLike(one);
  const ranks = (RANK[typeof left] ?? 0) - (RANK[typeof right] ?? 0);
  if (ranks !== 0) return ranks;
  if (typeof left === 'string' && typeof right === 'string') {
    const a = left.toUpperCase();
    const b = right.toUpperCase();
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return Number(left) - Number(right);
}

function blankLike(other: CellValue): string | number | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}
