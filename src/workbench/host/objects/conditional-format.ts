import { intersection } from '../../model/area';
import { withoutArea } from '../../model/merge-cells';
import type { ConditionalFormatFacts, SheetModel } from '../../model';
import { CellRange } from '../cell-range';
import type { ExcelHost } from '../excel-host';
import { guardSheet } from '../guard';
import { apiNotFound, HostFault, invalidArgument, itemNotFound } from '../host-fault';
import { defineType, type HostObject } from '../host-object';
import type { Json } from '../json';
import { rangeObject } from './range';
import { someAreas } from './some-areas';
import { parseColour } from './style-properties';

interface Rule {
  readonly sheet: SheetModel;
  readonly id: string;
}

function factsOf({ sheet, id }: Rule): ConditionalFormatFacts {
  const found = sheet.facts.conditionalFormats.find((format) => format.id === id);
  if (!found) throw itemNotFound();
  return found;
}

function change(rule: Rule, patch: Partial<ConditionalFormatFacts>, { model }: ExcelHost): void {
  guardSheet(rule.sheet, 'allowFormatCells');
  const { sheet, id } = rule;
  factsOf(rule);
  replaceAll(
    sheet,
    sheet.facts.conditionalFormats.map((format) => (format.id === id ? { ...format, ...patch } : format)),
    model,
  );
}

function replaceAll(
  sheet: SheetModel,
  conditionalFormats: readonly ConditionalFormatFacts[],
  model: ExcelHost['model'],
): void {
  model.setFacts(sheet, { conditionalFormats });
  model.tell({ kind: 'facts', sheetId: sheet.id, area: null });
}

/** What has been set, or an empty string; set by colour as anywhere else. */
const shownColour = (colour: string | null): Json => (colour === null ? '' : `#${colour}`);

const fillObject = defineType<Rule>({
  name: 'ConditionalRangeFill',
  properties: {
    Color: {
      since: '1.6',
      get: (rule) => shownColour(factsOf(rule).fill),
      set: (rule, value, host) => {
        change(rule, { fill: parseColour(value) }, host);
      },
    },
  },
  methods: {
    Clear: {
      since: '1.6',
      call: (rule, _args, host) => {
        change(rule, { fill: null }, host);
        return null;
      },
    },
  },
});

const fontObject = defineType<Rule>({
  name: 'ConditionalRangeFont',
  properties: {
    Color: {
      since: '1.6',
      get: (rule) => shownColour(factsOf(rule).font),
      set: (rule, value, host) => {
        change(rule, { font: parseColour(value) }, host);
      },
    },
    Bold: {
      since: '1.6',
      get: (rule) => factsOf(rule).bold,
      set: (rule, value, host) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        change(rule, { bold: value }, host);
      },
    },
  },
  methods: {
    Clear: {
      since: '1.6',
      call: (rule, _args, host) => {
        change(rule, { font: null, bold: null }, host);
        return null;
      },
    },
  },
});

const formatObject = defineType<Rule>({
  name: 'ConditionalRangeFormat',
  navigations: {
    Fill: { since: '1.6', get: (rule) => fillObject(rule) },
    Font: { since: '1.6', get: (rule) => fontObject(rule) },
  },
});

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
    Format: { since: '1.6', get: (rule) => formatObject(rule) },
  },
});

const conditionalFormatObject = defineType<Rule>({
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

/** Formats that touch the cells asked about, the highest priority first. */
function touching({ sheet, areas }: CellRange): readonly ConditionalFormatFacts[] {
  return sheet.facts.conditionalFormats.filter((format) =>
    format.areas.some((area) => areas.some((asked) => intersection(area, asked))),
  );
}

function item(range: CellRange, id: unknown): HostObject | null {
  const found = touching(range).find((format) => format.id === id);
  return found ? conditionalFormatObject({ sheet: range.sheet, id: found.id }) : null;
}

export const conditionalFormatsObject = defineType<CellRange>({
  name: 'ConditionalFormatCollection',
  items: (range) => touching(range).map(({ id }) => conditionalFormatObject({ sheet: range.sheet, id })),
  indexer: (range, id) => {
    const found = item(range, id);
    if (!found) throw itemNotFound();
    return found;
  },
  methods: {
    /** A new format goes before all others [DOC]; only those by formula are kept here. */
    Add: {
      since: '1.6',
      call: ({ sheet, areas }, args, { model }) => {
        guardSheet(sheet, 'allowFormatCells');
        const kind = args.text(0);
        if (kind !== 'Custom') throw apiNotFound(`ConditionalFormatCollection.add(${kind})`);
        const id = model.newId();
        const added = {
          id,
          areas,
          formula: null,
          kind,
          fill: null,
          font: null,
          bold: null,
          stopIfTrue: false,
        };
        replaceAll(sheet, [added, ...sheet.facts.conditionalFormats], model);
        return conditionalFormatObject({ sheet, id });
      },
    },
    /** Takes formats off these cells; elsewhere they stay. */
    ClearAll: {
      since: '1.6',
      call: ({ sheet, areas }, _args, { model }) => {
        guardSheet(sheet, 'allowFormatCells');
        const left = areas.reduce(
          (formats, area) => withoutArea(formats, area),
          sheet.facts.conditionalFormats,
        );
        replaceAll(sheet, left, model);
        return null;
      },
    },
    GetCount: { since: '1.6', call: (range) => touching(range).length },
    GetItemAt: {
      since: '1.6',
      call: (range, args) => {
        const found = touching(range)[args.count(0)];
        if (!found) throw invalidArgument();
        return conditionalFormatObject({ sheet: range.sheet, id: found.id });
      },
    },
    GetItemOrNullObject: { since: '1.14', call: (range, args) => item(range, args.get(0)) },
  },
});
