import type { CellValue } from '../../workbook/sheet-snapshot';
import { BYTES_A_REQUEST, rowsABlock } from '../payload';
import { askFirst, type FirstAsked, type FirstLook, takeFirst } from './first-look';
import { FormulaCells } from './formula-cells';
import { lookOf } from './looks';
import { askNext, type NextAsked, type NextLook, takeNext } from './next-look';
import { NumberFormats, type NumberStretch, numberStretches } from './number-formats';
import { blanksAsNull, type SheetFacts, usedGrid } from './sheet-facts';

/** Rows asked for before it is known how wide they are: enough for most sheets, and small whatever they hold. */
const FIRST_ROWS = 500;
const FIRST_BYTES = 900_000;

interface RestAsked {
  readonly next: NextAsked | null;
  readonly block: Excel.Range | null;
  readonly formats: readonly { readonly stretch: NumberStretch; readonly range: Excel.Range }[];
}

/**
 * One sheet on its way in, block by block. Each round trip asks for the next rows, and for the number formats of
 * the rows that came before, as far as they hold numbers.
 */
export class SheetReading {
  readonly #id: string;
  readonly #date1904: () => boolean;
  #firstRows = FIRST_ROWS;
  #blockRows = FIRST_ROWS;
  #asked: { first: FirstAsked } | { rest: RestAsked } | null = null;
  #look: FirstLook | null = null;
  #isGone = false;
  #next: NextLook | null = null;
  #rows: CellValue[][] = [];
  #formats = new NumberFormats();
  #unknownFormats: readonly NumberStretch[] = [];

  constructor(id: string, date1904: () => boolean) {
    this.#id = id;
    this.#date1904 = date1904;
  }

  get name(): string {
    return this.#look?.name ?? '';
  }

  get isDone(): boolean {
    if (this.#isGone) return true;
    return this.#next !== null && this.#rowsLeft === 0 && this.#unknownFormats.length === 0;
  }

  /** Bytes the next answer is likely to take. */
  get bytes(): number {
    return this.#rowsLeft > this.#blockRows || !this.#look ? this.#fullBytes : FIRST_BYTES;
  }

  /** Rows read, of all as far as known. */
  get progress(): { readonly done: number; readonly total: number } {
    return { done: this.#rows.length, total: this.#rows.length + (this.#look ? this.#rowsLeft : FIRST_ROWS) };
  }

  get #fullBytes(): number {
    return this.#look ? BYTES_A_REQUEST : FIRST_BYTES;
  }

  get #rowsLeft(): number {
    const area = this.#look?.used?.area;
    return area ? area.bottom - area.top + 1 - this.#rows.length : 0;
  }

  /** Queues the next questions. May be called again where the answer never came. */
  ask(context: Excel.RequestContext): void {
    if (!this.#look) {
      this.#asked = { first: askFirst(context, this.#id, this.#firstRows) };
      return;
    }
    const look = this.#look;
    const sheet = context.workbook.worksheets.getItem(look.id);
    const area = look.used?.area;
    const count = Math.min(this.#rowsLeft, this.#blockRows);
    const block =
      area && count > 0
        ? sheet.getRangeByIndexes(area.top + this.#rows.length, area.left, count, area.right - area.left + 1)
        : null;
    block?.load('values');
    const formats = this.#unknownFormats.map((stretch) => {
      const { top, bottom, column } = stretch;
      const range = sheet.getRangeByIndexes(top, column, bottom - top + 1, 1);
      range.load('numberFormat');
      return { stretch, range };
    });
    this.#asked = { rest: { next: this.#next ? null : askNext(sheet, look, this.#rows), block, formats } };
  }

  /** Takes the answers to what was asked. */
  take(): void {
    const asked = this.#asked;
    this.#asked = null;
    if (!asked) return;
    if ('first' in asked) this.#takeFirst(asked.first);
    else this.#takeRest(asked.rest);
  }

  /** Asks for half as much from now on; false where it cannot be less. */
  halve(): boolean {
    const rows = this.#look ? this.#blockRows : this.#firstRows;
    if (rows === 1) return false;
    if (this.#look) this.#blockRows = Math.ceil(rows / 2);
    else this.#firstRows = Math.ceil(rows / 2);
    return true;
  }

  /** All of it; null where the sheet is gone. */
  facts(): SheetFacts | null {
    const look = this.#look;
    const next = this.#next;
    if (!look || !next) return null;
    const { used, name, visibility, isProtected, autoFilter, merges, id } = look;
    const top = used?.area.top ?? 0;
    const left = used?.area.left ?? 0;
    return {
      id,
      name,
      visibility,
      ...usedGrid(this.#rows, top, left),
      date1904: this.#date1904(),
      looks: (used?.rowLooks ?? []).map((rowLook, row) => {
        const cells = next.looks.get(row);
        const values = this.#rows[row] ?? [];
        if (cells) return cells.map((cell, column) => lookOf(cell, values[column] ?? null));
        return values.map((value) => lookOf(rowLook, value));
      }),
      looksTop: top,
      looksLeft: left,
      formats: this.#formats,
      formulas: FormulaCells.of(used?.formulas ?? []),
      merges,
      hiddenRows: next.hiddenRows,
      hiddenColumns: next.hiddenColumns,
      autoFilter,
      tables: next.tables,
      notes: next.notes,
      listValidations: next.listValidations,
      isProtected,
    };
  }

  #takeFirst(asked: FirstAsked): void {
    this.#look = takeFirst(asked);
    this.#isGone = this.#look === null;
    const used = this.#look?.used;
    if (!used) return;
    this.#addRows(used.values);
    const columns = used.area.right - used.area.left + 1;
    this.#blockRows = used.values.length > 0 ? rowsABlock(used.values, columns) : 50;
  }

  #takeRest({ next, block, formats }: RestAsked): void {
    if (next && this.#look) this.#next = takeNext(next, this.#look);
    this.#formats = this.#formats.with(
      formats.map(({ stretch: { top, column }, range }) => ({
        top,
        column,
        codes: (range.numberFormat as readonly (readonly string[])[]).map(([code = '']) => code),
      })),
    );
    this.#unknownFormats = [];
    if (block) this.#addRows(blanksAsNull(block.values as CellValue[][]));
  }

  #addRows(values: CellValue[][]): void {
    const area = this.#look?.used?.area;
    if (!area) return;
    this.#unknownFormats = numberStretches(values, area.top + this.#rows.length, area.left);
    for (const cells of values) this.#rows.push(cells);
  }
}
