import { cellAddress } from '../../workbook/cell-address';
import type { CellArea } from '../../workbook/sheet-snapshot';
import type { WorkbookModel } from '../model';
import { cellArea } from '../model/area';
import type { CellInput } from './cell-input';
import { ChartLayer } from './chart-layer';
import type { ColumnFilter } from '../edits/column-filter';
import type { DropList } from './drop-list';
import { FilterArrows, type PagePoint } from './filter-arrows';
import { listEntries } from './list-entries';
import type { CellPlace, Selection } from './selection';
import { SelectionLayer } from './selection-layer';
import type { SheetGrid } from './sheet-grid';

const ARROW = 20;

/** What stands at the active cell. */
export interface CellParts {
  readonly input: CellInput;
  readonly list: DropList;
  /** What the field is called before the cell's address. */
  readonly label: string;
  readonly filterLabel: string;
  readonly onFilter: (filter: ColumnFilter, at: PagePoint) => void;
}

/** Everything that lies over the cells: what is selected, the field one types into, the list's arrow, charts. */
export class SheetMarks {
  readonly #parent: HTMLElement;
  readonly #grid: SheetGrid;
  readonly #layer: SelectionLayer;
  readonly #charts: ChartLayer;
  readonly #filters: FilterArrows;
  readonly #parts: CellParts;

  constructor(parent: HTMLElement, grid: SheetGrid, parts: CellParts) {
    this.#parent = parent;
    this.#grid = grid;
    this.#parts = parts;
    this.#layer = new SelectionLayer(grid.element);
    this.#charts = new ChartLayer(this.#layer);
    this.#filters = new FilterArrows(this.#layer, parts.onFilter, parts.filterLabel);
  }

  draw(model: WorkbookModel, selection: Selection): void {
    const { panes, paint, sheet } = this.#grid;
    if (panes.shown.rows.count === 0) return;
    const { input, list, label } = this.#parts;
    const { active } = selection;
    const cell = this.#activeArea(selection);
    this.#layer.draw(selection, cell, panes);
    this.placeInput(selection);
    const content = paint.at(active.row, active.column).text;
    input.describe(`${label} ${cellAddress(active.row, active.column)} ${content}`.trim());
    const pane = panes.paneOf(active.row, active.column);
    const box = panes.box(cell, pane);
    const corner = box && {
      left: box.left + box.width,
      top: box.top + box.height - ARROW,
      bottom: box.top + box.height,
      width: box.width,
    };
    list.place(this.#layer.pane(pane), corner, listEntries(model, sheet, active));
    this.#charts.draw(model, sheet, panes);
    this.#filters.draw(sheet, panes);
  }

  /** Opens the menu of the filter at a header cell. False: there is none. */
  openFilter(place: CellPlace): boolean {
    return this.#filters.open(place);
  }

  /** The field stands beside the grid, not in its panes: these are made anew now and then, and it must not go with them. */
  placeInput(selection: Selection): void {
    const { active } = selection;
    const { panes } = this.#grid;
    const pane = panes.paneOf(active.row, active.column);
    const box = panes.box(this.#activeArea(selection), pane);
    const element = this.#layer.pane(pane);
    if (!box || !element) return;
    const corner = element.getBoundingClientRect();
    const origin = this.#parent.getBoundingClientRect();
    this.#parts.input.place({
      ...box,
      left: box.left + corner.left - origin.left,
      top: box.top + corner.top - origin.top,
    });
  }

  /** The active cell, or all cells it is merged with. */
  #activeArea({ active: { row, column } }: Selection): CellArea {
    return this.#grid.paint.merged.at(row, column) ?? cellArea(row, column);
  }
}
