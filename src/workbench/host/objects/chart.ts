import type { CellArea } from '../../../workbook/sheet-snapshot';
import type { ChartFacts, SeriesFacts, SheetModel } from '../../model';
import { boundingArea, cellArea } from '../../model/area';
import type { Arguments } from '../arguments';
import { CellRange } from '../cell-range';
import type { ExcelHost } from '../excel-host';
import { guardSheet } from '../guard';
import { invalidArgument, itemNotFound } from '../host-fault';
import { defineType, type PropertyEntry } from '../host-object';
import type { Json } from '../json';
import { parseAddress } from '../range-address';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from './range-format';
import { parseColour } from './style-properties';
import { sheetObject } from './worksheet';

interface Chart {
  readonly sheet: SheetModel;
  readonly id: string;
}

function factsOf({ sheet, id }: Chart): ChartFacts {
  const found = sheet.facts.charts.find((chart) => chart.id === id);
  if (!found) throw itemNotFound();
  return found;
}

function change(chart: Chart, patch: Partial<ChartFacts>, { model }: ExcelHost): void {
  guardSheet(chart.sheet);
  const charts = chart.sheet.facts.charts.map((one) => (one.id === chart.id ? { ...one, ...patch } : one));
  model.setFacts(chart.sheet, { charts });
  model.tell({ kind: 'facts', sheetId: chart.sheet.id, area: null });
}

/** A property kept as it is, of one plain type. */
function kept<Key extends keyof ChartFacts>(
  key: Key,
  accepts: (value: Json) => value is ChartFacts[Key] & Json,
  since = '1.1',
): PropertyEntry<Chart> {
  return {
    since,
    get: (chart) => factsOf(chart)[key] as Json,
    set: (chart, value, host) => {
      if (!accepts(value)) throw invalidArgument();
      change(chart, { [key]: value }, host);
    },
  };
}

const isText = (value: Json): value is string => typeof value === 'string';
const isFlag = (value: Json): value is boolean => typeof value === 'boolean';

const titleObject = defineType<Chart>({
  name: 'ChartTitle',
  properties: { Text: kept('title', isText), Visible: kept('showTitle', isFlag) },
});

const legendObject = defineType<Chart>({
  name: 'ChartLegend',
  properties: { Visible: kept('legendVisible', isFlag), Position: kept('legendPosition', isText) },
});

interface Series {
  readonly chart: Chart;
  readonly index: number;
}

function seriesFacts({ chart, index }: Series): SeriesFacts {
  const found = factsOf(chart).series[index];
  if (!found) throw itemNotFound();
  return found;
}

function changeSeries(one: Series, patch: Partial<SeriesFacts>, host: ExcelHost): void {
  seriesFacts(one);
  const series = factsOf(one.chart).series.map((each, index) =>
    index === one.index ? { ...each, ...patch } : each,
  );
  change(one.chart, { series }, host);
}

const seriesFillObject = defineType<Series>({
  name: 'ChartFill',
  methods: {
    SetSolidColor: {
      call: (series, args, host) => {
        changeSeries(series, { colour: parseColour(args.text(0)) }, host);
        return null;
      },
    },
    Clear: {
      call: (series, _args, host) => {
        changeSeries(series, { colour: null }, host);
        return null;
      },
    },
  },
});

const seriesFormatObject = defineType<Series>({
  name: 'ChartSeriesFormat',
  navigations: { Fill: { get: (series) => seriesFillObject(series) } },
});

function sourceIn(args: Arguments): { readonly sheetId: string; readonly area: CellArea } {
  const range = args.rangeOrNull(0);
  if (!range) throw invalidArgument();
  return { sheetId: range.sheet.id, area: range.area };
}

