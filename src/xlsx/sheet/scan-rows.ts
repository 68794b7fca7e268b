import { decodeText } from '../xml/decode-text';
import { GT, SLASH } from '../xml/tag-cursor';
import { CellCursor } from './cell-cursor';
import { LOOK_ROWS } from './cell-sink';
import { readPlainCells } from './plain-cells';
import { MOST_ROWS } from './value-grid';

const LOWER = { c: 0x63, r: 0x72, s: 0x73 };

/**
 * Reads the rows inside `<sheetData>` byte by byte: no tag objects, no strings but the cells' own.
 * Element names are matched without their prefix's letters: inside sheet data only the main namespace occurs.
 * `row` is the one under way, for error sentences.
 */
export class RowScan extends CellCursor {
  /** Reads up to and over `</sheetData>`; hands back the place behind it. Throws an `XmlFault`. */
  run(): number {
    for (;;) {
      const name = this.nextTag();
      if (this.bytes[this.place + 1] === SLASH) {
        this.expectEnd('sheetData');
        return this.place;
      }
      if (!this.isName(name, 'row')) this.fail();
      this.readRow(name + 3);
    }
  }

  private readRow(start: number): void {
    const { bytes, sink } = this;
    const before = this.row;
    this.row += 1;
    this.column = -1;
    this.rowHasNumber = false;
    let hidden = false;
    let height = -1;
    let style = 0;
    let hasStyle = false;
    let place = this.skipSpace(start);
    while (bytes[place] !== GT && bytes[place] !== SLASH) {
      const nameEnd = this.attributeName(place);
      const value = this.valueStart(nameEnd);
      const end = this.valueEnd(value);
      if (nameEnd - place === 1) {
        if (bytes[place] === LOWER.r) {
          this.row = this.integer(value, end) - 1;
          this.rowHasNumber = true;
        } else if (bytes[place] === LOWER.s) style = this.integer(value, end);
      } else if (this.isAttribute(place, nameEnd, 'hidden')) hidden = this.isTrue(value, end);
      else if (this.isAttribute(place, nameEnd, 'ht')) height = Number(decodeText(bytes, value, end));
      else if (this.isAttribute(place, nameEnd, 'customFormat')) hasStyle = this.isTrue(value, end);
      place = this.skipSpace(end + 1);
    }
    const isEmpty = bytes[place] === SLASH;
    this.place = isEmpty ? place + 2 : place + 1;
    if (this.row <= before || this.row >= MOST_ROWS) this.fail();
    sink.facts.beginRow(this.row);
    this.looks = sink.grid.top < 0 || this.row < sink.grid.top + LOOK_ROWS;
    if (!isEmpty) this.readCells(before);
    sink.grid.endRow(this.row);
    // Formats above the first value belong to no header and may be many.
    if (sink.grid.top < 0) sink.facts.dropRow();
    else if (this.looks && hasStyle) sink.rowStyles.set(this.row, style);
    if (hidden || height === 0) sink.hiddenRows.push(this.row);
    sink.presentRows?.add(this.row);
  }

  private readCells(rowBefore: number): void {
    for (;;) {
      if (this.prefix === 0 && this.rowHasNumber) {
        this.place = readPlainCells(this.bytes, this.place, this, this.sink);
      }
      const name = this.nextTag();
      if (this.bytes[this.place + 1] === SLASH) {
        this.expectEnd('row');
        return;
      }
      if (this.bytes[name] === LOWER.c && this.isNameEnd(name + 1)) this.readCell(name + 1, rowBefore);
      else this.skipElement();
    }
  }
}
