import { message } from '../../messages/catalog';
import { cellAddress } from '../../workbook/cell-address';
import type { CellArea } from '../../workbook/sheet-snapshot';
import { WorkbookError } from '../../workbook/workbook-error';
import { LAST_COLUMN, LAST_ROW } from './areas';
import type { ByteWriter } from './byte-writer';
import { cellFormula } from './cell-formula';
import { CellWriter } from './cell-writer';
import { CellBytes, RowBytes } from './row-bytes';
import { type CellEdit, REMOVE, type RowEdits } from './row-edits';
import { emptyRow, rowTag, shownRow, widerSpans } from './row-tag';
import type { SheetXml } from './sheet-xml';

const ATTRIBUTE_S = new TextEncoder().encode('s');
const ATTRIBUTE_R = new TextEncoder().encode('r');
const ATTRIBUTE_SPANS = new TextEncoder().encode('spans');
const ATTRIBUTE_HIDDEN = new TextEncoder().encode('hidden');
const SPACE = 0x20;

export interface RowPatch {
  readonly sheetName: string;
  readonly edits: RowEdits;
  /** Last column (1-based) a row's `spans` is to end with where cells are taken out of it; by the row's place in the file. */
  readonly spanEnds: Int32Array | null;
  /** Rows to be shown again, inclusive, because the filter that hid them goes. */
  readonly unhide: { readonly top: number; readonly bottom: number } | null;
  /** True for every cell of an array formula, also those that hold none of its text. */
  readonly hasFormula: (row: number, column: number) => boolean;
}

export interface PatchedRows {
  /** The cells written, as one area; null where none was. */
  readonly written: CellArea | null;
  /** Addresses of formula cells that are none any more. */
  readonly formulasGone: readonly string[];
  /** The last row gone of those that only we had made, -1 where none is. */
  readonly lastRowGone: number;
  /** True where any byte of the rows differs. */
  readonly changed: boolean;
}

/** Writes the rows of a sheet with the edits in them. Rows without an edit are copied in long runs. */
export async function patchRows(sheet: SheetXml, patch: RowPatch, writer: ByteWriter): Promise<PatchedRows> {
  const patcher = new RowPatcher(sheet, patch, writer);
  while (patcher.advance()) await writer.whenRoom();
  return patcher.finish();
}

/** A cell to be written among bytes that are copied. */
interface NewCell {
  readonly edit: CellEdit;
  /** The format of the cell it replaces, 0 where there was none. */
  readonly existing: number;
}

class RowPatcher {
  private readonly sheet: SheetXml;
  private readonly patch: RowPatch;
  private readonly writer: ByteWriter;
  private readonly rows: RowBytes;
  private readonly cells: CellBytes;
  private readonly cellWriter: CellWriter;
  private readonly decoder = new TextDecoder();
  /** Everything before this place of the sheet is written. */
  private copied: number;
  /** The row before, and how many there were. */
  private previous = -1;
  private ordinal = 0;
  private top = LAST_ROW;
  private left = LAST_COLUMN;
  private bottom = -1;
  private right = -1;
  private readonly formulasGone: string[] = [];
  private lastRowGone = -1;
  private changed = false;

  constructor(sheet: SheetXml, patch: RowPatch, writer: ByteWriter) {
    this.sheet = sheet;
    this.patch = patch;
    this.writer = writer;
    this.rows = new RowBytes(sheet.bytes, sheet.prefix, sheet.rowsStart, sheet.rowsEnd);
    this.cells = new CellBytes(sheet.bytes, sheet.prefix);
    this.cellWriter = new CellWriter(sheet.prefix, writer);
    this.copied = sheet.rowsStart;
  }

  /** Goes on to the last row or until the writer is crowded; false when all rows are done. */
  advance(): boolean {
    const { rows, patch, writer } = this;
    while (rows.next()) {
      const { row } = rows;
      if (row > this.previous + 1) this.create(this.previous + 1, row - 1, rows.tag.start);
      this.previous = Math.max(this.previous, row);
      const here = patch.edits.of(row);
      if (here.length > 0) this.editRow(here);
      else if (this.isShown(row)) this.showRow();
      this.ordinal++;
      if (writer.isCrowded) return true;
    }
    return false;
  }

