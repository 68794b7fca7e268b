import { CellRange } from '../cell-range';
import type { ExcelHost } from '../excel-host';
import { guardSheet } from '../guard';
import { HostFault, invalidArgument } from '../host-fault';
import { defineType } from '../host-object';
import type { Json } from '../json';
import { conditionalRangeFormatObject } from './conditional-range-format';
import { change, factsOf, replaceAll, type Rule } from './conditional-rule';
import { rangeObject } from './range';
import { someAreas } from './some-areas';

const ruleObject = defineType<Rule>({
  name: 'ConditionalFormatRule',
  properties: Object.fromEntries(
    ['Formula', 'FormulaLocal'].map((name) => [
      name,
      {
        since: '1.6',
        get: (rule: Rule): Json => factsOf(rule).formula ?? '',
        set: (rule: Rule, value: Json, host: ExcelHost): void => {
          if (typeof value !== 'string' || value === '' || value.length > 8192) throw invalidArgument();
          change(rule, { formula: value.startsWith('=') ? value : `=${value}` }, host);
        },
      },
    ]),
  ),
});

const customObject = defineType<Rule>({
  name: 'CustomConditionalFormat',
  navigations: {
    Rule: { since: '1.6', get: (rule) => ruleObject(rule) },
    Format: { since: '1.6', get: (rule) => conditionalRangeFormatObject(rule) },
  },
});

export const conditionalFormatObject = defineType<Rule>({
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { since: '1.6', get: ({ id }) => id },
    Type: { since: '1.6', get: (rule) => factsOf(rule).kind },
    Priority: {
      since: '1.6',
      get: ({ sheet, id }) => sheet.facts.conditionalFormats.findIndex((format) => format.id === id),
      set: (rule, value, { model }) => {
        guardSheet(rule.sheet, 'allowFormatCells');
        if (typeof value !== 'number') throw invalidArgument();
        const facts = factsOf(rule);
        const others = rule.sheet.facts.conditionalFormats.filter(({ id }) => id !== rule.id);
        replaceAll(rule.sheet, [...others.slice(0, value), facts, ...others.slice(value)], model);
      },
    },
    StopIfTrue: {
      since: '1.6',
      get: (rule) => factsOf(rule).stopIfTrue,
      set: (rule, value, host) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        change(rule, { stopIfTrue: value }, host);
      },
    },
  },
  navigations: {
    Custom: {
      since: '1.6',
      get: (rule) => {
        if (factsOf(rule).kind !== 'Custom')
          throw new HostFault('InvalidOperation', 'This is no custom conditional format.');
        return customObject(rule);
      },
    },
    CustomOrNullObject: {
      since: '1.6',
      get: (rule) => (factsOf(rule).kind === 'Custom' ? customObject(rule) : null),
    },
  },
  methods: {
    Delete: {
      since: '1.6',
      call: (rule, _args, { model }) => {
        guardSheet(rule.sheet, 'allowFormatCells');
        factsOf(rule);
        const left = rule.sheet.facts.conditionalFormats.filter(({ id }) => id !== rule.id);
        replaceAll(rule.sheet, left, model);
        return null;
      },
    },
    GetRange: {
      since: '1.6',
      call: (rule) => {
        const [area, ...more] = factsOf(rule).areas;
        if (!area || more.length > 0)
          throw new HostFault('InvalidOperation', 'The format is on several areas.');
        return rangeObject(new CellRange(rule.sheet, [area]));
      },
    },
    GetRangeOrNullObject: {
      since: '1.6',
      call: (rule) => {
        const [area, ...more] = factsOf(rule).areas;
        return area && more.length === 0 ? rangeObject(new CellRange(rule.sheet, [area])) : null;
      },
    },
    GetRanges: { since: '1.9', call: (rule) => someAreas(rule.sheet, factsOf(rule).areas) },
  },
});
