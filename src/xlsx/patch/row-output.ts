import type { CellArea } from '../../workbook/sheet-snapshot';
import { LAST_COLUMN, LAST_ROW } from './areas';
import type { ByteWriter } from './byte-writer';
import { CellWriter } from './cell-writer';
import { type CellEdit, REMOVE } from './row-edits';
import type { SheetXml } from './sheet-xml';

/** The rows of a sheet as they are written: its own bytes in long runs, new ones between them. */
export class RowOutput {
  /** True once any byte is another. */
  changed = false;
  private readonly bytes: Uint8Array;
  private readonly writer: ByteWriter;
  private readonly cells: CellWriter;
  /** Everything before this place of the sheet is written. */
  private copied: number;
  private top = LAST_ROW;
  private left = LAST_COLUMN;
  private bottom = -1;
  private right = -1;

  constructor({ bytes, prefix, rowsStart }: SheetXml, writer: ByteWriter) {
    this.bytes = bytes;
    this.writer = writer;
    this.cells = new CellWriter(prefix, writer);
    this.copied = rowsStart;
  }

  /** The cells written, as one area; null where none was. */
  get written(): CellArea | null {
    const { top, left, bottom, right } = this;
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  /** The sheet's bytes up to a place, as far as they are not written yet. */
  copyTo(place: number): void {
    if (place > this.copied) this.writer.range(this.bytes, this.copied, place);
    this.copied = Math.max(this.copied, place);
  }

  /** The bytes up to `start`; those from there to `end` are left out for what is written next. */
  replace(start: number, end: number): void {
    this.copyTo(start);
    this.copied = end;
    this.changed = true;
  }

  /** What is written next stands at the place, and nothing goes for it. */
  insertAt(place: number): void {
    this.copyTo(place);
    this.changed = true;
  }

  text(text: string): void {
    this.writer.text(text);
  }

  run(bytes: Uint8Array): void {
    this.writer.bytes(bytes);
  }

  /** `1:41`, both 1-based. */
  span(first: number, last: number): void {
    this.writer.digits(first);
    this.writer.text(':');
    this.writer.digits(last);
  }

  /** A cell as its edit wants it; `existing` is the format of the one it replaces, 0 where there was none. */
  cell(row: number, edit: CellEdit, existing: number): void {
    const { column, value } = edit;
    if (value === REMOVE) return;
    this.top = Math.min(this.top, row);
    this.bottom = Math.max(this.bottom, row);
    this.left = Math.min(this.left, column);
    this.right = Math.max(this.right, column);
    this.cells.write(row, column, edit.style(existing), value);
  }
}