const seriesObject = defineType<Series>({
  name: 'ChartSeries',
  properties: {
    Name: {
      get: (series) => seriesFacts(series).name,
      set: (series, value, host) => {
        if (!isText(value)) throw invalidArgument();
        changeSeries(series, { name: value }, host);
      },
    },
    HasDataLabels: {
      since: '1.7',
      get: (series) => seriesFacts(series).hasDataLabels,
      set: (series, value, host) => {
        if (!isFlag(value)) throw invalidArgument();
        changeSeries(series, { hasDataLabels: value }, host);
      },
    },
    GapWidth: {
      since: '1.7',
      get: (series) => seriesFacts(series).gapWidth,
      set: (series, value, host) => {
        if (typeof value !== 'number' || value < 0 || value > 500) throw invalidArgument();
        changeSeries(series, { gapWidth: value }, host);
      },
    },
  },
  navigations: { Format: { get: (series) => seriesFormatObject(series) } },
  methods: {
    SetValues: {
      since: '1.7',
      call: (series, args, host) => {
        changeSeries(series, { values: sourceIn(args) }, host);
        return null;
      },
    },
    SetXAxisValues: {
      since: '1.7',
      call: (series, args, host) => {
        changeSeries(series, { categories: sourceIn(args) }, host);
        return null;
      },
    },
    Delete: {
      since: '1.7',
      call: ({ chart, index }, _args, host) => {
        change(chart, { series: factsOf(chart).series.filter((_, at) => at !== index) }, host);
        return null;
      },
    },
  },
});

const NEW_SERIES: SeriesFacts = {
  name: '',
  values: null,
  categories: null,
  colour: null,
  gapWidth: 150,
  hasDataLabels: false,
};

const seriesCollectionObject = defineType<Chart>({
  name: 'ChartSeriesCollection',
  items: (chart) => factsOf(chart).series.map((_, index) => seriesObject({ chart, index })),
  properties: { Count: { get: (chart) => factsOf(chart).series.length } },
  methods: {
    GetCount: { since: '1.4', call: (chart) => factsOf(chart).series.length },
    GetItemAt: {
      call: (chart, args) => {
        const index = args.count(0);
        seriesFacts({ chart, index });
        return seriesObject({ chart, index });
      },
    },
    Add: {
      since: '1.7',
      call: (chart, args, host) => {
        const { series } = factsOf(chart);
        change(chart, { series: [...series, { ...NEW_SERIES, name: args.text(0, '') }] }, host);
        return seriesObject({ chart, index: series.length });
      },
    },
  },
});

/** The cells a drawing covers, told and moved in points of standard cells. */
function sized(edge: 'top' | 'left' | 'height' | 'width'): PropertyEntry<Chart> {
  const unit = edge === 'top' || edge === 'height' ? STANDARD_HEIGHT : STANDARD_WIDTH;
  return {
    get: (chart) => {
      const { place } = factsOf(chart);
      if (edge === 'top' || edge === 'left') return place[edge] * unit;
      return (edge === 'height' ? place.bottom - place.top + 1 : place.right - place.left + 1) * unit;
    },
    set: (chart, value, host) => {
      if (typeof value !== 'number' || value < 0) throw invalidArgument();
      const { place } = factsOf(chart);
      const cells = Math.round(value / unit);
      const moved = {
        top: { ...place, top: cells, bottom: cells + place.bottom - place.top },
        left: { ...place, left: cells, right: cells + place.right - place.left },
        height: { ...place, bottom: place.top + Math.max(1, cells) - 1 },
        width: { ...place, right: place.left + Math.max(1, cells) - 1 },
      };
      change(chart, { place: moved[edge] }, host);
    },
  };
}

