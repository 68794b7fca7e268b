import { cellAddress } from '../../workbook/cell-address';
import type { CellArea } from '../../workbook/sheet-snapshot';
import { fromTabSeparated, toTabSeparated } from '../edits/tab-separated';
import { editableText, emptyCells, pasteTexts, shownTexts, typeCell } from '../edits/type-cells';
import { setColumns, type ModelChange, type SheetModel, type WorkbookModel } from '../model';
import { cellArea, COLUMNS, ROWS } from '../model/area';
import { CellInput } from './cell-input';
import { ChartLayer } from './chart-layer';
import { DropList, listEntries } from './drop-list';
import { keyCommand, type KeyCommand } from './key-commands';
import { movedSelection } from './key-moves';
import { stepFrom, type Direction } from './moves';
import { pressedOn, type Pressed } from './pointer';
import { cornerOf, selectionOf, type CellPlace, type Selection } from './selection';
import { SelectionLayer } from './selection-layer';
import { SheetGrid } from './sheet-grid';
import { PIXELS_OF_A_POINT } from './sheet-lines';

/** What the sheet tells the page around it. */
export interface EditorEvents {
  readonly onSelected: (selection: Selection) => void;
  /** The text being typed, null when it is over. */
  readonly onTyping: (text: string | null) => void;
  readonly onFault: (fault: unknown) => void;
  readonly onFollow: (reference: string) => void;
  readonly onUndo: (kind: 'undo' | 'redo') => void;
}

export interface EditorLabels {
  readonly cell: string;
  readonly list: string;
}

const CORNER: CellPlace = { row: 0, column: 0 };
/** Changes after which rows or columns stand elsewhere, or there are others. */
const LAYS_OUT_ANEW: ReadonlySet<string> = new Set([
  'rowsInserted',
  'rowsDeleted',
  'columnsInserted',
  'columnsDeleted',
  'cellsInserted',
  'cellsDeleted',
  'rowsHidden',
  'rowsUnhidden',
  'filtered',
  'facts',
]);

/** A sheet that is looked at and edited: the grid, what is selected in it, and the field one types into. */
export class SheetEditor {
  readonly #grid: SheetGrid;
  readonly #layer: SelectionLayer;
  readonly #input: CellInput;
  readonly #list: DropList;
  readonly #charts: ChartLayer;
  readonly #events: EditorEvents;
  readonly #model: WorkbookModel;
  readonly #labels: EditorLabels;
  readonly #parent: HTMLElement;
  readonly #stop: () => void;
  #selection: Selection = selectionOf(CORNER, CORNER, []);
  #dragging: Pressed | null = null;
  #layingOut = 0;

