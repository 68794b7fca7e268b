import type { Language } from '../../messages/catalog';
import { say } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import type { CellArea, CellValue } from '../../workbook/sheet-snapshot';
import type { CellStyleName, NewChart, StyledCell } from '../../workbook/workbook-change';

export type Text = Message | string | number | null;

/** Where a written table stands: its header row, its body without the sum row, its columns. */
export interface PlacedTable {
  readonly headerRow: number;
  readonly bodyTop: number;
  readonly bodyBottom: number;
}

/** A sheet written from top to bottom: each call adds rows below the last one. */
export class Page {
  readonly cells: StyledCell[] = [];
  readonly charts: NewChart[] = [];
  readonly #language: Language;
  #row = 0;

  constructor(language: Language) {
    this.#language = language;
  }

  get row(): number {
    return this.#row;
  }

  /** One sentence in the first column. */
  line(text: Text, style: CellStyleName = 'textNarrow'): void {
    this.#put(0, text, style);
    this.#row++;
  }

  /** A heading with a blank row before it. */
  heading(text: Message): void {
    this.#row++;
    this.line(text, 'title');
  }

  /** A name and what stands beside it. */
  fact(name: Text, value: Text): void {
    this.#put(0, name, 'header');
    this.#put(1, value, 'textNarrow');
    this.#row++;
  }

  /** A header row, body rows, and where told a sum row; numbers take the style of their column. */
  table(
    headers: readonly Text[],
    rows: readonly (readonly Text[])[],
    options: { readonly styles?: readonly CellStyleName[]; readonly sum?: readonly Text[] } = {},
  ): PlacedTable {
    const headerRow = this.#row++;
    headers.forEach((header, column) => {
      this.#at(headerRow, column, header, 'header');
    });
    for (const row of rows) {
      row.forEach((text, column) => {
        this.#put(column, text, options.styles?.[column] ?? 'textNarrow');
      });
      this.#row++;
    }
    const bodyBottom = this.#row - 1;
    if (options.sum) {
      options.sum.forEach((text, column) => {
        this.#put(column, text, options.styles?.[column] === 'money' ? 'moneyTotal' : 'total');
      });
      this.#row++;
    }
    return { headerRow, bodyTop: headerRow + 1, bodyBottom };
  }

  /** At least so many rows down, so that a chart beside a short table has room. */
  skipTo(row: number): void {
    this.#row = Math.max(this.#row, row);
  }

  #put(column: number, text: Text, style: CellStyleName): void {
    this.#at(this.#row, column, text, style);
  }

  #at(row: number, column: number, text: Text, style: CellStyleName): void {
    const value: CellValue = typeof text === 'object' && text !== null ? say(text, this.#language) : text;
    if (value !== null && value !== '') this.cells.push({ row, column, value, style });
  }
}

/** One column of a placed table, its header left out. */
export function bodyColumn({ bodyTop, bodyBottom }: PlacedTable, column: number): CellArea {
  return { top: bodyTop, left: column, bottom: bodyBottom, right: column };
}

export function cellArea(row: number, column: number): CellArea {
  return { top: row, left: column, bottom: row, right: column };
}
