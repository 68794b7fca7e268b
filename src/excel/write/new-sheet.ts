import { areaAddress, cellAddress } from '../../workbook/cell-address';
import type { NewChart, NewSheet, StyledCell } from '../../workbook/workbook-change';
import { placeInBook } from '../addresses';
import { LOOKS, lookLike, widthInPoints } from './looks';
import type { Piece } from './piece';
import { sheetPortions, styledAreas } from './sheet-cells';
import { BYTES_AN_ACTION } from './write-columns';

/** Each link is a question of its own to Excel; the lines beyond have their cell's address as text. */
const LINKS_AT_MOST = 3_000;
const LINKS_A_PIECE = 200;
const AREAS_A_PIECE = 50;
const LONGEST_NAME = 31;
const TABLE_STYLE = 'TableStyleLight9';

const CHART_TYPES = {
  columnStacked: 'ColumnStacked',
  column: 'ColumnClustered',
  bar: 'BarClustered',
  doughnut: 'Doughnut',
} as const satisfies Readonly<Record<NewChart['kind'], string>>;

/** The name a sheet has until it is whole. */
function temporaryName(name: string): string {
  return `~${name}`.slice(0, LONGEST_NAME);
}

/**
 * Builds a sheet out of sight, under a name of its own, so that an earlier one stays until this one is whole.
 * Every piece but the first is undone with the first: the sheet goes.
 */
export function newSheetPieces(sheet: NewSheet): readonly Piece[] {
  const name = temporaryName(sheet.name);
  const on = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(name);
  return [
    {
      bytes: 4 * BYTES_AN_ACTION,
      write: (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItemOrNullObject(name).delete();
        worksheets.add(name).visibility = 'Hidden';
      },
      undo: (context) => {
        context.workbook.worksheets.getItemOrNullObject(name).delete();
      },
    },
    ...linkPieces(sheet, on),
    ...inPieces(styledAreas(sheet.cells), AREAS_A_PIECE).map((areas): Piece => ({
      bytes: areas.length * 6 * BYTES_AN_ACTION,
      write: (context) => {
        for (const { area, style, numberFormat } of areas) {
          lookLike(on(context).getRange(areaAddress(area)), numberFormat, LOOKS[style]);
        }
      },
    })),
    ...[...sheetPortions(sheet)].map(({ top, values, bytes }): Piece => ({
      bytes: bytes + 2 * BYTES_AN_ACTION,
      write: (context) => {
        on(context).getRangeByIndexes(top, 0, values.length, values[0]?.length ?? 1).values = values;
      },
    })),
    {
      bytes: (sheet.columnWidths.length * 2 + sheet.charts.length * 20 + 10) * BYTES_AN_ACTION,
      write: (context) => {
        furnish(on(context), sheet);
      },
    },
  ];
}

/** Shows the finished sheet under its own name. To be written once earlier ones of that name are gone. */
export function unveilPiece({ name, table }: NewSheet): Piece {
  return {
    bytes: 6 * BYTES_AN_ACTION,
    write: (context) => {
      const sheet = context.workbook.worksheets.getItem(temporaryName(name));
      if (table) sheet.tables.getItemAt(0).name = table.name;
      sheet.name = name;
    },
  };
}

/** Makes the finished sheet visible, before earlier ones go: a workbook must show one. */
export function showPiece({ name }: NewSheet): Piece {
  return {
    bytes: 2 * BYTES_AN_ACTION,
    write: (context) => {
      context.workbook.worksheets.getItem(temporaryName(name)).visibility = 'Visible';
    },
  };
}

/** Links come before looks, for Excel gives a linked cell a look of its own. */
function linkPieces(
  { cells }: NewSheet,
  on: (context: Excel.RequestContext) => Excel.Worksheet,
): readonly Piece[] {
  const linked = cells.filter(({ link }) => link !== undefined).slice(0, LINKS_AT_MOST);
  return inPieces(linked, LINKS_A_PIECE).map((some) => ({
    bytes: some.length * 2 * BYTES_AN_ACTION,
    write: (context) => {
      const sheet = on(context);
      for (const cell of some) setLink(sheet, cell);
    },
  }));
}

function setLink(sheet: Excel.Worksheet, { row, column, value, link }: StyledCell): void {
  if (!link) return;
  sheet.getRange(cellAddress(row, column)).hyperlink = {
    documentReference: placeInBook(link.sheet, link.cell),
    screenTip: link.tip,
    textToDisplay: String(value ?? ''),
  };
}

function furnish(sheet: Excel.Worksheet, { columnWidths, frozenRows, table, charts, cells }: NewSheet): void {
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = widthInPoints(width);
  });
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  if (table) sheet.tables.add(areaAddress(table.area), true).style = TABLE_STYLE;
  for (const chart of charts) addChart(sheet, chart, cells);
}

function addChart(sheet: Excel.Worksheet, chart: NewChart, cells: readonly StyledCell[]): void {
  const [first, ...others] = chart.series;
  if (!first) return;
  const added = sheet.charts.add(CHART_TYPES[chart.kind], rangeOf(sheet, first.values), 'Columns');
  added.title.text = chart.title;
  added.setPosition(
    cellAddress(chart.place.top, chart.place.left),
    cellAddress(chart.place.bottom, chart.place.right),
  );
  dress(sheet, added.series.getItemAt(0), chart, first, cells);
  for (const one of others) dress(sheet, added.series.add(nameOf(one, cells)), chart, one, cells);
}

function dress(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  chart: NewChart,
  one: NewChart['series'][number],
  cells: readonly StyledCell[],
): void {
  series.name = nameOf(one, cells);
  series.setValues(rangeOf(sheet, one.values));
  series.setXAxisValues(rangeOf(sheet, chart.categories));
  if (one.colour !== null && chart.kind !== 'doughnut') series.format.fill.setSolidColor(`#${one.colour}`);
}

function rangeOf(sheet: Excel.Worksheet, area: NewChart['categories']): Excel.Range {
  return sheet.getRange(areaAddress(area));
}

function nameOf({ name }: NewChart['series'][number], cells: readonly StyledCell[]): string {
  const cell = cells.find(({ row, column }) => row === name.top && column === name.left);
  return String(cell?.value ?? '');
}

function inPieces<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const pieces: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += size) pieces.push(items.slice(from, from + size));
  return pieces;
}
