import { type Needle, needle } from '../xml/byte-search';
import { TagBytes, closingTag, isTag, lastTag, nextTag, pastClosing, rowEnd } from './tag-bytes';

const ATTRIBUTE_R = new TextEncoder().encode('r');

/** Walks the rows of a sheet's bytes and the cells of a row, in the file's order. Numbers are 0-based. */
export class RowBytes {
  /** Number of the row stood on. */
  row = -1;
  readonly tag: TagBytes;
  /** Where the row's cells start and end; equal where it has none. */
  cellsStart = 0;
  cellsEnd = 0;
  /** Just past the row. */
  end: number;
  /** Set by `cellsFrom`. */
  columnBefore = -1;
  private readonly bytes: Uint8Array;
  private readonly limit: number;
  private readonly rowOpen: Uint8Array;
  private readonly rowClose: Needle;
  private readonly cellOpen: Uint8Array;
  private readonly cellTag: TagBytes;

  constructor(bytes: Uint8Array, prefix: string, from: number, to: number) {
    this.bytes = bytes;
    this.end = from;
    this.limit = to;
    this.tag = new TagBytes(bytes);
    this.cellTag = new TagBytes(bytes);
    this.rowOpen = needle(`<${prefix}row`).bytes;
    this.rowClose = needle(`</${prefix}row`);
    this.cellOpen = needle(`<${prefix}c`).bytes;
  }

  /** Moves on to the next row; false behind the last. */
  next(): boolean {
    let place = nextTag(this.bytes, this.end, this.limit);
    while (place >= 0 && !isTag(this.bytes, place, this.rowOpen)) {
      place = nextTag(this.bytes, place + 1, this.limit);
    }
    if (place < 0) return false;
    const { tag } = this;
    tag.read(place, place + this.rowOpen.length);
    this.row = tag.find(ATTRIBUTE_R) ? tag.number() - 1 : this.row + 1;
    this.cellsStart = tag.end;
    const close = tag.selfClosing ? tag.end : rowEnd(this.bytes, this.rowClose, tag.end, this.limit);
    this.cellsEnd = close < 0 ? this.limit : close;
    this.end = tag.selfClosing || close < 0 ? this.cellsEnd : pastClosing(this.bytes, this.rowClose, close);
    return true;
  }

  /**
   * Where the first cell stands that is in this column or a later one, looked for from the row's end: what is asked for
   * stands there. `cellsEnd` where there is none, null where an address is left out. `columnBefore` is then that of the
   * cell before, -1 where there is none.
   */
  cellsFrom(column: number): number | null {
    const { bytes, cellTag, cellOpen } = this;
    let found = this.cellsEnd;
    for (;;) {
      const place = lastTag(bytes, cellOpen, this.cellsStart, found);
      this.columnBefore = -1;
      if (place < 0) return found;
      cellTag.read(place, place + cellOpen.length);
      if (!cellTag.find(ATTRIBUTE_R)) return null;
      this.columnBefore = cellTag.column();
      if (this.columnBefore < column) return found;
      found = place;
    }
  }
}

/** Walks the cells of one row. */
export class CellBytes {
  column = -1;
  start = 0;
  /** Just past the cell. */
  end: number;
  readonly tag: TagBytes;
  private readonly bytes: Uint8Array;
  private readonly open: Uint8Array;
  private readonly close: Needle;
  private limit = 0;

  constructor(bytes: Uint8Array, prefix: string) {
    this.bytes = bytes;
    this.end = 0;
    this.tag = new TagBytes(bytes);
    this.open = needle(`<${prefix}c`).bytes;
    this.close = needle(`</${prefix}c`);
  }

  /** Begins with the cells in `from`..`to`. */
  enter(from: number, to: number): void {
    this.column = -1;
    this.end = from;
    this.limit = to;
  }

  next(): boolean {
    let place = nextTag(this.bytes, this.end, this.limit);
    while (place >= 0 && !isTag(this.bytes, place, this.open)) {
      place = nextTag(this.bytes, place + 1, this.limit);
    }
    if (place < 0) return false;
    this.tag.read(place, place + this.open.length);
    this.start = place;
    this.column = this.tag.find(ATTRIBUTE_R) ? this.tag.column() : this.column + 1;
    const close = this.tag.selfClosing ? -1 : closingTag(this.bytes, this.close, this.tag.end, this.limit);
    this.end = close < 0 ? this.tag.end : pastClosing(this.bytes, this.close, close);
    return true;
  }
}
