import type { CellValue } from '../../workbook/sheet-snapshot';
import type { SharedStrings } from '../shared-strings';
import { readItem } from '../shared-strings';
import { ByteScanner, findTagEnd, plainText, skipAside } from '../xml/byte-scanner';
import { decodeText } from '../xml/decode-text';
import { XmlFault } from '../xml/xml-fault';
import type { CellFacts } from './cell-facts';
import { isoToSerial } from './iso-date';
import { MOST_COLUMNS, MOST_ROWS, type ValueGrid } from './value-grid';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const SPACE = 0x20;
const ZERO = 0x30;
const LOWER = {
  b: 0x62,
  c: 0x63,
  d: 0x64,
  e: 0x65,
  f: 0x66,
  i: 0x69,
  n: 0x6e,
  r: 0x72,
  s: 0x73,
  t: 0x74,
  v: 0x76,
};

/** Rows below the first value of which every cell's look is kept: headers are there. */
export const LOOK_ROWS = 40;

/** What a scan of the cells fills. Rows and columns are 0-based. */
export interface CellSink {
  readonly grid: ValueGrid;
  readonly facts: CellFacts;
  readonly hiddenRows: number[];
  /** Every row that has an element, where rows without one are hidden by default; else null. */
  readonly presentRows: Set<number> | null;
  /** Styles of whole rows near the header. */
  readonly rowStyles: Map<number, number>;
  /** XML of cells near the header whose text has runs, by `row * MOST_COLUMNS + column`. */
  readonly runs: Map<number, Uint8Array>;
  /** Ranges of array formulas and data tables, as written. */
  readonly arrayRanges: string[];
}

/** How a cell's text is to be taken (`t`). */
type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';

/**
 * Reads the rows inside `<sheetData>` byte by byte: no tag objects, no strings but the cells' own.
 * Element names are matched without their prefix's letters: inside sheet data only the main namespace occurs.
 */
export class CellScan {
  /** 0-based row under way, for error sentences. */
  row = -1;
  private place: number;
  private column = -1;
  private style = 0;
  private type: CellType = 'n';
  private rowHasNumber = true;
  private looks = false;
  private readonly bytes: Uint8Array;
  /** Length of the main namespace's prefix with its colon. */
  private readonly prefix: number;
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
    this.bytes = bytes;
    this.place = start;
    this.prefix = prefix;
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
        this.noteArray(name + 1);
        this.skipElement();
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
    if (this.type === 'n') return this.number(start, end);
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

