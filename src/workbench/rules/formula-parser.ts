import type { CellArea } from '../../workbook/sheet-snapshot';
import { OPERATORS, type Operator } from './formula-operators';
import { FUNCTIONS } from './formula-functions';
import { referencePart } from './formula-reference';
import { asNumber, FormulaFault, type Part } from './formula-value';
import { tokensOf, UnsupportedFormula, type Token } from './formula-tokens';

/**
 * Compiles a formula, with or without its `=`, as seen from `anchor`: relative references follow the cell it is
 * asked about. Throws `UnsupportedFormula` for whatever is not evaluated here.
 */
export function compileFormula(formula: string, anchor: Pick<CellArea, 'top' | 'left'>): Part {
  const parser = new Parser(tokensOf(formula.replace(/^=/, '')), anchor);
  return parser.whole();
}

/** How tightly operators bind (Microsoft, "Calculation operators and precedence in Excel"). */
const BINDING: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

class Parser {
  readonly #tokens: readonly Token[];
  readonly #anchor: Pick<CellArea, 'top' | 'left'>;
  #place = 0;

  constructor(tokens: readonly Token[], anchor: Pick<CellArea, 'top' | 'left'>) {
    this.#tokens = tokens;
    this.#anchor = anchor;
  }

  whole(): Part {
    const part = this.#expression(0);
    if (this.#place < this.#tokens.length) throw new UnsupportedFormula(this.#shown());
    return part;
  }

  #expression(least: number): Part {
    let left = this.#signed();
    for (;;) {
      const token = this.#tokens[this.#place];
      const sign = token?.kind === 'sign' ? token.value : '';
      const binding = BINDING[sign] ?? 0;
      const operator = OPERATORS[sign];
      if (binding <= least || !operator) return left;
      this.#place += 1;
      left = operation(operator, left, this.#expression(binding));
    }
  }

  #signed(): Part {
    if (this.#takeSign('+')) return this.#signed();
    if (this.#takeSign('-')) return numeric(this.#signed(), (number) => -number);
    let part = this.#operand();
    while (this.#takeSign('%')) part = numeric(part, (number) => number / 100);
    return part;
  }

  #operand(): Part {
    const token = this.#tokens[this.#place];
    this.#place += 1;
    if (token?.kind === 'number' || token?.kind === 'text') {
      const { value } = token;
      return { valueAt: () => value };
    }
    if (token?.kind === 'reference') {
      const end = this.#takeSign(':') ? this.#endOfRange() : token.value;
      return referencePart(token.value, end, this.#anchor);
    }
    if (token?.kind === 'name') return this.#named(token.value);
    if (token?.kind === 'sign' && token.value === '(') {
      const inner = this.#expression(0);
      this.#expectSign(')');
      return inner;
    }
    this.#place -= 1;
    throw new UnsupportedFormula(this.#shown());
  }

  #endOfRange(): string {
    const token = this.#tokens[this.#place];
    if (token?.kind !== 'reference') throw new UnsupportedFormula(this.#shown());
    this.#place += 1;
    return token.value;
  }

  #named(name: string): Part {
    if (!this.#takeSign('(')) {
      if (name === 'TRUE' || name === 'FALSE') return { valueAt: () => name === 'TRUE' };
      throw new UnsupportedFormula(name);
    }
    const parts: Part[] = [];
    if (!this.#takeSign(')')) {
      do parts.push(this.#expression(0));
      while (this.#takeSign(','));
      this.#expectSign(')');
    }
    const evaluate = FUNCTIONS.get(name);
    if (!evaluate || parts.length < evaluate.least || parts.length > evaluate.most) {
      throw new UnsupportedFormula(`${name}()`);
    }
    return { valueAt: (cells, row, column) => evaluate.of({ parts, cells, row, column }) };
  }

  #takeSign(sign: string): boolean {
    const token = this.#tokens[this.#place];
    if (token?.kind !== 'sign' || token.value !== sign) return false;
    this.#place += 1;
    return true;
  }

  #expectSign(sign: string): void {
    if (!this.#takeSign(sign)) throw new UnsupportedFormula(this.#shown());
  }

  #shown(): string {
    return String(this.#tokens[this.#place]?.value ?? '');
  }
}

function operation(operator: Operator, left: Part, right: Part): Part {
  return {
    valueAt: (cells, row, column) => {
      const one = left.valueAt(cells, row, column);
      if (one instanceof FormulaFault) return one;
      const other = right.valueAt(cells, row, column);
      return other instanceof FormulaFault ? other : operator(one, other);
    },
  };
}

function numeric(part: Part, change: (number: number) => number): Part {
  return {
    valueAt: (cells, row, column) => {
      const number = asNumber(part.valueAt(cells, row, column));
      return number instanceof FormulaFault ? number : change(number);
    },
  };
}
