import {
  allValues,
  argument,
  isNumber,
  ofNumbers,
  ofTexts,
  ofValue,
  type Call,
  type FormulaFunction,
} from './formula-call';
import { COUNTS } from './formula-counts';
import {
  asNumber,
  asTruth,
  DIVISION_FAULT,
  FormulaFault,
  VALUE_FAULT,
  type FormulaValue,
} from './formula-value';

const MANY = 255;
/** What `CLEAN` takes out: the first 32 characters (Microsoft, "CLEAN function"). */
const CONTROLS = new RegExp(`[${String.fromCharCode(0)}-${String.fromCharCode(31)}]`, 'g');

/** Truths of the arguments; blanks and texts inside a range do not count. */
function truths(call: Call): readonly boolean[] | FormulaFault {
  const found: boolean[] = [];
  for (const value of allValues(call)) {
    if (value === null) continue;
    const truth = asTruth(value);
    if (truth instanceof FormulaFault) return truth;
    found.push(truth);
  }
  return found.length > 0 ? found : VALUE_FAULT;
}

function ofTruths(decide: (found: readonly boolean[]) => boolean): FormulaFunction {
  return {
    least: 1,
    most: MANY,
    of: (call) => {
      const found = truths(call);
      return found instanceof FormulaFault ? found : decide(found);
    },
  };
}

const IF: FormulaFunction = {
  least: 1,
  most: 3,
  of: (call) => {
    const truth = asTruth(argument(call, 0));
    if (truth instanceof FormulaFault) return truth;
    if (truth) return call.parts.length > 1 ? argument(call, 1) : true;
    return call.parts.length > 2 ? argument(call, 2) : false;
  },
};

const IFERROR: FormulaFunction = {
  least: 2,
  most: 2,
  of: (call) => {
    const value = argument(call, 0);
    return value instanceof FormulaFault ? argument(call, 1) : value;
  },
};

/** `FIND(what, within, from)`: 1-based place, an error where it is not there. */
function find(what: string, within: string, from: string | undefined): FormulaValue {
  const start = asNumber(from ?? 1);
  if (start instanceof FormulaFault || start < 1 || start > within.length + 1) return VALUE_FAULT;
  const place = within.indexOf(what, Math.trunc(start) - 1);
  return place < 0 ? VALUE_FAULT : place + 1;
}

/** With `*`, `?` and `~` in what is sought it would be a pattern: those are left to Excel. */
function search(what: string, within: string, from: string | undefined): FormulaValue {
  return /[*?~]/.test(what) ? VALUE_FAULT : find(what.toUpperCase(), within.toUpperCase(), from);
}

function substitute(text: string, old = '', fresh = '', which?: string): FormulaValue {
  if (old === '') return text;
  if (which === undefined) return text.replaceAll(old, fresh);
  const wanted = Number(which);
  let count = 0;
  return text
    .split(old)
    .reduce((built, piece) => ((count += 1) === wanted ? built + fresh + piece : built + old + piece));
}

function part(text: string, from: number, count: number): FormulaValue {
  return from < 0 || count < 0 ? VALUE_FAULT : text.slice(from, from + count);
}

const TABLE: Readonly<Record<string, FormulaFunction>> = {
  AND: ofTruths((found) => found.every(Boolean)),
  OR: ofTruths((found) => found.some(Boolean)),
  NOT: ofValue((value) => {
    const truth = asTruth(value);
    return truth instanceof FormulaFault ? truth : !truth;
  }),
  IF,
  IFERROR,
  TRUE: { least: 0, most: 0, of: () => true },
  FALSE: { least: 0, most: 0, of: () => false },
  ISBLANK: ofValue((value) => value === null),
  ISNUMBER: ofValue(isNumber),
  ISTEXT: ofValue((value) => typeof value === 'string'),
  ISERROR: ofValue((value) => value instanceof FormulaFault),
  ISNA: ofValue((value) => value instanceof FormulaFault && value.code === '#N/A'),
  N: ofValue((value) => {
    if (value instanceof FormulaFault || typeof value === 'number') return value;
    return value === true ? 1 : 0;
  }),
  LEN: ofTexts(1, 1, (text = '') => text.length),
  TRIM: ofTexts(1, 1, (text = '') => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: ofTexts(1, 1, (text = '') => text.replace(CONTROLS, '')),
  UPPER: ofTexts(1, 1, (text = '') => text.toUpperCase()),
  LOWER: ofTexts(1, 1, (text = '') => text.toLowerCase()),
  EXACT: ofTexts(2, 2, (one, other) => one === other),
  CONCATENATE: ofTexts(1, MANY, (...texts) => texts.join('')),
  FIND: ofTexts(2, 3, (what = '', within = '', from) => find(what, within, from)),
  SEARCH: ofTexts(2, 3, (what = '', within = '', from) => search(what, within, from)),
  SUBSTITUTE: ofTexts(3, 4, (text = '', old, fresh, which) => substitute(text, old, fresh, which)),
  LEFT: ofTexts(1, 2, (text = '', count = '1') => part(text, 0, Math.trunc(Number(count)))),
  RIGHT: ofTexts(1, 2, (text = '', count = '1') => {
    const length = Math.trunc(Number(count));
    return part(text, Math.max(0, text.length - length), length);
  }),
  MID: ofTexts(3, 3, (text = '', from, count) =>
    part(text, Math.trunc(Number(from)) - 1, Math.trunc(Number(count))),
  ),
  VALUE: ofTexts(1, 1, (text = '') => asNumber(text)),
  ABS: ofNumbers(1, 1, (number = 0) => Math.abs(number)),
  INT: ofNumbers(1, 1, (number = 0) => Math.floor(number)),
  MOD: ofNumbers(2, 2, (number = 0, by = 0) =>
    by === 0 ? DIVISION_FAULT : number - by * Math.floor(number / by),
  ),
  ROW: {
    least: 0,
    most: 1,
    of: ({ parts, row, column }) => (parts[0]?.areaAt?.(row, column).top ?? row) + 1,
  },
  COLUMN: {
    least: 0,
    most: 1,
    of: ({ parts, row, column }) => (parts[0]?.areaAt?.(row, column).left ?? column) + 1,
  },
};

/** The worksheet functions rules are evaluated with, by name. Whatever is missing here makes a rule unsupported. */
export const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map([
  ...Object.entries(TABLE),
  ...Object.entries(COUNTS),
]);
