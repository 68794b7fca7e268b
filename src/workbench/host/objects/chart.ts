import type { CellArea } from '../../../workbook/sheet-snapshot';
import type { ChartFacts, SheetModel } from '../../model';
import { boundingArea } from '../../model/area';
import { CellRange } from '../cell-range';
import { guardSheet } from '../guard';
import { invalidArgument, itemNotFound } from '../host-fault';
import { defineType, type PropertyEntry } from '../host-object';
import type { Json } from '../json';
import { parseAddress } from '../range-address';
import { changeChart, chartFacts, type Chart } from './chart-facts';
import { guessedSeries, seriesCollectionObject } from './chart-series';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from './range-format';
import { sheetObject } from './worksheet';

/** A property kept as it is, of one plain type. */
function kept<Key extends keyof ChartFacts>(
  key: Key,
  accepts: (value: Json) => value is ChartFacts[Key] & Json,
  since = '1.1',
): PropertyEntry<Chart> {
  return {
    since,
    get: (chart) => chartFacts(chart)[key] as Json,
    set: (chart, value, host) => {
      if (!accepts(value)) throw invalidArgument();
      changeChart(chart, { [key]: value }, host);
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

/** The cells a drawing covers, told and moved in points of standard cells. */
function sized(edge: 'top' | 'left' | 'height' | 'width'): PropertyEntry<Chart> {
  const unit = edge === 'top' || edge === 'height' ? STANDARD_HEIGHT : STANDARD_WIDTH;
  return {
    get: (chart) => {
      const { place } = chartFacts(chart);
      if (edge === 'top' || edge === 'left') return place[edge] * unit;
      return (edge === 'height' ? place.bottom - place.top + 1 : place.right - place.left + 1) * unit;
    },
    set: (chart, value, host) => {
      if (typeof value !== 'number' || value < 0) throw invalidArgument();
      const { place } = chartFacts(chart);
      const cells = Math.round(value / unit);
      const moved = {
        top: { ...place, top: cells, bottom: cells + place.bottom - place.top },
        left: { ...place, left: cells, right: cells + place.right - place.left },
        height: { ...place, bottom: place.top + Math.max(1, cells) - 1 },
        width: { ...place, right: place.left + Math.max(1, cells) - 1 },
      };
      changeChart(chart, { place: moved[edge] }, host);
    },
  };
}

const chartObject = defineType<Chart>({
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
        changeChart(chart, { place: args.get(1) === null ? start : boundingArea(start, cell(1)) }, host);
        return null;
      },
    },
    Delete: {
      call: (chart, _args, { model }) => {
        guardSheet(chart.sheet);
        chartFacts(chart);
        model.setFacts(chart.sheet, { charts: chart.sheet.facts.charts.filter(({ id }) => id !== chart.id) });
        model.tell({ kind: 'facts', sheetId: chart.sheet.id, area: null });
        return null;
      },
    },
  },
});

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
