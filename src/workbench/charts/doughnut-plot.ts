import { partColour, type ChartData } from './chart-data';
import type { Plot } from './bar-plot';
import { svg } from './svg';

const HOLE = 0.58;

/** The first series as a ring of shares, with their numbers. */
export function doughnutPlot({ series, categories }: ChartData, plot: Plot): readonly SVGElement[] {
  const values = (series[0]?.values ?? []).map((value) => Math.max(0, value));
  const sum = values.reduce((total, value) => total + value, 0);
  if (sum === 0) return [];
  const radius = Math.max(10, Math.min(plot.width, plot.height) / 2 - 4);
  const centre = { x: plot.left + plot.width / 2, y: plot.top + plot.height / 2 };
  let turned = 0;
  return values.flatMap((value, index) => {
    const share = value / sum;
    const from = turned;
    turned += share;
    if (share === 0) return [];
    const ring = radius * (1 + HOLE) * 0.5;
    const circle = svg('circle', {
      cx: centre.x,
      cy: centre.y,
      r: ring,
      fill: 'none',
      stroke: partColour(index),
      'stroke-width': radius * (1 - HOLE),
      'stroke-dasharray': `${String(share * 2 * Math.PI * ring)} ${String(2 * Math.PI * ring)}`,
      transform: `rotate(${String(from * 360 - 90)} ${String(centre.x)} ${String(centre.y)})`,
    });
    circle.append(svg('title', {}, `${categories[index] ?? ''} ${String(value)}`));
    const middle = (from + share / 2) * 2 * Math.PI - Math.PI / 2;
    const label = svg(
      'text',
      {
        x: centre.x + ring * Math.cos(middle),
        y: centre.y + ring * Math.sin(middle) + 4,
        class: 'chart-part',
      },
      String(value),
    );
    return share < 0.04 ? [circle] : [circle, label];
  });
}