  finish(): PatchedRows {
    this.create(this.previous + 1, this.patch.edits.last, this.sheet.rowsEnd);
    this.copyTo(this.sheet.rowsEnd);
    const { top, left, bottom, right, formulasGone, lastRowGone } = this;
    const written = bottom < 0 ? null : { top, left, bottom, right };
    return { written, formulasGone, lastRowGone, changed: this.changed };
  }

  private copyTo(place: number): void {
    if (place > this.copied) this.writer.range(this.sheet.bytes, this.copied, place);
    this.copied = Math.max(this.copied, place);
  }

  /** Rows the sheet does not have, where something stands in them now. */
  private create(from: number, to: number, place: number): void {
    const { edits } = this.patch;
    const { prefix } = this.sheet;
    for (let row = Math.max(from, edits.first); row <= Math.min(to, edits.last); row++) {
      const here = edits.of(row).filter(({ value }) => value !== REMOVE);
      if (!here.some(({ value, own }) => own || (value !== null && value !== ''))) continue;
      this.copyTo(place);
      this.changed = true;
      this.writer.text(`<${prefix}row r="${String(row + 1)}">`);
      for (const edit of here) this.writeCell(row, edit, 0);
      this.writer.text(`</${prefix}row>`);
    }
  }

  private writeCell(row: number, edit: CellEdit, existing: number): void {
    const { column, value } = edit;
    if (value === REMOVE) return;
    this.top = Math.min(this.top, row);
    this.bottom = Math.max(this.bottom, row);
    this.left = Math.min(this.left, column);
    this.right = Math.max(this.right, column);
    this.cellWriter.write(row, column, edit.style(existing), value);
  }

  private editRow(edits: readonly CellEdit[]): void {
    const { rows } = this;
    const lastColumn = rows.lastColumn();
    if (lastColumn === null || lastColumn >= (edits[0]?.column ?? 0)) this.mergeRow(edits);
    else if (edits.some(({ value }) => value !== REMOVE)) this.appendCells(edits);
    else if (this.isShown(rows.row)) this.showRow();
  }

  /** Nearly every row: new cells behind all it has. Only its spans change, so the row is not taken apart. */
  private appendCells(edits: readonly CellEdit[]): void {
    const { rows, sheet, writer } = this;
    const { tag } = rows;
    const isShown = this.isShown(rows.row);
    this.changed = true;
    if (tag.selfClosing || isShown) {
      this.copyTo(tag.start);
      writer.text(rowTag(this.tagText(), { edits, spanEnd: this.spanEnd(), isShown }));
      this.copied = rows.cellsStart;
    } else this.widenSpans(edits);
    this.copyTo(rows.cellsEnd);
    for (const edit of edits) this.writeCell(rows.row, edit, 0);
    if (tag.selfClosing) writer.text(`</${sheet.prefix}row>`);
  }

  private widenSpans(edits: readonly CellEdit[]): void {
    const { rows, writer } = this;
    const { tag } = rows;
    const ends = tag.find(ATTRIBUTE_SPANS) ? tag.pair() : null;
    if (ends === null) return;
    const { first, last } = widerSpans(ends.first, ends.last, edits, this.spanEnd());
    this.copyTo(tag.valueStart);
    writer.digits(first);
    writer.text(':');
    writer.digits(last);
    this.copied = tag.valueEnd;
  }

  private spanEnd(): number {
    return this.patch.spanEnds?.[this.ordinal] ?? 0;
  }

