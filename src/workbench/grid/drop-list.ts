/** The drop-down list of the active cell: its arrow, and the entries while it is open. */
export class DropList {
  readonly #arrow = document.createElement('button');
  readonly #list = document.createElement('ul');
  #entries: readonly string[] = [];
  #chosen = 0;
  readonly #onChoose: (entry: string) => void;

  constructor(onChoose: (entry: string) => void, label: string) {
    this.#onChoose = onChoose;
    this.#arrow.className = 'list-arrow';
    this.#arrow.type = 'button';
    this.#arrow.tabIndex = -1;
    this.#arrow.setAttribute('aria-label', label);
    this.#arrow.addEventListener('mousedown', (event) => {
      event.preventDefault();
      if (this.isOpen) this.close();
      else this.open('');
    });
    this.#list.className = 'list-entries';
    this.#list.setAttribute('role', 'listbox');
    this.#list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const item = event.target instanceof Element ? event.target.closest('li') : null;
      if (item) this.#choose(Number(item.dataset['index'] ?? 0));
    });
  }

  get isOpen(): boolean {
    return this.#list.isConnected;
  }

  /** Shows the arrow at the right edge of a cell; no entries, no arrow. */
  place(
    parent: HTMLElement | null,
    corner: {
      readonly left: number;
      readonly top: number;
      readonly bottom: number;
      readonly width: number;
    } | null,
    entries: readonly string[] | null,
  ): void {
    if (!parent || !corner || !entries || entries.length === 0) {
      this.#arrow.remove();
      this.close();
      return;
    }
    this.#entries = entries;
    this.#arrow.style.transform = `translate(${String(corner.left)}px, ${String(corner.top)}px)`;
    this.#list.style.transform = `translate(${String(corner.left - corner.width)}px, ${String(corner.bottom)}px)`;
    this.#list.style.minWidth = `${String(corner.width)}px`;
    if (this.#arrow.parentElement !== parent) parent.append(this.#arrow);
  }

  /** Opens the list with the entry that stands in the cell chosen. False: there is no list. */
  open(current: string): boolean {
    const parent = this.#arrow.parentElement;
    if (!parent) return false;
    this.#chosen = Math.max(0, this.#entries.indexOf(current));
    this.#list.replaceChildren(...this.#entries.map((entry, index) => this.#item(entry, index)));
    parent.append(this.#list);
    this.#show();
    return true;
  }

  close(): void {
    this.#list.remove();
  }

  /** True: the key was for the open list. */
  onKey(key: string): boolean {
    if (!this.isOpen) return false;
    if (key === 'ArrowDown') this.#chosen = Math.min(this.#chosen + 1, this.#entries.length - 1);
    else if (key === 'ArrowUp') this.#chosen = Math.max(this.#chosen - 1, 0);
    else if (key === 'Enter') this.#choose(this.#chosen);
    else if (key === 'Escape') this.close();
    else {
      this.close();
      return false;
    }
    this.#show();
    return true;
  }

  #item(entry: string, index: number): HTMLElement {
    const item = document.createElement('li');
    item.textContent = entry;
    item.dataset['index'] = String(index);
    item.setAttribute('role', 'option');
    return item;
  }

  #show(): void {
    [...this.#list.children].forEach((item, index) => {
      item.setAttribute('aria-selected', String(index === this.#chosen));
      if (index === this.#chosen && this.isOpen) item.scrollIntoView({ block: 'nearest' });
    });
  }

  #choose(index: number): void {
    this.close();
    const entry = this.#entries[index];
    if (entry !== undefined) this.#onChoose(entry);
  }
}
