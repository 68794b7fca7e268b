import type { CellArea } from '../../workbook/sheet-snapshot';
import type { ByteWriter } from './byte-writer';
import { CellMerger, type FormulaGuard } from './merge-cells';
import { RowBytes } from './row-bytes';
import { type CellEdit, REMOVE, type RowEdits } from './row-edits';
import { RowOutput } from './row-output';
import { emptyRow, rowTag, shownRow, widerSpans } from './row-tag';
import type { SheetXml } from './sheet-xml';

const ATTRIBUTE_R = new TextEncoder().encode('r');
const ATTRIBUTE_SPANS = new TextEncoder().encode('spans');
const ATTRIBUTE_HIDDEN = new TextEncoder().encode('hidden');
const SPACE = 0x20;

export interface RowPatch extends FormulaGuard {
  readonly edits: RowEdits;
  /** Last column (1-based) a row's `spans` is to end with where cells are taken out of it; by the row's place in the file. */
  readonly spanEnds: Int32Array | null;
  /** Rows to be shown again, inclusive, because the filter that hid them goes. */
  readonly unhide: { readonly top: number; readonly bottom: number } | null;
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

class RowPatcher {
  private readonly sheet: SheetXml;
  private readonly patch: RowPatch;
  private readonly writer: ByteWriter;
  private readonly output: RowOutput;
  private readonly rows: RowBytes;
  private readonly merger: CellMerger;
  private readonly decoder = new TextDecoder();
  /** The row before, and how many there were. */
  private previous = -1;
  private ordinal = 0;
  private lastRowGone = -1;

  constructor(sheet: SheetXml, patch: RowPatch, writer: ByteWriter) {
    this.sheet = sheet;
    this.patch = patch;
    this.writer = writer;
    this.output = new RowOutput(sheet, writer);
    this.rows = new RowBytes(sheet.searched, sheet.prefix, sheet.rowsStart, sheet.rowsEnd);
    this.merger = new CellMerger(sheet, patch);
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
    const { output, merger, lastRowGone } = this;
    this.create(this.previous + 1, this.patch.edits.last, this.sheet.rowsEnd);
    output.copyTo(this.sheet.rowsEnd);
    const { written, changed } = output;
    return { written, formulasGone: merger.formulasGone, lastRowGone, changed };
  }

  /** Rows the sheet does not have, where something stands in them now. */
  private create(from: number, to: number, place: number): void {
    const { output } = this;
    const { edits } = this.patch;
    const { prefix } = this.sheet;
    for (let row = Math.max(from, edits.first); row <= Math.min(to, edits.last); row++) {
      const here = edits.of(row).filter(({ value }) => value !== REMOVE);
      if (!here.some(({ value, own }) => own || (value !== null && value !== ''))) continue;
      output.insertAt(place);
      output.text(`<${prefix}row r="${String(row + 1)}">`);
      for (const edit of here) output.cell(row, edit, 0);
      output.text(`</${prefix}row>`);
    }
  }

  private editRow(edits: readonly CellEdit[]): void {
    const { rows } = this;
    const from = rows.cellsFrom(edits[0]?.column ?? 0);
    if (from !== rows.cellsEnd) this.mergeRow(edits, from ?? rows.cellsStart);
    else if (edits.some(({ value }) => value !== REMOVE)) this.appendCells(edits);
    else if (this.isShown(rows.row)) this.showRow();
  }

  /** Nearly every row: new cells behind all it has. Only its spans change, so the row is not taken apart. */
  private appendCells(edits: readonly CellEdit[]): void {
    const { rows, sheet, output } = this;
    this.writeTag(edits);
    output.insertAt(rows.cellsEnd);
    for (const edit of edits) output.cell(rows.row, edit, 0);
    // A row that closed itself has no closing tag to be copied.
    if (rows.tag.selfClosing) output.text(`</${sheet.prefix}row>`);
  }

  /** The opening tag of a row that is to hold cells. */
  private writeTag(edits: readonly CellEdit[]): void {
    const { rows, output } = this;
    const { tag } = rows;
    const isShown = this.isShown(rows.row);
    if (tag.selfClosing || isShown) {
      output.replace(tag.start, tag.end);
      output.text(rowTag(this.tagText(), { edits, spanEnd: this.spanEnd(), isShown }));
    } else this.widenSpans(edits);
  }

  private widenSpans(edits: readonly CellEdit[]): void {
    const { tag } = this.rows;
    const ends = tag.find(ATTRIBUTE_SPANS) ? tag.pair() : null;
    if (ends === null) return;
    const { first, last } = widerSpans(ends.first, ends.last, edits, this.spanEnd());
    this.output.replace(tag.valueStart, tag.valueEnd);
    this.output.span(first, last);
  }

  private spanEnd(): number {
    return this.patch.spanEnds?.[this.ordinal] ?? 0;
  }

  /** The row's own tag depends on what is left in it, so its cells are gone through first. */
  private mergeRow(edits: readonly CellEdit[], from: number): void {
    const { rows, sheet, output } = this;
    const isShown = this.isShown(rows.row);
    const content = this.merger.merge(rows, edits, from);
    if (content === null) {
      if (isShown) this.showRow();
      return;
    }
    if (content.length === 0) {
      output.replace(rows.tag.start, rows.end);
      if (rows.tag.hasOnly(ATTRIBUTE_R) && !this.wasClosed()) {
        this.lastRowGone = Math.max(this.lastRowGone, rows.row);
      } else {
        output.text(emptyRow(this.tagText(), sheet.prefix, { edits, spanEnd: this.spanEnd(), isShown }));
      }
      return;
    }
    this.writeTag(edits);
    output.replace(rows.cellsStart, rows.cellsEnd);
    for (const piece of content) {
      if (piece instanceof Uint8Array) output.run(piece);
      else output.cell(rows.row, piece.edit, piece.existing);
    }
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
    this.output.replace(tag.start, tag.end);
    this.output.text(shownRow(this.tagText()));
  }

  private tagText(): string {
    const { tag } = this.rows;
    return this.decoder.decode(this.sheet.bytes.subarray(tag.start, tag.end));
  }
}
