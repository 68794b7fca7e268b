import type { CellValue } from '../../workbook/sheet-snapshot';
import { findTagEnd } from '../xml/byte-scanner';
import { GT, LT, SLASH } from '../xml/tag-cursor';
import { CellValueCursor, type CellType } from './cell-value-cursor';
import { MOST_COLUMNS, MOST_ROWS } from './value-grid';

const LOWER = { b: 0x62, d: 0x64, e: 0x65, f: 0x66, i: 0x69, r: 0x72, s: 0x73, t: 0x74, v: 0x76 };

/** Reads one cell, `<c>`, however it is written: address, style, type, formula and value. */
export class CellCursor extends CellValueCursor {
  protected rowHasNumber = true;
  private style = 0;

  protected readCell(start: number, rowBefore: number): void {
    const { bytes } = this;
    let column = this.column + 1;
    this.style = 0;
    this.type = 'n';
    let place = this.skipSpace(start);
    while (bytes[place] !== GT && bytes[place] !== SLASH) {
      const nameEnd = this.attributeName(place);
      const value = this.valueStart(nameEnd);
      const end = this.valueEnd(value);
      if (nameEnd - place === 1) {
        const letter = bytes[place];
        if (letter === LOWER.r) column = this.cellColumn(value, end, rowBefore);
        else if (letter === LOWER.s) this.style = this.integer(value, end);
        else if (letter === LOWER.t) this.type = this.cellType(value, end);
      }
      place = this.skipSpace(end + 1);
    }
    if (column <= this.column || column >= MOST_COLUMNS) this.fail();
    this.column = column;
    if (bytes[place] === SLASH) {
      this.place = place + 2;
      if (this.looks) this.sink.facts.add(column, this.style, false, false);
      return;
    }
    this.place = place + 1;
    this.readContent();
  }

  /** `<f>`, `<v>`, `<is>` of a cell, and whatever else may stand there, up to and over its end. */
  private readContent(): void {
    const { bytes, prefix } = this;
    let hasFormula = false;
    let value: CellValue = null;
    for (;;) {
      const place = this.place;
      // The shape nearly every cell has comes first: `<v>…</v>`.
      if (bytes[place] === LT && bytes[place + 1 + prefix] === LOWER.v && bytes[place + 2 + prefix] === GT) {
        value = this.readValue(place + 3 + prefix);
        continue;
      }
      const name = this.nextTag();
      if (bytes[this.place + 1] === SLASH) break;
      if (bytes[name] === LOWER.f && this.isNameEnd(name + 1)) {
        hasFormula = true;
        this.readFormula();
      } else if (bytes[name] === LOWER.v && this.isNameEnd(name + 1)) {
        const end = findTagEnd(bytes, name);
        if (bytes[end - 1] === SLASH) this.place = end + 1;
        else value = this.readValue(end + 1);
      } else if (this.isName(name, 'is')) value = this.readInline();
      else this.skipElement();
    }
    this.expectEnd('c');
    this.keep(value, hasFormula);
  }

  private keep(value: CellValue, hasFormula: boolean): void {
    const isIsoDate = this.type === 'd' && typeof value === 'number';
    const isStyledNumber = typeof value === 'number' && (this.style !== 0 || isIsoDate);
    if (hasFormula || isStyledNumber || this.looks) {
      this.sink.facts.add(this.column, this.style, hasFormula, isIsoDate);
    }
    if (value !== null && value !== '') this.sink.grid.set(this.column, value);
  }

  /** Moves over `<f>`. The range of an array formula or data table is kept: its other cells hold no `<f>` of their own. */
  private readFormula(): void {
    const scanner = this.enter();
    const kind = scanner.attribute('t');
    const ref = scanner.attribute('ref');
    if ((kind === 'array' || kind === 'dataTable') && ref?.includes(':') === true) {
      this.sink.arrayRanges.push(ref);
    }
    scanner.skip();
    this.leave(scanner);
  }

  private cellColumn(start: number, end: number, rowBefore: number): number {
    const { bytes } = this;
    let column = 0;
    let place = start;
    for (; place < end; place += 1) {
      const letter = (bytes[place] ?? 0) & 0xdf;
      if (letter < 0x41 || letter > 0x5a) break;
      column = column * 26 + letter - 0x40;
    }
    if (place === start || place === end || column > MOST_COLUMNS) this.fail();
    if (!this.rowHasNumber) {
      this.row = this.integer(place, end) - 1;
      this.rowHasNumber = true;
      if (this.row <= rowBefore || this.row >= MOST_ROWS) this.fail();
      this.sink.facts.beginRow(this.row);
    }
    return column - 1;
  }

  private cellType(start: number, end: number): CellType {
    const first = this.bytes[start];
    if (first === LOWER.s) return end - start === 1 ? 's' : 'str';
    if (first === LOWER.i) return 'inlineStr';
    if (first === LOWER.b) return 'b';
    if (first === LOWER.e) return 'e';
    if (first === LOWER.d) return 'd';
    return 'n';
  }
}
