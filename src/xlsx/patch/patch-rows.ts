import { message } from '../../messages/catalog';
import { cellAddress } from '../../workbook/cell-address';
import type { CellArea } from '../../workbook/sheet-snapshot';
import { WorkbookError } from '../../workbook/workbook-error';
import type { ByteWriter } from './byte-writer';
import { cellFormula } from './cell-formula';
import { CellWriter } from './cell-writer';
import { CellBytes, RowBytes } from './row-bytes';
import { type CellEdit, REMOVE, type RowEdits } from './row-edits';
import { emptyRow, rowTag, shownRow } from './row-tag';
import type { SheetXml } from './sheet-xml';

const ATTRIBUTE_S = new TextEncoder().encode('s');
const ATTRIBUTE_R = new TextEncoder().encode('r');
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
export function patchRows(sheet: SheetXml, patch: RowPatch, writer: ByteWriter): PatchedRows {
  return new RowPatcher(sheet, patch, writer).run();
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
  private top = Number.POSITIVE_INFINITY;
  private left = Number.POSITIVE_INFINITY;
  private bottom = -1;
  private right = -1;
  private readonly formulasGone: string[] = [];
  private lastRowGone = -1;
  private changed = false;
  /** Whether the row merged last differs from what it was. */
  private merged = false;

  constructor(sheet: SheetXml, patch: RowPatch, writer: ByteWriter) {
    this.sheet = sheet;
    this.patch = patch;
    this.writer = writer;
    this.rows = new RowBytes(sheet.bytes, sheet.prefix, sheet.rowsStart, sheet.rowsEnd);
    this.cells = new CellBytes(sheet.bytes, sheet.prefix);
    this.cellWriter = new CellWriter(sheet.prefix);
    this.copied = sheet.rowsStart;
  }

  run(): PatchedRows {
    const { rows, patch } = this;
    const { edits } = patch;
    let previous = -1;
    for (let ordinal = 0; rows.next(); ordinal++) {
      if (rows.row > previous + 1) this.create(previous + 1, rows.row - 1, rows.tag.start);
      previous = Math.max(previous, rows.row);
      const here = edits.of(rows.row);
      if (here.length > 0) this.editRow(here, ordinal);
      if (here.length === 0 && this.isShown(rows.row)) this.showRow();
    }
    this.create(previous + 1, edits.last, this.sheet.rowsEnd);
    this.copyTo(this.sheet.rowsEnd);
    const { top, left, bottom, right, formulasGone, lastRowGone } = this;
    const written = bottom < 0 ? null : { top, left, bottom, right };
    return { written, formulasGone, lastRowGone, changed: this.changed };
  }

  private copyTo(place: number): void {
    if (place > this.copied) this.writer.bytes(this.sheet.bytes.subarray(this.copied, place));
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
      this.writer.text(`<${prefix}row r="${String(row + 1)}">${this.newCells(row, here)}</${prefix}row>`);
    }
  }

  private cell(row: number, edit: CellEdit, existing: number): string {
    if (edit.value === REMOVE) return '';
    this.top = Math.min(this.top, row);
    this.bottom = Math.max(this.bottom, row);
    this.left = Math.min(this.left, edit.column);
    this.right = Math.max(this.right, edit.column);
    return this.cellWriter.cell(row, edit.column, edit.style(existing), edit.value);
  }

  private editRow(edits: readonly CellEdit[], ordinal: number): void {
    const { rows, sheet, writer } = this;
    const firstEdit = edits[0]?.column ?? 0;
    const lastColumn = rows.lastColumn();
    const isBeyond = lastColumn !== null && lastColumn < firstEdit;
    if (isBeyond && edits.every(({ value }) => value === REMOVE)) {
      if (this.isShown(rows.row)) this.showRow();
      return;
    }
    // The row's own tag depends on what is left in it, so its cells are put together first.
    const cells = isBeyond ? null : this.mergeCells(edits);
    if (cells !== null && !this.merged) {
      if (this.isShown(rows.row)) this.showRow();
      return;
    }
    this.changed = true;
    if (cells !== null && cells.length === 0 && rows.tag.hasOnly(ATTRIBUTE_R) && !this.wasClosed()) {
      this.copyTo(rows.tag.start);
      this.copied = rows.end;
      this.lastRowGone = Math.max(this.lastRowGone, rows.row);
      return;
    }
    this.copyTo(rows.tag.start);
    this.copied = rows.cellsStart;
    const spanEnd = this.patch.spanEnds?.[ordinal] ?? 0;
    const tagChange = { edits, spanEnd, isShown: this.isShown(rows.row) };
    if (cells !== null && cells.length === 0) {
      writer.text(emptyRow(this.tagText(), sheet.prefix, tagChange));
    } else {
      writer.text(rowTag(this.tagText(), tagChange));
      if (cells === null) this.copyTo(rows.cellsEnd);
      const close = `</${sheet.prefix}row>`;
      this.writePieces(cells ? [...cells, close] : [this.newCells(rows.row, edits) + close]);
    }
    this.copied = rows.end;
  }

  private newCells(row: number, edits: readonly CellEdit[]): string {
    let xml = '';
    for (const edit of edits) xml += this.cell(row, edit, 0);
    return xml;
  }

  private writePieces(pieces: readonly (Uint8Array | string)[]): void {
    for (const piece of pieces) {
      if (typeof piece === 'string') this.writer.text(piece);
      else this.writer.bytes(piece);
    }
  }

  /** The row's content, cells replaced, put in or taken out in order: runs of bytes and new cells. */
  private mergeCells(edits: readonly CellEdit[]): (Uint8Array | string)[] {
    const { rows, cells, sheet } = this;
    const pieces: (Uint8Array | string)[] = [];
    let copied = rows.cellsStart;
    let index = 0;
    this.merged = false;
    const keepTo = (place: number): void => {
      if (place > copied) pieces.push(sheet.bytes.subarray(copied, place));
      copied = place;
    };
    const put = (edit: CellEdit, existing: number): void => {
      const xml = this.cell(rows.row, edit, existing);
      if (xml === '') return;
      pieces.push(xml);
      this.merged = true;
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
      this.merged = true;
      index++;
    }
    if (index < edits.length) {
      keepTo(Math.max(cells.end, copied));
      for (const edit of edits.slice(index)) put(edit, 0);
    }
    keepTo(rows.cellsEnd);
    return pieces;
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
