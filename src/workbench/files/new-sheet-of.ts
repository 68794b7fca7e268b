import type { CellArea } from '../../workbook/sheet-snapshot';
import type { NewChart, NewSheet, StyledCell } from '../../workbook/workbook-change';
import type { ChartFacts, SheetModel } from '../model';
import { showsBlank, styleName } from './style-name';

/** Points of a pixel; pixels of a digit, and those kept free beside it (ECMA-376 18.3.1.13). */
const POINTS = 0.75;
const DIGIT = 7;
const PADDING = 5;
const STANDARD_WIDTH = 8.43;

/** A sheet that the file does not have, as it is to be added: those a review writes. */
export function newSheetOf(sheet: SheetModel): NewSheet {
  const { facts } = sheet;
  const [table] = facts.tables;
  return {
    name: sheet.name,
    cells: [...cellsOf(sheet)],
    columnWidths: widthsOf(sheet),
    frozenRows: facts.frozenRows,
    table: table
      ? { name: table.name, area: table.area, headers: table.columns.map(({ name }) => name) }
      : null,
    charts: facts.charts.flatMap((chart) => chartOf(sheet, chart) ?? []),
  };
}

function* cellsOf(sheet: SheetModel): Generator<StyledCell> {
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const found = sheet.rows[row];
    const width = Math.max(found?.values.length ?? 0, found?.styles?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const value = sheet.value(row, column);
      const style = styleName(sheet.style(row, column));
      if (value === null && !showsBlank(style)) continue;
      const link = linkOf(sheet, row, column);
      yield { row, column, value, style, ...(link ? { link } : {}) };
    }
  }
}

function linkOf(sheet: SheetModel, row: number, column: number): StyledCell['link'] {
  const link = sheet.extra(row, column)?.link;
  const [, quoted, plain, cell] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(link?.documentReference ?? '') ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  return name !== undefined && cell !== undefined
    ? { sheet: name, cell: cell.replaceAll('$', ''), tip: link?.screenTip ?? '' }
    : undefined;
}

function widthsOf({ facts }: SheetModel): readonly number[] {
  const last = Math.max(-1, ...facts.columns.keys());
  return Array.from({ length: last + 1 }, (_, column) => {
    const points = facts.columns.get(column)?.width ?? null;
    return points === null
      ? STANDARD_WIDTH
      : Math.max(1, Math.round(((points / POINTS - PADDING) / DIGIT) * 100) / 100);
  });
}

const KINDS: Readonly<Record<string, NewChart['kind']>> = {
  ColumnStacked: 'columnStacked',
  ColumnClustered: 'column',
  BarClustered: 'bar',
  Doughnut: 'doughnut',
};

/** A chart over cells of its own sheet; others are none of ours. */
function chartOf(sheet: SheetModel, chart: ChartFacts): NewChart | null {
  const kind = KINDS[chart.type];
  const categories = chart.series[0]?.categories?.area;
  if (!kind || !categories) return null;
  const series = chart.series.flatMap(({ name, values, colour }) =>
    values
      ? [
          {
            name: nameCell(sheet, name, values.area),
            values: values.area,
            colour: colour?.replace('#', '') ?? null,
          },
        ]
      : [],
  );
  return { kind, title: chart.title, categories, series, place: chart.place };
}

/** The cell a series has its name from: above its values, or left of them. */
function nameCell(sheet: SheetModel, name: string, { top, left }: CellArea): CellArea {
  const above = { top: top - 1, bottom: top - 1, left, right: left };
  const beside = { top, bottom: top, left: left - 1, right: left - 1 };
  return String(sheet.value(beside.top, beside.left)) === name &&
    String(sheet.value(above.top, left)) !== name
    ? beside
    : above;
}
