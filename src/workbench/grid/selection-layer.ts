import type { CellArea } from '../../workbook/sheet-snapshot';
import { sameArea } from '../model/area';
import { PANES, type Box, type PaneName, type Panes } from './panes';
import type { Selection } from './selection';

/** Draws what is selected over the cells, in each pane as it scrolls. */
export class SelectionLayer {
  readonly #grid: HTMLElement;
  readonly #marks = new Map<string, HTMLElement>();

  constructor(grid: HTMLElement) {
    this.#grid = grid;
  }

  /** The element of a pane that scrolls with its cells, null while it is not there. */
  pane({ row, column }: PaneName): HTMLElement | null {
    return this.#grid.querySelector(`revogr-overlay-selection[type=${row}][coltype=${column}]`);
  }

  /** `cell`: the active cell, or all cells it is merged with. */
  draw({ area }: Selection, cell: CellArea, panes: Panes): void {
    const isOne = sameArea(area, cell);
    for (const pane of PANES) {
      const key = `area ${pane.row} ${pane.column}`;
      this.#place(key, 'selected-area', this.pane(pane), panes.box(area, pane));
      this.#marks.get(key)?.classList.toggle('wide', !isOne);
      this.#place(`cell ${pane.row} ${pane.column}`, 'selected-cell', this.pane(pane), panes.box(cell, pane));
    }
    for (const column of ['rgCol', 'colPinStart'] as const) {
      const header = this.#grid.querySelector<HTMLElement>(
        `revogr-viewport-scroll.${column} revogr-header .actual-rgRow`,
      );
      const box = panes.box({ ...area, top: 0, bottom: Number.MAX_SAFE_INTEGER }, { row: 'rgRow', column });
      this.#place(`columns ${column}`, 'selected-columns', header, box && { ...box, top: 0, height: 0 });
    }
    for (const row of ['rgRow', 'rowPinStart'] as const) {
      const header = this.#grid.querySelector<HTMLElement>(`revogr-data[col-type=rowHeaders][type=${row}]`);
      const all = { ...area, left: 0, right: Number.MAX_SAFE_INTEGER };
      const box = panes.box(all, { row, column: 'rgCol' });
      this.#place(`rows ${row}`, 'selected-rows', header, box && { ...box, left: 0, width: 0 });
    }
  }

  #place(key: string, className: string, parent: HTMLElement | null, box: Box | null): void {
    let mark = this.#marks.get(key);
    if (!parent || !box) {
      mark?.remove();
      return;
    }
    if (!mark) {
      mark = document.createElement('div');
      mark.className = className;
      this.#marks.set(key, mark);
    }
    mark.style.transform = `translate(${String(box.left)}px, ${String(box.top)}px)`;
    mark.style.width = box.width > 0 ? `${String(box.width)}px` : '';
    mark.style.height = box.height > 0 ? `${String(box.height)}px` : '';
    if (mark.parentElement !== parent) parent.append(mark);
  }
}
