import { chartSvg } from '../charts/chart-svg';
import type { ChartFacts, SheetModel, WorkbookModel } from '../model';
import type { Panes } from './panes';
import type { SelectionLayer } from './selection-layer';

/** Lays a sheet's charts over the cells they cover. */
export class ChartLayer {
  readonly #layer: SelectionLayer;
  readonly #drawn = new Map<string, { readonly element: HTMLElement; facts: ChartFacts | null }>();

  constructor(layer: SelectionLayer) {
    this.#layer = layer;
  }

  draw(model: WorkbookModel, sheet: SheetModel, panes: Panes): void {
    const pane = { row: 'rgRow', column: 'rgCol' } as const;
    const parent = this.#layer.pane(pane);
    const kept = new Set(sheet.facts.charts.map(({ id }) => id));
    for (const [id, { element }] of this.#drawn) {
      if (kept.has(id)) continue;
      element.remove();
      this.#drawn.delete(id);
    }
    for (const chart of sheet.facts.charts) {
      const box = panes.box(chart.place, pane);
      if (!parent || !box) continue;
      let drawn = this.#drawn.get(chart.id);
      if (!drawn) {
        const element = document.createElement('div');
        element.className = 'chart';
        drawn = { element, facts: null };
        this.#drawn.set(chart.id, drawn);
      }
      const { element } = drawn;
      element.style.transform = `translate(${String(box.left)}px, ${String(box.top)}px)`;
      element.style.width = `${String(box.width)}px`;
      element.style.height = `${String(box.height)}px`;
      if (drawn.facts !== chart) {
        element.replaceChildren(chartSvg(model, chart, box));
        drawn.facts = chart;
      }
      if (element.parentElement !== parent) parent.append(element);
    }
  }
}
