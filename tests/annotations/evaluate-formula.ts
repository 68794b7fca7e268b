import { columnIndex } from '../../src/workbook/cell-address';
import type { CellValue, SheetSnapshot } from '../../src/workbook/sheet-snapshot';
import type { FormulaFormat } from '../../src/workbook/workbook-change';
import { cellAt } from '../../src/summary-sheet/cell-at';
import { isWithin } from './apply-in-memory';

/** A value while calculating; `error` stands for #VALUE! and its like. */
type Value = string | number | boolean | null | typeof ERROR;
const ERROR = Symbol('error');

const TOKEN = /"(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+|[A-Z]+(?=\()|TRUE|FALSE|\d+|<>|[&=<>(),+]/g;

/**
 * Calculates the formulas a review writes, as Excel does: the few functions and operators they use, and no more
 * (anything else throws). `shift` moves relative references, as in a conditional format.
 */
export function evaluateFormula(
  formula: string,
  cell: (row: number, column: number) => CellValue,
  shift: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 },
): Value {
  const tokens = formula.match(TOKEN) ?? [];
  if (tokens.join('') !== formula) throw new Error(`cannot read ${formula}`);
  let at = 0;

  function take(expected?: string): string {
    const token = tokens[at++];
    if (token === undefined || (expected !== undefined && token !== expected))
      throw new Error(`expected ${expected ?? 'more'} in ${formula}`);
    return token;
  }

  function comparison(): Value {
    let left = joined();
    while (['=', '<>', '>', '<'].includes(tokens[at] ?? '')) {
      const operator = take();
      left = compare(operator, left, joined());
    }
    return left;
  }

  function joined(): Value {
    let left = atom();
    while (tokens[at] === '&') {
      take();
      const right = atom();
      left = left === ERROR || right === ERROR ? ERROR : text(left) + text(right);
    }
    return left;
  }

  function atom(): Value {
    const token = take();
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (token === 'TRUE' || token === 'FALSE') return token === 'TRUE';
    if (/^\d+$/.test(token)) return Number(token);
    const reference = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(token);
    if (reference) return lookUp(reference);
    take('(');
    const given: Value[] = [];
    while (tokens[at] !== ')') {
      given.push(comparison());
      if (tokens[at] === ',') take();
    }
    take(')');
    return call(token, given);
  }

  function lookUp([, columnFixed, letters = '', rowFixed, digits]: RegExpExecArray): Value {
    const column = columnIndex(letters) + (columnFixed ? 0 : shift.columns);
    const row = Number(digits) - 1 + (rowFixed ? 0 : shift.rows);
    const value = cell(row, column);
    return typeof value === 'string' && value.startsWith('#') ? ERROR : value;
  }

  const result = comparison();
  if (at !== tokens.length) throw new Error(`too much in ${formula}`);
  return result;
}

function text(value: Value): string {
  if (value === null || value === ERROR) return '';
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

function compare(operator: string, left: Value, right: Value): Value {
  if (left === ERROR || right === ERROR) return ERROR;
  if (operator === '>') return Number(left) > Number(right);
  if (operator === '<') return Number(left) < Number(right);
  const same =
    typeof left === 'string' || typeof right === 'string'
      ? text(left).toLowerCase() === text(right).toLowerCase()
      : (left ?? 0) === (right ?? 0);
  return operator === '=' ? same : !same;
}

const FUNCTIONS: Readonly<Record<string, (given: readonly Value[]) => Value>> = {
  AND: (given) => (given.includes(ERROR) ? ERROR : given.every((value) => value !== false && value !== 0)),
  OR: (given) => (given.includes(ERROR) ? ERROR : given.some((value) => value !== false && value !== 0)),
  NOT: ([value]) => (value === ERROR ? ERROR : value === false || value === 0),
  ISNUMBER: ([value]) => typeof value === 'number',
  FIND: ([part, whole]) => {
    if (part === ERROR || whole === ERROR) return ERROR;
    const index = text(whole ?? null).indexOf(text(part ?? null));
    return index < 0 ? ERROR : index + 1;
  },
  LEN: ([value]) => (value === ERROR ? ERROR : text(value ?? null).length),
  TRIM: ([value]) =>
    value === ERROR
      ? ERROR
      : text(value ?? null)
          .replace(/ +/g, ' ')
          .replace(/^ | $/g, ''),
  CLEAN: ([value]) =>
    value === ERROR
      ? ERROR
      : Array.from(text(value ?? null))
          .filter((letter) => letter >= ' ')
          .join(''),
  SUBSTITUTE: ([value, from, to]) =>
    value === ERROR ? ERROR : text(value ?? null).replaceAll(text(from ?? null), text(to ?? null)),
  COUNTA: (given) => given.filter((value) => value !== null).length,
  N: ([value]) => (typeof value === 'number' ? value : value === true ? 1 : value === ERROR ? ERROR : 0),
  IFERROR: ([value, otherwise]) => (value === ERROR ? (otherwise ?? null) : (value ?? null)),
};

function call(name: string, given: readonly Value[]): Value {
  const known = FUNCTIONS[name];
  if (!known) throw new Error(`unknown function ${name}`);
  return known(given);
}

/** The formats that paint a cell, relative references as seen from the first area's top-left cell. */
export function formatsPainting(
  snapshot: SheetSnapshot,
  formats: readonly FormulaFormat[],
  row: number,
  column: number,
): readonly FormulaFormat[] {
  return formats.filter(({ areas, formula }) => {
    const first = areas[0];
    if (!first || !areas.some((area) => isWithin(area, row, column))) return false;
    const shift = { rows: row - first.top, columns: column - first.left };
    return evaluateFormula(formula, (r, c) => cellAt(snapshot, r, c), shift) === true;
  });
}
