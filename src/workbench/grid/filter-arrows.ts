import { columnFilters, type ColumnFilter } from '../edits/column-filter';
import type { SheetModel } from '../model';
import { cellArea } from '../model/area';
import type { Panes } from './panes';
import type { CellPlace } from './selection';
import type { SelectionLayer } from './selection-layer';

const SIZE = 17;

/** Where a menu opens, in pixels of the page. */
export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

/** The arrows of a sheet's filters, on its header cells. */
export class FilterArrows {
  readonly #layer: SelectionLayer;
  readonly #onOpen: (filter: ColumnFilter, at: PagePoint) => void;
  readonly #label: string;
  #drawn: readonly { readonly filter: ColumnFilter; readonly arrow: HTMLElement }[] = [];

  constructor(layer: SelectionLayer, onOpen: (filter: ColumnFilter, at: PagePoint) => void, label: string) {
    this.#layer = layer;
    this.#onOpen = onOpen;
    this.#label = label;
  }

  draw(sheet: SheetModel, panes: Panes): void {
    const arrows = this.#drawn.map(({ arrow }) => arrow);
    this.#drawn = columnFilters(sheet).flatMap((filter) => {
      const { row, column } = filter;
      const pane = panes.paneOf(row, column);
      const parent = this.#layer.pane(pane);
      const box = panes.box(cellArea(row, column), pane);
      if (!parent || !box || box.width < SIZE || box.height < SIZE) return [];
      const arrow = arrows.pop() ?? this.#newArrow();
      arrow.classList.toggle('on', filter.isOn);
      const left = box.left + box.width - SIZE - 1;
      arrow.style.transform = `translate(${String(left)}px, ${String(box.top + box.height - SIZE - 1)}px)`;
      if (arrow.parentElement !== parent) parent.append(arrow);
      return [{ filter, arrow }];
    });
    for (const left of arrows) left.remove();
  }

  /** Opens the menu of the filter at a header cell. False: there is none. */
  open({ row, column }: CellPlace): boolean {
    const found = this.#drawn.find(({ filter }) => filter.row === row && filter.column === column);
    if (found) this.#open(found.arrow);
    return found !== undefined;
  }

  #newArrow(): HTMLElement {
    const arrow = document.createElement('button');
    arrow.className = 'filter-arrow';
    arrow.type = 'button';
    arrow.tabIndex = -1;
    arrow.setAttribute('aria-label', this.#label);
    arrow.addEventListener('click', () => {
      this.#open(arrow);
    });
    return arrow;
  }

  #open(arrow: HTMLElement): void {
    const found = this.#drawn.find((one) => one.arrow === arrow);
    const { left, bottom } = arrow.getBoundingClientRect();
    if (found) this.#onOpen(found.filter, { x: left, y: bottom });
  }
}
