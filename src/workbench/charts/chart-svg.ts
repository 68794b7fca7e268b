import type { ChartFacts, WorkbookModel } from '../model';
import { barPlot } from './bar-plot';
import { chartData, partColour, type ChartData } from './chart-data';
import { doughnutPlot } from './doughnut-plot';
import { svg } from './svg';

const TITLE = 26;
const LEGEND = 22;

/** Draws a chart simply: title, plot and legend, in `width` by `height` pixels. */
export function chartSvg(
  model: WorkbookModel,
  chart: ChartFacts,
  { width, height }: { readonly width: number; readonly height: number },
): SVGElement {
  const data = chartData(model, chart);
  const root = svg('svg', { width, height, viewBox: `0 0 ${String(width)} ${String(height)}`, role: 'img' });
  root.setAttribute('aria-label', chart.title);
  if (!data) {
    root.append(svg('text', { x: width / 2, y: height / 2, class: 'chart-title' }, chart.title));
    return root;
  }
  if (data.title !== '') root.append(svg('text', { x: width / 2, y: 19, class: 'chart-title' }, data.title));
  const plot = { left: 8, top: TITLE, width: width - 16, height: height - TITLE - LEGEND };
  root.append(...(data.kind === 'doughnut' ? doughnutPlot(data, plot) : barPlot(data, plot)));
  root.append(...legend(data, width, height));
  return root;
}

/** Names with their colours in a row at the bottom: of the parts of a doughnut, else of the series. */
function legend(data: ChartData, width: number, height: number): readonly SVGElement[] {
  const entries =
    data.kind === 'doughnut'
      ? data.categories.map((name, index) => ({ name, colour: partColour(index) }))
      : data.series.map(({ name, colour }) => ({ name, colour }));
  if (entries.length < 2) return [];
  const sizes = entries.map(({ name }) => 24 + name.length * 12);
  let x = Math.max(4, (width - sizes.reduce((sum, size) => sum + size, 0)) / 2);
  return entries.flatMap(({ name, colour }, index) => {
    const at = x;
    x += sizes[index] ?? 0;
    return [
      svg('rect', { x: at, y: height - 15, width: 9, height: 9, fill: colour }),
      svg('text', { x: at + 13, y: height - 6, class: 'chart-label' }, name),
    ];
  });
}