export const chartObject = defineType<Chart>({
  name: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { since: '1.7', get: ({ id }) => id },
    Name: kept('name', isText),
    ChartType: kept('type', isText, '1.7'),
    Top: sized('top'),
    Left: sized('left'),
    Height: sized('height'),
    Width: sized('width'),
  },
  navigations: {
    Title: { get: (chart) => titleObject(chart) },
    Legend: { get: (chart) => legendObject(chart) },
    Series: { get: (chart) => seriesCollectionObject(chart) },
    Worksheet: { since: '1.2', get: ({ sheet }) => sheetObject(sheet) },
  },
  methods: {
    SetPosition: {
      call: (chart, args, host) => {
        const cell = (index: number): CellArea =>
          args.range(index, (address) => new CellRange(chart.sheet, [parseAddress(address).area])).area;
        const start = cell(0);
        change(chart, { place: args.get(1) === null ? start : boundingArea(start, cell(1)) }, host);
        return null;
      },
    },
    Delete: {
      call: (chart, _args, { model }) => {
        guardSheet(chart.sheet);
        factsOf(chart);
        model.setFacts(chart.sheet, { charts: chart.sheet.facts.charts.filter(({ id }) => id !== chart.id) });
        model.tell({ kind: 'facts', sheetId: chart.sheet.id, area: null });
        return null;
      },
    },
  },
});

/**
 * Series of a new chart as Excel guesses them: the first row names them, the first column holds the categories,
 * unless `seriesBy` says rows.
 */
function guessedSeries({ sheet, area }: CellRange, byRows: boolean): readonly SeriesFacts[] {
  const sheetId = sheet.id;
  const lines = byRows ? area.bottom - area.top : area.right - area.left;
  return Array.from({ length: Math.max(1, lines) }, (_, index) => {
    const at = lines === 0 ? 0 : index + 1;
    const head = byRows ? cellArea(area.top + at, area.left) : cellArea(area.top, area.left + at);
    const line = byRows
      ? { top: head.top, bottom: head.top, left: area.left + 1, right: area.right }
      : { top: area.top + 1, bottom: area.bottom, left: head.left, right: head.left };
    const categories = byRows
      ? { ...line, top: area.top, bottom: area.top }
      : { ...line, left: area.left, right: area.left };
    return {
      ...NEW_SERIES,
      name: String(sheet.value(head.top, head.left) ?? ''),
      values: { sheetId, area: line },
      categories: lines === 0 ? null : { sheetId, area: categories },
    };
  });
}

function findChart(sheet: SheetModel, key: unknown): Chart | null {
  const found = sheet.facts.charts.find(({ id, name }) => id === key || name === key);
  return found ? { sheet, id: found.id } : null;
}

function chartAt(sheet: SheetModel, key: unknown): Chart {
  const found = findChart(sheet, key);
  if (!found) throw itemNotFound();
  return found;
}

export const chartsObject = defineType<SheetModel>({
  name: 'ChartCollection',
  items: (sheet) => sheet.facts.charts.map(({ id }) => chartObject({ sheet, id })),
  indexer: (sheet, key) => chartObject(chartAt(sheet, key)),
  properties: { Count: { get: ({ facts }) => facts.charts.length } },
  methods: {
    GetCount: { since: '1.4', call: ({ facts }) => facts.charts.length },
    GetItem: { call: (sheet, args) => chartObject(chartAt(sheet, args.get(0))) },
    GetItemAt: {
      call: (sheet, args) => {
        const chart = sheet.facts.charts[args.count(0)];
        if (!chart) throw invalidArgument();
        return chartObject({ sheet, id: chart.id });
      },
    },
    GetItemOrNullObject: {
      since: '1.4',
      call: (sheet, args) => {
        const chart = findChart(sheet, args.get(0));
        return chart && chartObject(chart);
      },
    },
    Add: {
      call: (sheet, args, { model }) => {
        guardSheet(sheet);
        const source = args.rangeOrNull(1);
        if (!source) throw invalidArgument();
        const id = model.newId();
        const number = String(sheet.facts.charts.length + 1);
        const chart: ChartFacts = {
          id,
          name: `图表 ${number}`,
          type: args.text(0),
          title: '图表标题',
          showTitle: true,
          series: guessedSeries(source, args.text(2, 'Auto') === 'Rows'),
          place: { top: 1, left: 1, bottom: 15, right: 7 },
          legendVisible: true,
          legendPosition: 'Bottom',
        };
        model.setFacts(sheet, { charts: [...sheet.facts.charts, chart] });
        model.tell({ kind: 'facts', sheetId: sheet.id, area: null });
        return chartObject({ sheet, id });
      },
    },
  },
});