  private sharedText(index: number): string {
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

  /** Keeps the range of an array formula or data table: its other cells hold no `<f>` of their own. */
  private noteArray(start: number): void {
    const { bytes } = this;
    let ref = '';
    let isArray = false;
    let place = this.skipSpace(start);
    while (bytes[place] !== GT && bytes[place] !== SLASH) {
      const nameEnd = this.attributeName(place);
      const value = this.valueStart(nameEnd);
      const end = this.valueEnd(value);
      if (this.isAttribute(place, nameEnd, 'ref')) ref = decodeText(bytes, value, end);
      else if (nameEnd - place === 1 && bytes[place] === LOWER.t) {
        const kind = decodeText(bytes, value, end);
        isArray = kind === 'array' || kind === 'dataTable';
      }
      place = this.skipSpace(end + 1);
    }
    if (isArray && ref.includes(':')) this.sink.arrayRanges.push(ref);
  }

  /** Digits by hand where that is exact (15 digits and a power of ten below 10^22), else by the language. */
  private number(start: number, end: number): CellValue {
    const { bytes } = this;
    const negative = bytes[start] === 0x2d;
    let mantissa = 0;
    let decimals = -1;
    let digits = 0;
    for (let place = negative ? start + 1 : start; place < end; place += 1) {
      const byte = bytes[place] ?? 0;
      const digit = byte - ZERO;
      if (digit >= 0 && digit <= 9) {
        mantissa = mantissa * 10 + digit;
        digits += 1;
        if (decimals >= 0) decimals += 1;
      } else if (byte === 0x2e && decimals < 0) decimals = 0;
      else return toNumber(decodeText(bytes, start, end));
    }
    if (digits === 0 || digits > 15) return toNumber(decodeText(bytes, start, end));
    const magnitude = decimals > 0 ? mantissa / (POWERS[decimals] ?? 1) : mantissa;
    return negative && magnitude !== 0 ? -magnitude : magnitude;
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

  private integer(start: number, end: number): number {
    let value = 0;
    for (let place = start; place < end; place += 1) {
      const digit = (this.bytes[place] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) return this.oddInteger(start, end);
      value = value * 10 + digit;
    }
    if (end === start) this.fail();
    return value;
  }

  private oddInteger(start: number, end: number): number {
    const value = Number(decodeText(this.bytes, start, end));
    if (!Number.isInteger(value) || value < 0) this.fail();
    return value;
  }

  private isTrue(start: number, end: number): boolean {
    return this.bytes[start] === 0x31 || (end - start === 4 && this.bytes[start] === LOWER.t);
  }

  /** To the next tag, `place` at its `<`; hands back where its name starts behind slash and prefix. */
  private nextTag(): number {
    const { bytes } = this;
    let place = this.place;
    for (;;) {
      while (place < bytes.length && bytes[place] !== LT) place += 1;
      if (place >= bytes.length) this.fail();
      const second = bytes[place + 1];
      if (second !== BANG && second !== QUESTION) break;
      place = skipAside(bytes, place);
    }
    this.place = place;
    return place + (bytes[place + 1] === SLASH ? 2 : 1) + this.prefix;
  }

  /** At `<`: the end tag of that name, and moves behind it. */
  private expectEnd(name: string): void {
    const { bytes } = this;
    const start = this.place + 2 + this.prefix;
    if (bytes[this.place + 1] !== SLASH || !this.isName(start, name)) this.fail();
    const end = this.skipSpace(start + name.length);
    if (bytes[end] !== GT) this.fail();
    this.place = end + 1;
  }

  private skipElement(): void {
    const scanner = new ByteScanner(this.bytes);
    scanner.place = this.place;
    scanner.next();
    scanner.skip();
    this.place = scanner.place;
  }

  private isName(start: number, name: string): boolean {
    for (let index = 0; index < name.length; index += 1) {
      if (this.bytes[start + index] !== name.charCodeAt(index)) return false;
    }
    return this.isNameEnd(start + name.length);
  }

  private isAttribute(start: number, end: number, name: string): boolean {
    return end - start === name.length && this.startsWith(start, name);
  }

  private startsWith(start: number, text: string): boolean {
    for (let index = 0; index < text.length; index += 1) {
      if (this.bytes[start + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  private isNameEnd(place: number): boolean {
    const byte = this.bytes[place] ?? 0;
    return byte === GT || byte === SLASH || byte <= SPACE;
  }

  private attributeName(start: number): number {
    const { bytes } = this;
    let place = start;
    while (
      place < bytes.length &&
      bytes[place] !== EQUALS &&
      bytes[place] !== GT &&
      (bytes[place] ?? 0) > SPACE
    ) {
      place += 1;
    }
    return place;
  }

  /** Behind the opening quote. */
  private valueStart(nameEnd: number): number {
    let place = this.skipSpace(nameEnd);
    if (this.bytes[place] !== EQUALS) this.fail();
    place = this.skipSpace(place + 1);
    const quote = this.bytes[place];
    if (quote !== 0x22 && quote !== 0x27) this.fail();
    return place + 1;
  }

  private valueEnd(start: number): number {
    const { bytes } = this;
    const quote = bytes[start - 1];
    let place = start;
    while (place < bytes.length && bytes[place] !== quote) place += 1;
    if (place >= bytes.length) this.fail();
    return place;
  }

  private skipSpace(from: number): number {
    const { bytes } = this;
    let place = from;
    while (place < bytes.length && (bytes[place] ?? 0) <= SPACE) place += 1;
    return place;
  }

  private fail(): never {
    throw new XmlFault(this.place);
  }
}

const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);

/** A number as XML writes it; what is none stays text, so that nothing of the clerk's is lost. */
function toNumber(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : text;
}
