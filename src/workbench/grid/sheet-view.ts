import type { CellArea } from '../../workbook/sheet-snapshot';
import type { ModelChange, SheetModel, WorkbookModel } from '../model';
import { changesLayout } from './layout-changes';
import type { Panes } from './panes';
import { selectionOf, type CellPlace, type Selection } from './selection';
import { SheetGrid } from './sheet-grid';
import { SheetMarks, type CellParts } from './sheet-marks';

/** What the view tells. */
export interface ViewEvents {
  readonly onSelected: (selection: Selection) => void;
  readonly onColumnResized: (column: number, pixels: number) => void;
}

const CORNER: CellPlace = { row: 0, column: 0 };

/** The sheet in front as it is looked at: its cells, and what is selected in them. It follows what changes in the model. */
export class SheetView {
  readonly #model: WorkbookModel;
  readonly #grid: SheetGrid;
  readonly #marks: SheetMarks;
  readonly #parts: CellParts;
  readonly #events: ViewEvents;
  readonly #stop: () => void;
  #selection: Selection = selectionOf(CORNER, CORNER, []);
  #layingOut = 0;

  constructor(parent: HTMLElement, model: WorkbookModel, parts: CellParts, events: ViewEvents) {
    this.#model = model;
    this.#parts = parts;
    this.#events = events;
    this.#grid = new SheetGrid(parent, model, {
      onShown: () => {
        this.#draw();
      },
      onColumnResized: events.onColumnResized,
    });
    this.#marks = new SheetMarks(parent, this.#grid, parts);
    const element: HTMLElement = this.#grid.element;
    element.addEventListener('viewportscroll', () => {
      this.#marks.placeInput(this.#selection);
    });
    this.#stop = model.onChange((changes) => {
      this.#follow(changes);
    });
  }

  get element(): HTMLElement {
    return this.#grid.element;
  }

  get sheet(): SheetModel {
    return this.#grid.sheet;
  }

  get panes(): Panes {
    return this.#grid.panes;
  }

  get selection(): Selection {
    return this.#selection;
  }

  /** Rules of conditional formats of this sheet that are not shown. */
  get unsupportedRules(): number {
    return this.#grid.paint.rules.unsupported;
  }

  /** How many rows are in sight. */
  get pageRows(): number {
    return this.#grid.pageRows();
  }

  destroy(): void {
    this.#stop();
    this.#grid.element.remove();
  }

  /** Shows the sheet in front, with what was selected in it. */
  show(): void {
    const sheet = this.#model.activeSheet;
    this.#grid.show(this.#model, sheet);
    const [area] = this.#model.selection(sheet);
    this.#selection = selectionOfArea(area ?? { top: 0, left: 0, bottom: 0, right: 0 }, sheet);
    this.#events.onSelected(this.#selection);
  }

  /** Selects cells, as a person does. */
  select(selection: Selection): void {
    this.#selection = selection;
    this.#parts.list.close();
    this.#model.select(this.sheet, [selection.area]);
    this.#draw();
    this.#events.onSelected(selection);
  }

  /** Opens the menu of the filter at a header cell. False: there is none. */
  openFilter(place: CellPlace): boolean {
    return this.#marks.openFilter(place);
  }

  /** Brings a cell into sight, moving as little as possible. */
  reveal({ row, column }: CellPlace): void {
    this.#grid.reveal(row, column);
  }

  #draw(): void {
    this.#marks.draw(this.#model, this.#selection);
  }

  #follow(changes: readonly ModelChange[]): void {
    for (const change of changes) {
      const { kind, sheetId, area, source } = change;
      if (kind === 'activated') this.show();
      else if (sheetId !== '' && sheetId !== this.sheet.id) continue;
      else if (kind === 'selection' && source !== 'local' && area) this.#goTo(area);
      else if (changesLayout(change, this.sheet, this.#grid.panes)) this.#layOut();
      else if (kind !== 'selection') this.#grid.refresh();
    }
    if (!this.#model.sheets.includes(this.sheet)) this.show();
  }

  /** Once a frame, however many changes come. */
  #layOut(): void {
    if (this.#layingOut !== 0) return;
    this.#layingOut = requestAnimationFrame(() => {
      this.#layingOut = 0;
      this.#grid.show(this.#model, this.sheet);
      this.#draw();
    });
  }

  #goTo(area: CellArea): void {
    this.#selection = selectionOfArea(area, this.sheet);
    this.#draw();
    this.reveal(this.#selection.active);
    this.#events.onSelected(this.#selection);
  }
}

function selectionOfArea({ top, left, bottom, right }: CellArea, { facts }: SheetModel): Selection {
  return selectionOf({ row: top, column: left }, { row: bottom, column: right }, facts.merges);
}
