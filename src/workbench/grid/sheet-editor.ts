import type { ColumnFilter } from '../edits/column-filter';
import { editableText, emptyCells, typeCell } from '../edits/type-cells';
import { setColumns, type SheetModel, type WorkbookModel } from '../model';
import { CellInput } from './cell-input';
import { exchange } from './clipboard';
import { DropList } from './drop-list';
import type { PagePoint } from './filter-arrows';
import { keyCommand, type KeyCommand } from './key-commands';
import { movedSelection } from './key-moves';
import { Mouse } from './mouse';
import { stepFrom, type Direction } from './moves';
import { cornerOf, selectionOf, type CellPlace, type Selection } from './selection';
import { PIXELS_OF_A_POINT } from './sheet-lines';
import { SheetView } from './sheet-view';

/** What the sheet tells the page around it. */
export interface EditorEvents {
  readonly onSelected: (selection: Selection) => void;
  /** The text being typed, null when it is over. */
  readonly onTyping: (text: string | null) => void;
  readonly onFault: (fault: unknown) => void;
  readonly onFollow: (reference: string) => void;
  readonly onUndo: (kind: 'undo' | 'redo') => void;
  /** The menu of the selected cells is asked for, at these pixels of the page. */
  readonly onMenu: (at: PagePoint) => void;
  /** The menu of a column's filter is asked for; its header cell is selected by now. */
  readonly onFilter: (filter: ColumnFilter, at: PagePoint) => void;
}

export interface EditorLabels {
  readonly cell: string;
  readonly list: string;
  readonly filter: string;
}

/** A sheet that is edited: by the mouse and keys, and by the field one types into. */
export class SheetEditor {
  readonly #model: WorkbookModel;
  readonly #events: EditorEvents;
  readonly #list: DropList;
  readonly #input: CellInput;
  readonly #view: SheetView;
  readonly #mouse: Mouse;

  constructor(parent: HTMLElement, model: WorkbookModel, events: EditorEvents, labels: EditorLabels) {
    this.#model = model;
    this.#events = events;
    this.#list = new DropList((entry) => {
      this.#type(entry, null);
    }, labels.list);
    this.#input = this.#newInput(labels.cell);
    this.#view = new SheetView(
      parent,
      model,
      {
        input: this.#input,
        list: this.#list,
        label: labels.cell,
        filterLabel: labels.filter,
        onFilter: (filter, at) => {
          this.select(filter);
          events.onFilter(filter, at);
        },
      },
      {
        onSelected: events.onSelected,
        onColumnResized: (column, pixels) => {
          this.#resize(column, pixels);
        },
      },
    );
    parent.append(this.#input.field);
    this.#mouse = this.#newMouse();
    this.#view.show();
  }

  get sheet(): SheetModel {
    return this.#view.sheet;
  }

  get selection(): Selection {
    return this.#view.selection;
  }

  /** Rules of conditional formats of this sheet that are not shown. */
  get unsupportedRules(): number {
    return this.#view.unsupportedRules;
  }

  destroy(): void {
    this.#mouse.destroy();
    this.#view.destroy();
    this.#input.field.remove();
  }

  focus(): void {
    this.#input.focus();
  }

  /** Selects an area and brings its last cell into sight. */
  select(active: CellPlace, head: CellPlace = active): void {
    this.#input.commit(null);
    const { merges } = this.sheet.facts;
    this.#view.select(selectionOf(cornerOf(active, merges), head, merges));
    this.#view.reveal(head);
  }

  /** Puts a text into the active cell, as typed there. */
  type(text: string): void {
    this.#input.cancel();
    this.#type(text, null);
  }

  #newInput(label: string): CellInput {
    return new CellInput(
      {
        onKey: (event) => this.#onKey(event),
        textToEdit: () => this.#activeText(),
        onCommit: (text, then) => {
          this.#type(text, then);
        },
        onEditing: this.#events.onTyping,
        onClipboard: (event) => {
          this.#onClipboard(event);
        },
      },
      label,
    );
  }

  #newMouse(): Mouse {
    return new Mouse(this.#view.element, {
      panes: () => this.#view.panes,
      merges: () => this.sheet.facts.merges,
      selection: () => this.selection,
      onPress: () => {
        this.#input.commit(null);
        this.#input.focus();
      },
      onSelect: (selection) => {
        this.#view.select(selection);
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

  #activeText(): string {
    const { row, column } = this.selection.active;
    return editableText(this.sheet, row, column);
  }

  #try(edit: () => void): void {
    try {
      edit();
    } catch (fault) {
      this.#events.onFault(fault);
    }
  }

  #type(text: string, then: Direction | null): void {
    const { active } = this.selection;
    this.#try(() => {
      typeCell(this.#model, this.sheet, active, text, new Date().getFullYear());
    });
    if (then) this.select(cornerOf(stepFrom(active, then, this.#view.panes.shown), this.sheet.facts.merges));
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
          emptyCells(this.#model, this.sheet, this.selection.area);
        });
        return;
      case 'undo':
      case 'redo':
        this.#events.onUndo(command.kind);
        return;
      case 'list':
        if (!this.#list.open(this.#activeText())) this.#view.openFilter(this.selection.active);
        return;
      case 'escape':
        return;
      case 'all': {
        const used = this.sheet.usedArea(true);
        if (used) this.select({ row: used.top, column: used.left }, { row: used.bottom, column: used.right });
        return;
      }
      default: {
        const { panes, pageRows } = this.#view;
        const moved = movedSelection(this.selection, command, this.sheet, panes.shown, pageRows);
        this.#view.select(moved);
        this.#view.reveal(command.stretch ? moved.head : moved.active);
      }
    }
  }

  #onClipboard(event: ClipboardEvent): void {
    event.preventDefault();
    this.#try(() => {
      const pasted = exchange(event, this.#model, this.sheet, this.selection.area);
      if (pasted)
        this.select({ row: pasted.top, column: pasted.left }, { row: pasted.bottom, column: pasted.right });
    });
  }
}
