import type { CellValue } from '../../workbook/sheet-snapshot';
import { readItem, type SharedStrings } from '../string-table';
import { ByteScanner, findTagEnd, plainText } from '../xml/byte-scanner';
import { decodeText } from '../xml/decode-text';
import { BANG, GT, LT, QUESTION, SLASH, TagCursor } from '../xml/tag-cursor';
import { readNumber, toNumber } from './cell-number';
import { LOOK_ROWS, type CellSink } from './cell-sink';
import { isoToSerial } from './iso-date';
import { readPlainCells } from './plain-cells';
import { MOST_COLUMNS, MOST_ROWS } from './value-grid';

const LOWER = { b: 0x62, c: 0x63, d: 0x64, e: 0x65, f: 0x66, i: 0x69, r: 0x72, s: 0x73, t: 0x74, v: 0x76 };

/** How a cell's text is to be taken (`t`). */
type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';

/**
 * Reads the rows inside `<sheetData>` byte by byte: no tag objects, no strings but the cells' own.
 * Element names are matched without their prefix's letters: inside sheet data only the main namespace occurs.
 */
export class CellScan extends TagCursor {
  /** 0-based row under way, for error sentences. */
  row = -1;
  column = -1;
  private style = 0;
  private type: CellType = 'n';
  private rowHasNumber = true;
  looks = false;
  private readonly strings: SharedStrings;
  private readonly date1904: boolean;
  private readonly sink: CellSink;

  constructor(
    bytes: Uint8Array,
    start: number,
    prefix: number,
    strings: SharedStrings,
    date1904: boolean,
    sink: CellSink,
  ) {
    super(bytes, start, prefix);
    this.strings = strings;
    this.date1904 = date1904;
    this.sink = sink;
  }

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

  private readCell(start: number, rowBefore: number): void {
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

  /** The value whose text starts at `start`, by the cell's type; moves over `</v>`. */
  private readValue(start: number): CellValue {
    const { bytes } = this;
    let end = start;
    while (end < bytes.length && bytes[end] !== LT) end += 1;
    if (bytes[end + 1] === BANG || bytes[end + 1] === QUESTION) return this.readOddValue(start);
    this.place = end;
    this.expectEnd('v');
    if (end === start) return null;
    if (this.type === 'n') return readNumber(bytes, start, end);
    if (this.type === 's') return this.sharedText(this.integer(start, end));
    return this.typed(decodeText(bytes, start, end));
  }

  /** With a comment or CDATA section in it. */
  private readOddValue(start: number): CellValue {
    const { bytes } = this;
    this.place = start;
    const name = this.nextTag();
    const text = plainText(bytes, start, this.place);
    if (bytes[name - this.prefix - 1] !== SLASH) this.fail();
    this.expectEnd('v');
    if (this.type === 's') return this.sharedText(Number(text));
    return this.typed(text);
  }

  private typed(text: string): CellValue {
    switch (this.type) {
      case 'b':
        return text.trim() === '1' || text.trim() === 'true';
      case 'd':
        return isoToSerial(text, this.date1904) ?? text;
      case 'n':
        return toNumber(text);
      default:
        return text;
    }
  }

  /** The text of the string table; keeps what its runs look like where that may be asked for. */
  sharedText(index: number): string {
    const text = this.strings.texts[index];
    if (text === undefined) this.fail();
    if (this.looks) {
      const runs = this.strings.runs.get(index);
      if (runs) this.sink.runs.set(this.row * MOST_COLUMNS + this.column, runs);
    }
    return text;
  }

  private readInline(): string {
    const start = this.place;
    const scanner = new ByteScanner(this.bytes);
    scanner.place = start;
    scanner.next();
    const { text, hasRuns } = readItem(scanner);
    this.place = scanner.place;
    if (hasRuns && this.looks) {
      this.sink.runs.set(this.row * MOST_COLUMNS + this.column, this.bytes.slice(start, this.place));
    }
    return text;
  }

  /** Moves over `<f>`. The range of an array formula or data table is kept: its other cells hold no `<f>` of their own. */
  private readFormula(): void {
    const scanner = new ByteScanner(this.bytes);
    scanner.place = this.place;
    scanner.next();
    const kind = scanner.attribute('t');
    const ref = scanner.attribute('ref');
    if ((kind === 'array' || kind === 'dataTable') && ref?.includes(':') === true) {
      this.sink.arrayRanges.push(ref);
    }
    scanner.skip();
    this.place = scanner.place;
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
