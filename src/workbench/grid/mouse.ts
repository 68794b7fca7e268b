import type { CellArea } from '../../workbook/sheet-snapshot';
import { COLUMNS, containsArea, ROWS } from '../model/area';
import type { Panes } from './panes';
import { pressedOn, type Pressed } from './pointer';
import { cornerOf, selectionOf, type CellPlace, type Selection } from './selection';

/** What the mouse needs to know and tells. */
export interface MouseEvents {
  readonly panes: () => Panes;
  readonly merges: () => readonly CellArea[];
  readonly selection: () => Selection;
  readonly onSelect: (selection: Selection) => void;
  /** A press begins: what was being typed is kept. */
  readonly onPress: () => void;
  /** A cell was pressed by itself. True: its link was followed. */
  readonly onCell: (place: CellPlace) => boolean;
  readonly onDoubleClick: () => void;
  /** The menu is asked for, at these pixels of the page; what is under them is selected by now. */
  readonly onMenu: (at: { readonly x: number; readonly y: number }) => void;
}

/** Selects with the mouse: cells, whole rows and columns, from one to another, on with Shift. */
export class Mouse {
  readonly #events: MouseEvents;
  readonly #ended = new AbortController();
  #dragging: Pressed | null = null;

  constructor(element: HTMLElement, events: MouseEvents) {
    this.#events = events;
    const { signal } = this.#ended;
    element.addEventListener(
      'mousedown',
      (event) => {
        if (event.button === 0) this.#press(event);
      },
      { signal },
    );
    element.addEventListener(
      'dblclick',
      ({ target }) => {
        if (pressedOn(target, events.panes())?.kind === 'cell') events.onDoubleClick();
      },
      { signal },
    );
    element.addEventListener(
      'contextmenu',
      (event) => {
        this.#ask(event);
      },
      { signal },
    );
    window.addEventListener(
      'mousemove',
      (event) => {
        if (this.#dragging) this.#drag(event);
      },
      { signal },
    );
    window.addEventListener(
      'mouseup',
      () => {
        this.#dragging = null;
      },
      { signal },
    );
  }

  destroy(): void {
    this.#ended.abort();
  }

  #press(event: MouseEvent): void {
    const { panes, merges, selection, onPress, onSelect, onCell } = this.#events;
    const pressed = pressedOn(event.target, panes());
    if (!pressed) return;
    event.preventDefault();
    this.#dragging = pressed;
    onPress();
    onSelect(pressedSelection(pressed, event.shiftKey ? selection().active : null, merges()));
    if (pressed.kind === 'cell' && !event.shiftKey && onCell(pressed.place)) this.#dragging = null;
  }

  #ask(event: MouseEvent): void {
    const { panes, merges, selection, onPress, onSelect, onMenu } = this.#events;
    const pressed = pressedOn(event.target, panes());
    if (!pressed) return;
    event.preventDefault();
    onPress();
    const under = pressedSelection(pressed, null, merges());
    if (!containsArea(selection().area, under.area)) onSelect(under);
    onMenu({ x: event.clientX, y: event.clientY });
  }

  #drag({ clientX, clientY }: MouseEvent): void {
    const { panes, merges, selection, onSelect } = this.#events;
    const over = pressedOn(document.elementFromPoint(clientX, clientY), panes());
    if (over && over.kind === this.#dragging?.kind)
      onSelect(pressedSelection(over, selection().active, merges()));
  }
}

const CORNER: CellPlace = { row: 0, column: 0 };

/** What a press selects: from `active` on where it stretches a selection. */
function pressedSelection(
  pressed: Pressed,
  active: CellPlace | null,
  merges: readonly CellArea[],
): Selection {
  switch (pressed.kind) {
    case 'cell': {
      const begin = active ?? cornerOf(pressed.place, merges);
      return selectionOf(begin, active ? pressed.place : begin, merges);
    }
    case 'row': {
      const begin = { row: active?.row ?? pressed.row, column: 0 };
      return selectionOf(begin, { row: pressed.row, column: COLUMNS - 1 }, []);
    }
    case 'column': {
      const begin = { row: 0, column: active?.column ?? pressed.column };
      return selectionOf(begin, { row: ROWS - 1, column: pressed.column }, []);
    }
    case 'corner':
      return selectionOf(CORNER, { row: ROWS - 1, column: COLUMNS - 1 }, []);
  }
}
