import { ARROWS, type Direction } from './moves';
import type { Box } from './panes';

/** What the input tells the grid. */
export interface InputEvents {
  /** A key while nothing is typed. True: it is done with. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** What stands in the cell, to be edited. */
  readonly textToEdit: () => string;
  /** Typing is over: the text, and where to go on. */
  readonly onCommit: (text: string, then: Direction | null) => void;
  readonly onEditing: (text: string | null) => void;
  readonly onClipboard: (event: ClipboardEvent) => void;
}

/**
 * The field that a person types into. It lies over the active cell, unseen, and always has the focus while the sheet
 * is used, so that the first letter and composed input (Chinese) arrive in it like in any field; it shows itself as
 * soon as something is typed.
 */
export class CellInput {
  readonly field: HTMLTextAreaElement;
  readonly #events: InputEvents;
  #isEditing = false;
  /** Begun by typing: an arrow then ends it; begun by F2 or a double click, arrows move in the text. */
  #byTyping = false;
  #isComposing = false;

  constructor(events: InputEvents, label: string) {
    this.#events = events;
    this.field = document.createElement('textarea');
    this.field.className = 'cell-input';
    this.field.rows = 1;
    this.field.spellcheck = false;
    this.field.setAttribute('aria-label', label);
    this.#listen();
  }

  get isEditing(): boolean {
    return this.#isEditing;
  }

  /** Lays the field over a cell. Not while something is composed in it: that would break the composition. */
  place(box: Box): void {
    if (this.#isComposing) return;
    const { style } = this.field;
    style.transform = `translate(${String(box.left)}px, ${String(box.top)}px)`;
    style.minWidth = `${String(box.width)}px`;
    style.minHeight = `${String(box.height)}px`;
  }

  /** What is said of the field where it lies: the cell's address and content. */
  describe(text: string): void {
    if (this.field.getAttribute('aria-label') !== text) this.field.setAttribute('aria-label', text);
  }

  focus(): void {
    this.field.focus({ preventScroll: true });
  }

  /** Begins to edit what stands in the cell. */
  edit(): void {
    if (this.#isEditing) return;
    this.field.value = this.#events.textToEdit();
    this.#begin(false);
    this.focus();
    const end = this.field.value.length;
    this.field.setSelectionRange(end, end);
  }

  /** Ends typing and keeps the text. */
  commit(then: Direction | null): void {
    if (!this.#isEditing) return;
    const text = this.field.value;
    this.#finish();
    this.#events.onCommit(text, then);
  }

  cancel(): void {
    if (this.#isEditing) this.#finish();
  }

  #begin(byTyping: boolean): void {
    this.#isEditing = true;
    this.#byTyping = byTyping;
    this.field.classList.add('editing');
    this.#grow();
    this.#events.onEditing(this.field.value);
  }

  #finish(): void {
    this.#isEditing = false;
    this.field.value = '';
    this.field.classList.remove('editing');
    this.field.style.width = '';
    this.field.style.height = '';
    this.#events.onEditing(null);
  }

  #grow(): void {
    const { field } = this;
    field.style.width = '0';
    field.style.height = '0';
    field.style.width = `${String(Math.min(field.scrollWidth + 4, 480))}px`;
    field.style.height = `${String(field.scrollHeight)}px`;
  }

  #listen(): void {
    const { field } = this;
    field.addEventListener('compositionstart', () => {
      this.#isComposing = true;
      if (!this.#isEditing) this.#begin(true);
    });
    field.addEventListener('compositionend', () => {
      this.#isComposing = false;
    });
    field.addEventListener('input', () => {
      if (this.#isEditing) {
        this.#grow();
        this.#events.onEditing(field.value);
      } else if (field.value !== '') this.#begin(true);
    });
    field.addEventListener('keydown', (event) => {
      this.#onKeyDown(event);
    });
    field.addEventListener('blur', () => {
      this.commit(null);
    });
    for (const kind of ['copy', 'cut', 'paste'] as const) {
      field.addEventListener(kind, (event) => {
        if (!this.#isEditing) this.#events.onClipboard(event);
      });
    }
  }

  #onKeyDown(event: KeyboardEvent): void {
    // The grid component has keys of its own that must not see these.
    event.stopPropagation();
    if (event.isComposing || this.#isComposing || event.key === 'Process') return;
    const isDone = this.#isEditing ? this.#whileEditing(event) : this.#events.onKey(event);
    if (isDone) event.preventDefault();
  }

  #whileEditing(event: KeyboardEvent): boolean {
    const { key, shiftKey, altKey } = event;
    if (key === 'Escape') this.cancel();
    else if (key === 'Enter' && altKey) this.#insert('\n');
    else if (key === 'Enter') this.commit({ rows: shiftKey ? -1 : 1, columns: 0 });
    else if (key === 'Tab') this.commit({ rows: 0, columns: shiftKey ? -1 : 1 });
    else if (key === 'F2') this.#byTyping = !this.#byTyping;
    else {
      const arrow = this.#byTyping ? ARROWS[key] : undefined;
      if (!arrow) return false;
      this.commit(arrow);
    }
    return true;
  }

  #insert(text: string): void {
    const { field } = this;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    this.#grow();
    this.#events.onEditing(field.value);
  }
}
