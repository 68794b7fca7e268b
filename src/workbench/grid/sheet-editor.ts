import type { CellArea } from '../../workbook/sheet-snapshot';
import { editableText, emptyCells, typeCell } from '../edits/type-cells';
import { setColumns, type ModelChange, type SheetModel, type WorkbookModel } from '../model';
import { CellInput } from './cell-input';
import { exchange } from './clipboard';
import { DropList } from './drop-list';
import { keyCommand, type KeyCommand } from './key-commands';
import { movedSelection } from './key-moves';
import { changesLayout } from './layout-changes';
import { Mouse } from './mouse';
import { stepFrom, type Direction } from './moves';
import { cornerOf, selectionOf, type CellPlace, type Selection } from './selection';
import { SheetGrid } from './sheet-grid';
import { PIXELS_OF_A_POINT } from './sheet-lines';
import { SheetMarks } from './sheet-marks';

/** What the sheet tells the page around it. */
export interface EditorEvents {
  readonly onSelected: (selection: Selection) => void;
  /** The text being typed, null when it is over. */
  readonly onTyping: (text: string | null) => void;
  readonly onFault: (fault: unknown) => void;
  readonly onFollow: (reference: string) => void;
  readonly onUndo: (kind: 'undo' | 'redo') => void;
  /** The menu of the selected cells is asked for, at these pixels of the page. */
  readonly onMenu: (at: { readonly x: number; readonly y: number }) => void;
}

export interface EditorLabels {
  readonly cell: string;
  readonly list: string;
}

const CORNER: CellPlace = { row: 0, column: 0 };
/** A sheet that is looked at and edited: the grid, what is selected in it, and the field one types into. */
export class SheetEditor {
  readonly #grid: SheetGrid;
  readonly #marks: SheetMarks;
  readonly #input: CellInput;
  readonly #list: DropList;
  readonly #events: EditorEvents;
  readonly #model: WorkbookModel;
  readonly #mouse: Mouse;
  readonly #stop: () => void;
  #selection: Selection = selectionOf(CORNER, CORNER, []);
  #layingOut = 0;

  constructor(parent: HTMLElement, model: WorkbookModel, events: EditorEvents, labels: EditorLabels) {
    this.#model = model;
    this.#events = events;
    this.#grid = new SheetGrid(parent, model, {
      onShown: () => {
        this.#draw();
      },
      onColumnResized: (column, pixels) => {
        this.#resize(column, pixels);
      },
    });
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
    this.#marks = new SheetMarks(parent, this.#grid, {
      input: this.#input,
      list: this.#list,
      label: labels.cell,
    });
    this.#mouse = this.#listen();
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
    this.#mouse.destroy();
    this.#grid.element.remove();
    this.#input.field.remove();
  }

  focus(): void {
    this.#input.focus();
  }

  #listen(): Mouse {
    const element: HTMLElement = this.#grid.element;
    element.addEventListener('viewportscroll', () => {
      this.#marks.placeInput(this.#selection);
    });
    return new Mouse(element, {
      panes: () => this.#grid.panes,
      merges: () => this.sheet.facts.merges,
      selection: () => this.#selection,
      onPress: () => {
        this.#input.commit(null);
        this.#input.focus();
      },
      onSelect: (selection) => {
        this.#setSelection(selection);
      },
      onCell: ({ row, column }) => {
        const reference = this.sheet.extra(row, column)?.link?.documentReference ?? '';
        if (reference !== '') this.#events.onFollow(reference);
        return reference !== '';
      },
      onDoubleClick: () => {
        this.#input.edit();
      },
      onMenu: this.#events.onMenu,
    });
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
    this.#marks.draw(this.#model, this.#selection);
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
    for (const change of changes) {
      const { kind, sheetId, area, source } = change;
      if (kind === 'activated') this.#showSheet();
      else if (sheetId !== '' && sheetId !== this.sheet.id) continue;
      else if (kind === 'selection' && source !== 'local' && area) this.#goTo(area);
      else if (changesLayout(change, this.sheet, this.#grid.panes)) this.#layOut();
      else if (kind !== 'selection') this.#grid.refresh();
    }
    if (!this.#model.sheets.includes(this.sheet)) this.#showSheet();
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
    event.preventDefault();
    this.#try(() => {
      const pasted = exchange(event, this.#model, this.sheet, this.#selection.area);
      if (pasted)
        this.select({ row: pasted.top, column: pasted.left }, { row: pasted.bottom, column: pasted.right });
    });
  }
}
