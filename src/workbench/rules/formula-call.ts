import {
  asNumber,
  asText,
  cellValue,
  FormulaFault,
  type CellSource,
  type FormulaValue,
  type Part,
} from './formula-value';

/** A function being called: its parts, and the cell the formula is asked about. */
export interface Call {
  readonly parts: readonly Part[];
  readonly cells: CellSource;
  readonly row: number;
  readonly column: number;
}

/** A worksheet function, with how few and how many arguments it takes. */
export interface FormulaFunction {
  readonly least: number;
  readonly most: number;
  readonly of: (call: Call) => FormulaValue;
}

/** The value of argument `index`, null where it is left out. */
export function argument({ parts, cells, row, column }: Call, index: number): FormulaValue {
  return parts[index]?.valueAt(cells, row, column) ?? null;
}

/** Cells of a range are looked at up to this many; more is no rule for a single cell. */
const MOST_CELLS = 200_000;

/** Every value of the arguments from `from` on, those of a range one by one. */
export function* allValues({ parts, cells, row, column }: Call, from = 0): Generator<FormulaValue> {
  let left = MOST_CELLS;
  for (const part of parts.slice(from)) {
    if (!part.areaAt) {
      yield part.valueAt(cells, row, column);
      continue;
    }
    const area = part.areaAt(row, column);
    for (let r = area.top; r <= area.bottom; r += 1) {
      for (let c = area.left; c <= area.right; c += 1) {
        if ((left -= 1) < 0) return;
        yield cellValue(cells(r, c));
      }
    }
  }
}

/** A function of texts. An error among them is the result. */
export function ofTexts(
  least: number,
  most: number,
  calculate: (...texts: string[]) => FormulaValue,
): FormulaFunction {
  return {
    least,
    most,
    of: (call) => {
      const texts: string[] = [];
      for (let index = 0; index < call.parts.length; index += 1) {
        const text = asText(argument(call, index));
        if (text instanceof FormulaFault) return text;
        texts.push(text);
      }
      return calculate(...texts);
    },
  };
}

/** A function of numbers. */
export function ofNumbers(
  least: number,
  most: number,
  calculate: (...numbers: number[]) => FormulaValue,
): FormulaFunction {
  return {
    least,
    most,
    of: (call) => {
      const numbers: number[] = [];
      for (let index = 0; index < call.parts.length; index += 1) {
        const number = asNumber(argument(call, index));
        if (number instanceof FormulaFault) return number;
        numbers.push(number);
      }
      return calculate(...numbers);
    },
  };
}

/** A question about a value, errors included. */
export function ofValue(answer: (value: FormulaValue) => FormulaValue): FormulaFunction {
  return { least: 1, most: 1, of: (call) => answer(argument(call, 0)) };
}

export function isNumber(value: FormulaValue): value is number {
  return typeof value === 'number';
}
