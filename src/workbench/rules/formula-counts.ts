import { allValues, argument, type Call, type FormulaFunction } from './formula-call';
import { compareValues, FormulaFault, type FormulaValue } from './formula-value';

const MANY = 255;

function counting(counts: (value: FormulaValue) => boolean): FormulaFunction {
  return {
    least: 1,
    most: MANY,
    of: (call) => {
      let count = 0;
      for (const value of allValues(call)) if (counts(value)) count += 1;
      return count;
    },
  };
}

/** Numbers of the arguments; other values in a range are passed over, an error is the result. */
function ofAll(calculate: (numbers: readonly number[]) => FormulaValue): FormulaFunction {
  return {
    least: 1,
    most: MANY,
    of: (call) => {
      const numbers: number[] = [];
      for (const value of allValues(call)) {
        if (value instanceof FormulaFault) return value;
        if (typeof value === 'number') numbers.push(value);
      }
      return calculate(numbers);
    },
  };
}

const CRITERION = /^(<>|<=|>=|=|<|>)?(.*)$/s;

/** `COUNTIF(range, "x")`: equality, or a comparison sign before the value. Wildcards are not evaluated: nothing is counted. */
function countIf(call: Call): FormulaValue {
  const wanted = argument(call, 1);
  if (wanted instanceof FormulaFault) return wanted;
  const [, sign = '=', text = ''] = typeof wanted === 'string' ? (CRITERION.exec(wanted) ?? []) : [];
  const typed = text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  const sought = typeof wanted === 'string' ? typed : wanted;
  let count = 0;
  for (const value of allValues({ ...call, parts: call.parts.slice(0, 1) })) {
    if (value instanceof FormulaFault || (value === null && sought !== null && sought !== '')) continue;
    if (typeof value !== typeof sought && !(value === null && sought === '')) {
      // "5" as text counts as 5, as Excel has it.
      if (sign === '=' && String(value) === String(sought)) count += 1;
      continue;
    }
    if (holds(sign, compareValues(value, sought))) count += 1;
  }
  return count;
}

function holds(sign: string, order: number): boolean {
  switch (sign) {
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
    default:
      return order === 0;
  }
}

/** Functions over many cells. */
export const COUNTS: Readonly<Record<string, FormulaFunction>> = {
  COUNTA: counting((value) => value !== null),
  COUNT: counting((value) => typeof value === 'number'),
  COUNTBLANK: counting((value) => value === null || value === ''),
  COUNTIF: { least: 2, most: 2, of: countIf },
  SUM: ofAll((numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  MIN: ofAll((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MAX: ofAll((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
};
