import { displayText } from '../host/display-text';
import type { ChartFacts, SourceArea, WorkbookModel } from '../model';

/** What a chart shows, as read from its cells. */
export interface ChartData {
  readonly kind: 'column' | 'bar' | 'doughnut';
  readonly stacked: boolean;
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly number[];
    readonly colour: string;
  }[];
}

/** Colours of series that have none of their own. */
const COLOURS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** Reads a chart's cells; null for a kind that is not drawn here. */
export function chartData(model: WorkbookModel, chart: ChartFacts): ChartData | null {
  const kind = kindOf(chart.type);
  if (!kind) return null;
  return {
    kind,
    stacked: chart.type.includes('Stacked'),
    title: chart.showTitle ? chart.title : '',
    categories: texts(model, chart.series.find(({ categories }) => categories !== null)?.categories ?? null),
    series: chart.series.map(({ name, values, colour }, index) => ({
      name,
      values: numbers(model, values),
      colour:
        colour === null ? (COLOURS[index % COLOURS.length] ?? '#4472C4') : `#${colour.replace('#', '')}`,
    })),
  };
}

/** The colour of a part of a doughnut, which has one for each category. */
export function partColour(index: number): string {
  return COLOURS[index % COLOURS.length] ?? '#4472C4';
}

function kindOf(type: string): ChartData['kind'] | null {
  if (type.startsWith('Column')) return 'column';
  if (type.startsWith('Bar')) return 'bar';
  return type === 'Doughnut' || type === 'Pie' ? 'doughnut' : null;
}

function* cellsOf(model: WorkbookModel, source: SourceArea | null) {
  const sheet = source && model.sheetById(source.sheetId);
  if (!source || !sheet) return;
  for (let row = source.area.top; row <= source.area.bottom; row += 1) {
    for (let column = source.area.left; column <= source.area.right; column += 1)
      yield { sheet, row, column };
  }
}

function texts(model: WorkbookModel, source: SourceArea | null): readonly string[] {
  return [...cellsOf(model, source)].map(({ sheet, row, column }) =>
    displayText(sheet.value(row, column), sheet.style(row, column).numberFormat),
  );
}

function numbers(model: WorkbookModel, source: SourceArea | null): readonly number[] {
  return [...cellsOf(model, source)].map(({ sheet, row, column }) => {
    const value = sheet.value(row, column);
    return typeof value === 'number' ? value : 0;
  });
}