  /** The row's own tag depends on what is left in it, so its cells are gone through first. */
  private mergeRow(edits: readonly CellEdit[]): void {
    const { rows, sheet, writer } = this;
    const isShown = this.isShown(rows.row);
    const content = this.mergeCells(edits);
    if (content === null) {
      if (isShown) this.showRow();
      return;
    }
    this.changed = true;
    this.copyTo(rows.tag.start);
    this.copied = rows.end;
    const isEmpty = content.length === 0;
    if (isEmpty && rows.tag.hasOnly(ATTRIBUTE_R) && !this.wasClosed()) {
      this.lastRowGone = Math.max(this.lastRowGone, rows.row);
      return;
    }
    const tagChange = { edits, spanEnd: this.spanEnd(), isShown };
    if (isEmpty) {
      writer.text(emptyRow(this.tagText(), sheet.prefix, tagChange));
      return;
    }
    writer.text(rowTag(this.tagText(), tagChange));
    for (const piece of content) {
      if (piece instanceof Uint8Array) writer.bytes(piece);
      else this.writeCell(rows.row, piece.edit, piece.existing);
    }
    writer.text(`</${sheet.prefix}row>`);
  }

  /** The row's content, cells replaced, put in or taken out in order: runs of bytes and new cells. Null where it stays. */
  private mergeCells(edits: readonly CellEdit[]): (Uint8Array | NewCell)[] | null {
    const { rows, cells, sheet } = this;
    const pieces: (Uint8Array | NewCell)[] = [];
    let copied = rows.cellsStart;
    let index = 0;
    let isMerged = false;
    const keepTo = (place: number): void => {
      if (place > copied) pieces.push(sheet.bytes.subarray(copied, place));
      copied = place;
    };
    const put = (edit: CellEdit, existing: number): void => {
      if (edit.value === REMOVE) return;
      pieces.push({ edit, existing });
      isMerged = true;
    };
    cells.enter(rows.cellsStart, rows.cellsEnd);
    while (index < edits.length && cells.next()) {
      let edit = edits[index];
      while (edit && edit.column < cells.column) {
        keepTo(cells.start);
        put(edit, 0);
        edit = edits[++index];
      }
      if (edit?.column !== cells.column) continue;
      keepTo(cells.start);
      this.checkFormula(edit);
      put(edit, cells.tag.find(ATTRIBUTE_S) ? cells.tag.number() : 0);
      copied = cells.end;
      isMerged = true;
      index++;
    }
    if (index < edits.length) {
      keepTo(Math.max(cells.end, copied));
      for (const edit of edits.slice(index)) put(edit, 0);
    }
    keepTo(rows.cellsEnd);
    return isMerged ? pieces : null;
  }

  private checkFormula(edit: CellEdit): void {
    const { cells, sheet, rows } = this;
    const kind = cells.tag.selfClosing
      ? 'none'
      : cellFormula(sheet.bytes, sheet.prefix, cells.tag.end, cells.end);
    const cell = cellAddress(rows.row, edit.column);
    const isInArray = kind === 'none' && edit.own && this.patch.hasFormula(rows.row, edit.column);
    if (isInArray || (kind === 'master' && edit.value !== REMOVE)) {
      throw new WorkbookError(message('xlsx.write.formulaGroup', { sheet: this.patch.sheetName, cell }));
    }
    if (kind !== 'none') this.formulasGone.push(cell);
  }

  /** A row that closed itself in the file keeps a blank before its `>` while it holds cells, so that it can close itself again. */
  private wasClosed(): boolean {
    const { tag } = this.rows;
    return tag.selfClosing || this.sheet.bytes[tag.end - 2] === SPACE;
  }

  private isShown(row: number): boolean {
    const { unhide } = this.patch;
    return (
      unhide !== null && row >= unhide.top && row <= unhide.bottom && this.rows.tag.find(ATTRIBUTE_HIDDEN)
    );
  }

  private showRow(): void {
    const { tag } = this.rows;
    this.copyTo(tag.start);
    this.changed = true;
    this.writer.text(shownRow(this.tagText()));
    this.copied = tag.end;
  }

  private tagText(): string {
    const { tag } = this.rows;
    return this.decoder.decode(this.sheet.bytes.subarray(tag.start, tag.end));
  }
}
