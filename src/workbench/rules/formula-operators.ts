import type { CellValue } from '../../workbook/sheet-snapshot';
import { asNumber, compareValues, DIVISION_FAULT, FormulaFault, type FormulaValue } from './formula-value';

export type Operator = (left: CellValue, right: CellValue) => FormulaValue;

const arithmetic =
  (calculate: (left: number, right: number) => FormulaValue): Operator =>
  (left, right) => {
    const one = asNumber(left);
    if (one instanceof FormulaFault) return one;
    const other = asNumber(right);
    return other instanceof FormulaFault ? other : calculate(one, other);
  };

const comparison =
  (holds: (order: number) => boolean): Operator =>
  (left, right) =>
    holds(compareValues(left, right));

/** As `&` joins it. */
function shown(value: CellValue): string {
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value ?? '');
}

/** Operators of two values, neither of which is an error. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  '+': arithmetic((left, right) => left + right),
  '-': arithmetic((left, right) => left - right),
  '*': arithmetic((left, right) => left * right),
  '/': arithmetic((left, right) => (right === 0 ? DIVISION_FAULT : left / right)),
  '^': arithmetic((left, right) => left ** right),
  '&': (left, right) => shown(left) + shown(right),
  '=': comparison((order) => order === 0),
  '<>': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '>': comparison((order) => order > 0),
  '<=': comparison((order) => order <= 0),
  '>=': comparison((order) => order >= 0),
};