  constructor(parent: HTMLElement, model: WorkbookModel, events: EditorEvents, labels: EditorLabels) {
    this.#model = model;
    this.#parent = parent;
    this.#events = events;
    this.#labels = labels;
    this.#grid = new SheetGrid(parent, model, {
      onShown: () => {
        this.#draw();
      },
      onColumnResized: (column, pixels) => {
        this.#resize(column, pixels);
      },
    });
    this.#layer = new SelectionLayer(this.#grid.element);
    this.#charts = new ChartLayer(this.#layer);
    this.#list = new DropList((entry) => {
      this.#type(entry, null);
    }, labels.list);
    this.#input = new CellInput(
      {
        onKey: (event) => this.#onKey(event),
        textToEdit: () => editableText(this.sheet, this.#selection.active.row, this.#selection.active.column),
        onCommit: (text, then) => {
          this.#type(text, then);
        },
        onEditing: events.onTyping,
        onClipboard: (event) => {
          this.#onClipboard(event);
        },
      },
      labels.cell,
    );
    parent.append(this.#input.field);
    this.#listen();
    this.#stop = model.onChange((changes) => {
      this.#follow(changes);
    });
    this.#showSheet();
  }

  get sheet(): SheetModel {
    return this.#grid.sheet;
  }

  get selection(): Selection {
    return this.#selection;
  }

  /** Rules of conditional formats of this sheet that are not shown. */
  get unsupportedRules(): number {
    return this.#grid.paint.rules.unsupported;
  }

  destroy(): void {
    this.#stop();
    this.#grid.element.remove();
    this.#input.field.remove();
  }

  focus(): void {
    this.#input.focus();
  }

  /** Selects an area and brings its first cell into sight. */
  select(active: CellPlace, head: CellPlace = active): void {
    this.#input.commit(null);
    const { merges } = this.sheet.facts;
    this.#setSelection(selectionOf(cornerOf(active, merges), head, merges));
    this.#grid.reveal(head.row, head.column);
  }

  /** Puts a text into the active cell, as typed there. */
  type(text: string): void {
    this.#input.cancel();
    this.#type(text, null);
  }

  #setSelection(selection: Selection): void {
    this.#selection = selection;
    this.#list.close();
    this.#model.select(this.sheet, [selection.area]);
    this.#draw();
    this.#events.onSelected(selection);
  }

  #draw(): void {
    const { panes } = this.#grid;
    if (panes.shown.rows.count === 0) return;
    const { active } = this.#selection;
    const cell = this.#activeArea();
    this.#layer.draw(this.#selection, cell, panes);
    const pane = panes.paneOf(active.row, active.column);
    const box = panes.box(cell, pane);
    const parent = this.#layer.pane(pane);
    this.#placeInput();
    const content = this.#grid.paint.at(active.row, active.column).text;
    this.#input.describe(`${this.#labels.cell} ${cellAddress(active.row, active.column)} ${content}`.trim());
    const corner = box && {
      left: box.left + box.width,
      top: box.top + box.height - 20,
      bottom: box.top + box.height,
      width: box.width,
    };
    this.#list.place(parent, corner, listEntries(this.#model, this.sheet, active));
    this.#charts.draw(this.#model, this.sheet, panes);
  }

  /** The active cell, or all cells it is merged with. */
  #activeArea(): CellArea {
    const { row, column } = this.#selection.active;
    return this.#grid.paint.merged.at(row, column) ?? cellArea(row, column);
  }

  /** The field stands beside the grid, not in its panes: these are made anew now and then, and it must not go with them. */
  #placeInput(): void {
    const { active } = this.#selection;
    const { panes } = this.#grid;
    const pane = panes.paneOf(active.row, active.column);
    const box = panes.box(this.#activeArea(), pane);
    const element = this.#layer.pane(pane);
    if (!box || !element) return;
    const corner = element.getBoundingClientRect();
    const origin = this.#parent.getBoundingClientRect();
    this.#input.place({
      ...box,
      left: box.left + corner.left - origin.left,
      top: box.top + corner.top - origin.top,
    });
  }

  #showSheet(): void {
    const sheet = this.#model.activeSheet;
    const [area] = this.#model.selection(sheet);
    const active = { row: area?.top ?? 0, column: area?.left ?? 0 };
    const head = { row: area?.bottom ?? 0, column: area?.right ?? 0 };
    this.#grid.show(this.#model, sheet);
    this.#selection = selectionOf(active, head, sheet.facts.merges);
    this.#events.onSelected(this.#selection);
  }

  #follow(changes: readonly ModelChange[]): void {
    for (const { kind, sheetId, area, source } of changes) {
      if (kind === 'activated') this.#showSheet();
      else if (sheetId !== '' && sheetId !== this.sheet.id) continue;
      else if (kind === 'selection' && source !== 'local' && area) this.#goTo(area);
      else if (LAYS_OUT_ANEW.has(kind) || this.#changesHeights(kind, area)) this.#layOut();
      else if (kind !== 'selection') this.#grid.refresh();
    }
    if (!this.#model.sheets.includes(this.sheet)) this.#showSheet();
  }

  /** New rows below, and texts that wrap, change the layout. */
  #changesHeights(kind: string, area: CellArea | null): boolean {
    if (kind !== 'cells' && kind !== 'format' && kind !== 'rowsSorted') return false;
    if (!area || area.bottom - area.top > 0) return true;
    const { shown } = this.#grid.panes;
    if (area.bottom >= shown.rows.indexAt(shown.rows.count - 1)) return true;
    if (area.right >= shown.columns.indexAt(shown.columns.count - 1)) return true;
    return this.sheet.style(area.top, area.left).wrap;
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
    const active = { row: area.top, column: area.left };
    this.#selection = selectionOf(active, { row: area.bottom, column: area.right }, this.sheet.facts.merges);
    this.#draw();
    this.#grid.reveal(active.row, active.column);
    this.#events.onSelected(this.#selection);
  }

  #try(edit: () => void): void {
    try {
      edit();
    } catch (fault) {
      this.#events.onFault(fault);
    }
  }

  #type(text: string, then: Direction | null): void {
    const { active } = this.#selection;
    this.#try(() => {
      typeCell(this.#model, this.sheet, active, text, new Date().getFullYear());
    });
    if (then) {
      const next = cornerOf(stepFrom(active, then, this.#grid.panes.shown), this.sheet.facts.merges);
      this.select(next);
    }
  }

  #resize(column: number, pixels: number): void {
    this.#model.step('local', () => {
      setColumns(this.#model, this.sheet, column, column, () => ({ width: pixels / PIXELS_OF_A_POINT }));
    });
  }

  #onKey(event: KeyboardEvent): boolean {
    if (this.#list.onKey(event.key)) return true;
    const command = keyCommand(event);
    if (!command) return false;
    this.#obey(command);
    return true;
  }

  #obey(command: KeyCommand): void {
    switch (command.kind) {
      case 'edit':
        this.#input.edit();
        return;
      case 'clear':
        this.#try(() => {
          emptyCells(this.#model, this.sheet, this.#selection.area);
        });
        return;
      case 'undo':
      case 'redo':
        this.#events.onUndo(command.kind);
        return;
      case 'list':
        this.#list.open(editableText(this.sheet, this.#selection.active.row, this.#selection.active.column));
        return;
      case 'escape':
        return;
      case 'all': {
        const used = this.sheet.usedArea(true);
        if (used) this.select({ row: used.top, column: used.left }, { row: used.bottom, column: used.right });
        return;
      }
      default: {
        const { panes } = this.#grid;
        this.#setSelection(
          movedSelection(this.#selection, command, this.sheet, panes.shown, this.#grid.pageRows()),
        );
        const { head, active } = this.#selection;
        const seen = command.stretch ? head : active;
        this.#grid.reveal(seen.row, seen.column);
      }
    }
  }

  #onClipboard(event: ClipboardEvent): void {
    const { area } = this.#selection;
    event.preventDefault();
    if (event.type === 'paste') {
      const rows = fromTabSeparated(event.clipboardData?.getData('text/plain') ?? '');
      this.#try(() => {
        const pasted = pasteTexts(this.#model, this.sheet, area, rows, new Date().getFullYear());
        this.select({ row: pasted.top, column: pasted.left }, { row: pasted.bottom, column: pasted.right });
      });
      return;
    }
    event.clipboardData?.setData('text/plain', toTabSeparated(shownTexts(this.sheet, area)));
    if (event.type === 'cut') this.#obey({ kind: 'clear' });
  }

  #listen(): void {
    const element: HTMLElement = this.#grid.element;
    element.addEventListener('mousedown', (event) => {
      if (event.button === 0) this.#press(event);
    });
    element.addEventListener('dblclick', (event) => {
      if (pressedOn(event.target, this.#grid.panes)?.kind === 'cell') this.#input.edit();
    });
    element.addEventListener('viewportscroll', () => {
      this.#placeInput();
    });
    window.addEventListener('mousemove', (event) => {
      if (this.#dragging) this.#drag(event);
    });
    window.addEventListener('mouseup', () => {
      this.#dragging = null;
    });
  }

  #press(event: MouseEvent): void {
    const pressed = pressedOn(event.target, this.#grid.panes);
    if (!pressed) return;
    event.preventDefault();
    this.#input.commit(null);
    this.#dragging = pressed;
    this.#stretchTo(pressed, event.shiftKey ? this.#selection.active : null);
    this.#input.focus();
    if (pressed.kind !== 'cell' || event.shiftKey) return;
    const link = this.sheet.extra(pressed.place.row, pressed.place.column)?.link;
    if (link && link.documentReference !== '') {
      this.#dragging = null;
      this.#events.onFollow(link.documentReference);
    }
  }

  #drag(event: MouseEvent): void {
    const over = pressedOn(document.elementFromPoint(event.clientX, event.clientY), this.#grid.panes);
    if (!over || over.kind !== this.#dragging?.kind) return;
    this.#stretchTo(over, this.#selection.active);
  }

  /** Selects what was pressed, from `active` on where it is stretched. */
  #stretchTo(pressed: Pressed, active: CellPlace | null): void {
    const { merges } = this.sheet.facts;
    switch (pressed.kind) {
      case 'cell': {
        const begin = active ?? cornerOf(pressed.place, merges);
        this.#setSelection(selectionOf(begin, active ? pressed.place : begin, merges));
        return;
      }
      case 'row': {
        const begin = { row: active?.row ?? pressed.row, column: 0 };
        this.#setSelection(selectionOf(begin, { row: pressed.row, column: COLUMNS - 1 }, []));
        return;
      }
      case 'column': {
        const begin = { row: 0, column: active?.column ?? pressed.column };
        this.#setSelection(selectionOf(begin, { row: ROWS - 1, column: pressed.column }, []));
        return;
      }
      case 'corner':
        this.#setSelection(selectionOf(CORNER, { row: ROWS - 1, column: COLUMNS - 1 }, []));
    }
  }
}
