import { containsArea, intersection } from '../../model/area';
import { withoutArea } from '../../model/merge-cells';
import type { ValidationFacts, ValidationRule } from '../../model';
import { CellRange } from '../cell-range';
import type { ExcelHost } from '../excel-host';
import { guardSheet } from '../guard';
import { apiNotFound, invalidArgument } from '../host-fault';
import { HostObject, defineType } from '../host-object';
import { isObject, type Json, type JsonObject } from '../json';
import { fullAddress } from '../range-address';

/** Entries of a literal list (Microsoft, "Excel specifications": 255 characters, as the file format has it). */
const MOST_LIST = 255;

function touching({ sheet, areas }: CellRange): readonly ValidationFacts[] {
  return sheet.facts.validations.filter((one) =>
    one.areas.some((area) => areas.some((asked) => intersection(area, asked))),
  );
}

/** The one rule all cells share; `mixed` where only some have it or there are several. */
function common(range: CellRange): ValidationFacts | 'mixed' | null {
  const [first, ...more] = touching(range);
  if (!first) return null;
  const whole = range.areas.every((asked) => first.areas.some((area) => containsArea(area, asked)));
  return more.length > 0 || !whole ? 'mixed' : first;
}

function typeOf(rule: ValidationRule): string {
  return rule.list ? 'List' : 'Custom';
}

/** A rule as written; a range as source becomes a formula. */
function readRule(given: Json): ValidationRule {
  if (!isObject(given)) throw invalidArgument();
  const { list, custom } = given;
  if (isObject(list))
    return { list: { inCellDropDown: list['inCellDropDown'] !== false, source: sourceOf(list['source']) } };
  if (isObject(custom) && typeof custom['formula'] === 'string')
    return { custom: { formula: custom['formula'] } };
  const [kind = ''] = Object.keys(given);
  throw apiNotFound(`DataValidation.rule(${kind})`);
}

function sourceOf(source: unknown): string {
  if (source instanceof HostObject && source.target instanceof CellRange) {
    return `=${fullAddress(source.target.sheet.name, source.target.area)}`;
  }
  if (typeof source !== 'string' || source === '') throw invalidArgument();
  if (!source.startsWith('=') && source.length > MOST_LIST) throw invalidArgument();
  return source;
}

function put(range: CellRange, facts: Omit<ValidationFacts, 'areas'> | null, { model }: ExcelHost): void {
  const { sheet, areas } = range;
  guardSheet(sheet);
  const others = areas.reduce((rules, area) => withoutArea(rules, area), sheet.facts.validations);
  model.setFacts(sheet, { validations: facts ? [...others, { ...facts, areas }] : others });
  model.tell({ kind: 'facts', sheetId: sheet.id, area: areas[0] });
}

function patch(range: CellRange, change: Partial<ValidationFacts>, host: ExcelHost): void {
  const now = common(range);
  if (now === null || now === 'mixed') throw invalidArgument();
  put(range, { ...now, ...change }, host);
}

function objectOf(given: Json): JsonObject {
  if (!isObject(given)) throw invalidArgument();
  return given;
}

export const dataValidationObject = defineType<CellRange>({
  name: 'DataValidation',
  properties: {
    Type: {
      since: '1.8',
      get: (range) => {
        const rule = common(range);
        if (rule === null) return 'None';
        return rule === 'mixed'
          ? touching(range).length > 1
            ? 'MixedCriteria'
            : 'Inconsistent'
          : typeOf(rule.rule);
      },
    },
    Rule: {
      since: '1.8',
      get: (range) => {
        const rule = common(range);
        return rule === null ? {} : rule === 'mixed' ? null : (rule.rule as JsonObject);
      },
      set: (range, given, host) => {
        put(range, { rule: readRule(given), ignoreBlanks: true, prompt: null, errorAlert: null }, host);
      },
    },
    IgnoreBlanks: {
      since: '1.8',
      get: (range) => {
        const rule = common(range);
        return rule === null || rule === 'mixed' ? true : rule.ignoreBlanks;
      },
      set: (range, value, host) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        patch(range, { ignoreBlanks: value }, host);
      },
    },
    Prompt: {
      since: '1.8',
      set: (range, value, host) => {
        patch(range, { prompt: objectOf(value) }, host);
      },
    },
    ErrorAlert: {
      since: '1.8',
      set: (range, value, host) => {
        patch(range, { errorAlert: objectOf(value) }, host);
      },
    },
  },
  methods: {
    Clear: {
      since: '1.8',
      call: (range, _args, host) => {
        put(range, null, host);
        return null;
      },
    },
  },
});
