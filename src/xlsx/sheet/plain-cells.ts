import type { CellSink } from './cell-sink';
import { MOST_COLUMNS } from './value-grid';

const SPACE = 0x20;
const QUOTE = 0x22;
const SLASH = 0x2f;
const ZERO = 0x30;
const LT = 0x3c;
const EQUALS = 0x3d;
const GT = 0x3e;
const LOWER = { c: 0x63, r: 0x72, s: 0x73, t: 0x74, v: 0x76 };
const BEFORE_A = 0x40;
/** Whole numbers of so many digits are exact. */
const MOST_DIGITS = 15;

/** The row whose cells are read, and how far it has come. */
export interface RowUnderWay {
  readonly row: number;
  /** Of the cell read last, -1 before the first. */
  column: number;
  /** Whether facts are kept of every cell. */
  readonly looks: boolean;
  /** The text of the string table; keeps what its runs look like where that may be asked for. Throws where there is none. */
  sharedText(index: number): string;
}

/**
 * Reads cells written the way nearly all are, `<c r="AB12" s="3" t="s"><v>45</v></c>` or without a value, and hands back
 * the place behind the last of them: at whatever is written in any other way, which is left to who reads everything. Most of the time
 * of reading a large workbook is spent here, so each byte is looked at once.
 */
export function readPlainCells(bytes: Uint8Array, start: number, under: RowUnderWay, sink: CellSink): number {
  const rowDigits = String(under.row + 1).length;
  let read = start;
  while (isCell(bytes, read)) {
    let place = read + 6;
    let column = 0;
    for (let letter = letterAt(bytes, place); letter > 0; letter = letterAt(bytes, ++place)) {
      column = column * 26 + letter;
    }
    place += rowDigits;
    if (column <= under.column + 1 || column > MOST_COLUMNS || bytes[place] !== QUOTE) break;
    place += 1;
    let style = 0;
    if (isStyle(bytes, place)) {
      place += 4;
      for (let digit = digitAt(bytes, place); digit >= 0; digit = digitAt(bytes, ++place)) {
        style = style * 10 + digit;
      }
      if (bytes[place] !== QUOTE) break;
      place += 1;
    }
    if (isEmptyEnd(bytes, place)) {
      read = place + 2;
      under.column = column - 1;
      if (under.looks) sink.facts.add(column - 1, style, false, false);
      continue;
    }
    const isText = isSharedText(bytes, place);
    if (isText) place += 6;
    if (!isValue(bytes, place)) break;
    place += 4;
    const digitsStart = place;
    let number = 0;
    for (let digit = digitAt(bytes, place); digit >= 0; digit = digitAt(bytes, ++place)) {
      number = number * 10 + digit;
    }
    const digits = place - digitsStart;
    if (digits === 0 || digits > MOST_DIGITS || !isEnd(bytes, place)) break;
    read = place + 8;
    under.column = column - 1;
    if (under.looks || (style !== 0 && !isText)) sink.facts.add(column - 1, style, false, false);
    const value = isText ? under.sharedText(number) : number;
    if (value !== '') sink.grid.set(column - 1, value);
  }
  return read;
}

// What stands at a place, byte by byte and without a loop: a tenth of the whole reading time is between the two.

/** `<c r="` */
function isCell(bytes: Uint8Array, place: number): boolean {
  return (
    bytes[place] === LT &&
    bytes[place + 1] === LOWER.c &&
    bytes[place + 2] === SPACE &&
    bytes[place + 3] === LOWER.r &&
    bytes[place + 4] === EQUALS &&
    bytes[place + 5] === QUOTE
  );
}

/** ` s="` */
function isStyle(bytes: Uint8Array, place: number): boolean {
  return (
    bytes[place] === SPACE &&
    bytes[place + 1] === LOWER.s &&
    bytes[place + 2] === EQUALS &&
    bytes[place + 3] === QUOTE
  );
}

/** `/>` */
function isEmptyEnd(bytes: Uint8Array, place: number): boolean {
  return bytes[place] === SLASH && bytes[place + 1] === GT;
}

/** ` t="s"` */
function isSharedText(bytes: Uint8Array, place: number): boolean {
  return (
    bytes[place] === SPACE &&
    bytes[place + 1] === LOWER.t &&
    bytes[place + 2] === EQUALS &&
    bytes[place + 3] === QUOTE &&
    bytes[place + 4] === LOWER.s &&
    bytes[place + 5] === QUOTE
  );
}

/** `><v>` */
function isValue(bytes: Uint8Array, place: number): boolean {
  return (
    bytes[place] === GT && bytes[place + 1] === LT && bytes[place + 2] === LOWER.v && bytes[place + 3] === GT
  );
}

/** `</v></c>` */
function isEnd(bytes: Uint8Array, place: number): boolean {
  return (
    bytes[place] === LT &&
    bytes[place + 1] === SLASH &&
    bytes[place + 2] === LOWER.v &&
    bytes[place + 3] === GT &&
    bytes[place + 4] === LT &&
    bytes[place + 5] === SLASH &&
    bytes[place + 6] === LOWER.c &&
    bytes[place + 7] === GT
  );
}

/** 1 to 26, 0 where no capital letter stands. */
function letterAt(bytes: Uint8Array, place: number): number {
  const letter = (bytes[place] ?? 0) - BEFORE_A;
  return letter > 26 || letter < 0 ? 0 : letter;
}

/** -1 where no digit stands. */
function digitAt(bytes: Uint8Array, place: number): number {
  const digit = (bytes[place] ?? 0) - ZERO;
  return digit > 9 ? -1 : digit;
}
