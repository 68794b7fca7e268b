import type { CellArea } from '../../../workbook/sheet-snapshot';
import type { SeriesFacts } from '../../model';
import { cellArea } from '../../model/area';
import type { Arguments } from '../arguments';
import type { CellRange } from '../cell-range';
import type { ExcelHost } from '../excel-host';
import { invalidArgument, itemNotFound } from '../host-fault';
import { defineType } from '../host-object';
import { changeChart, chartFacts, type Chart } from './chart-facts';
import { parseColour } from './style-properties';

interface Series {
  readonly chart: Chart;
  readonly index: number;
}

function seriesFacts({ chart, index }: Series): SeriesFacts {
  const found = chartFacts(chart).series[index];
  if (!found) throw itemNotFound();
  return found;
}

function changeSeries(one: Series, patch: Partial<SeriesFacts>, host: ExcelHost): void {
  seriesFacts(one);
  const series = chartFacts(one.chart).series.map((each, index) =>
    index === one.index ? { ...each, ...patch } : each,
  );
  changeChart(one.chart, { series }, host);
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
        if (typeof value !== 'string') throw invalidArgument();
        changeSeries(series, { name: value }, host);
      },
    },
    HasDataLabels: {
      since: '1.7',
      get: (series) => seriesFacts(series).hasDataLabels,
      set: (series, value, host) => {
        if (typeof value !== 'boolean') throw invalidArgument();
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
        changeChart(chart, { series: chartFacts(chart).series.filter((_, at) => at !== index) }, host);
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

export const seriesCollectionObject = defineType<Chart>({
  name: 'ChartSeriesCollection',
  items: (chart) => chartFacts(chart).series.map((_, index) => seriesObject({ chart, index })),
  properties: { Count: { get: (chart) => chartFacts(chart).series.length } },
  methods: {
    GetCount: { since: '1.4', call: (chart) => chartFacts(chart).series.length },
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
        const { series } = chartFacts(chart);
        changeChart(chart, { series: [...series, { ...NEW_SERIES, name: args.text(0, '') }] }, host);
        return seriesObject({ chart, index: series.length });
      },
    },
  },
});

/**
 * Series of a new chart as Excel guesses them: the first row names them, the first column holds the categories,
 * unless `seriesBy` says rows.
 */
export function guessedSeries({ sheet, area }: CellRange, byRows: boolean): readonly SeriesFacts[] {
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
