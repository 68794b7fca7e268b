import type { ChartData } from './chart-data';
import { svg } from './svg';

/** Where a plot is drawn, in pixels. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const AXIS = 34;
const LABELS = 18;
/** Room for the category names beside bars. */
const NAMES = 96;
const TICKS = 4;

/** Columns upright or bars lying, stacked or side by side, with an axis of round numbers. */
export function barPlot(data: ChartData, plot: Plot): readonly SVGElement[] {
  const lies = data.kind === 'bar';
  const start = lies ? NAMES : AXIS;
  const inner = {
    left: plot.left + start,
    top: plot.top,
    width: plot.width - start - 8,
    height: plot.height - LABELS,
  };
  const most = roundUp(largest(data));
  const length = (lies ? inner.width : inner.height) / most;
  return [...axis(most, inner, lies), ...bars(data, inner, lies, length), ...names(data, inner, lies)];
}

function largest({ series, stacked, categories }: ChartData): number {
  const sums = categories.map((_, index) => {
    const values = series.map(({ values: of }) => Math.max(0, of[index] ?? 0));
    return stacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
  });
  return Math.max(1, ...sums);
}

/** 1, 2, 5 times a power of ten, so that the ticks are round. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 4, 5, 8, 10].find((times) => times * power >= value) ?? 10;
  return Math.max(TICKS, step * power);
}

function axis(most: number, inner: Plot, lies: boolean): readonly SVGElement[] {
  return Array.from({ length: TICKS + 1 }, (_, tick) => {
    const share = tick / TICKS;
    const label = String(Math.round(most * share * 100) / 100);
    const x = inner.left + inner.width * share;
    const y = inner.top + inner.height * (1 - share);
    return lies
      ? [
          svg('line', { x1: x, x2: x, y1: inner.top, y2: inner.top + inner.height, class: 'chart-line' }),
          svg('text', { x, y: inner.top + inner.height + 13, class: 'chart-tick middle' }, label),
        ]
      : [
          svg('line', { x1: inner.left, x2: inner.left + inner.width, y1: y, y2: y, class: 'chart-line' }),
          svg('text', { x: inner.left - 5, y: y + 4, class: 'chart-tick end' }, label),
        ];
  }).flat();
}

function bars(
  { series, stacked, categories }: ChartData,
  inner: Plot,
  lies: boolean,
  length: number,
): readonly SVGElement[] {
  const band = (lies ? inner.height : inner.width) / Math.max(1, categories.length);
  const thickness = Math.min(48, (band * 0.64) / (stacked ? 1 : Math.max(1, series.length)));
  const group = stacked ? thickness : thickness * series.length;
  const reached = categories.map(() => 0);
  return series.flatMap(({ values, colour }, place) =>
    values.map((value, index) => {
      const size = Math.max(0, value) * length;
      const from = stacked ? (reached[index] ?? 0) : 0;
      reached[index] = from + size;
      const across = band * index + (band - group) / 2 + (stacked ? 0 : thickness * place);
      return lies
        ? svg('rect', {
            x: inner.left + from,
            y: inner.top + across,
            width: size,
            height: thickness,
            fill: colour,
          })
        : svg('rect', {
            x: inner.left + across,
            y: inner.top + inner.height - from - size,
            width: thickness,
            height: size,
            fill: colour,
          });
    }),
  );
}

function names({ categories }: ChartData, inner: Plot, lies: boolean): readonly SVGElement[] {
  const band = (lies ? inner.height : inner.width) / Math.max(1, categories.length);
  const room = Math.max(1, Math.floor((lies ? NAMES - 6 : band) / 11));
  return categories.map((name, index) => {
    const shown = name.length > room ? `${name.slice(0, Math.max(1, room - 1))}…` : name;
    const middle = band * (index + 0.5);
    const text = lies
      ? svg('text', { x: inner.left - 5, y: inner.top + middle + 4, class: 'chart-tick end' }, shown)
      : svg(
          'text',
          { x: inner.left + middle, y: inner.top + inner.height + 14, class: 'chart-tick middle' },
          shown,
        );
    text.append(svg('title', {}, name));
    return text;
  });
}
