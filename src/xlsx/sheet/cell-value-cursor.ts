import type { CellValue } from '../../workbook/sheet-snapshot';
import { readItem, type SharedStrings } from '../string-table';
import { plainText } from '../xml/byte-scanner';
import { decodeText } from '../xml/decode-text';
import { BANG, LT, QUESTION, SLASH, TagCursor } from '../xml/tag-cursor';
import { readNumber, toNumber } from './cell-number';
import type { CellSink } from './cell-sink';
import { isoToSerial } from './iso-date';
import { MOST_COLUMNS } from './value-grid';

/** How a cell's text is to be taken (`t`). */
export type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';

/** What the cells of a sheet are read with, and where to. */
export interface CellReading {
  readonly bytes: Uint8Array;
  /** Length of the namespace's prefix with its colon. */
  readonly prefix: number;
  readonly strings: SharedStrings;
  readonly date1904: boolean;
  readonly sink: CellSink;
}

/** Reads what stands in `<v>` and `<is>`, by the type of the cell under way. */
export class CellValueCursor extends TagCursor {
  /** 0-based row and column under way. */
  row = -1;
  column = -1;
  /** Whether facts are kept of every cell: near the header. */
  looks = false;
  protected type: CellType = 'n';
  protected readonly sink: CellSink;
  private readonly strings: SharedStrings;
  private readonly date1904: boolean;

  constructor({ bytes, prefix, strings, date1904, sink }: CellReading, start: number) {
    super(bytes, start, prefix);
    this.strings = strings;
    this.date1904 = date1904;
    this.sink = sink;
  }

  /** The value whose text starts at `start`, by the cell's type; moves over `</v>`. */
  protected readValue(start: number): CellValue {
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

  protected readInline(): string {
    const start = this.place;
    const scanner = this.enter();
    const { text, hasRuns } = readItem(scanner);
    this.leave(scanner);
    if (hasRuns && this.looks) {
      this.sink.runs.set(this.row * MOST_COLUMNS + this.column, this.bytes.slice(start, this.place));
    }
    return text;
  }
}
