import { type Needle, findByRareEnd, findBytes } from '../xml/byte-search';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const SPACE = 0x20;
const EQUALS = 0x3d;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const COLON = 0x3a;
const ZERO = 0x30;
const NINE = 0x39;

/** True where an opening tag of this name (`<c` as bytes) stands at the place, and no longer name. */
export function isTag(bytes: Uint8Array, place: number, open: Uint8Array): boolean {
  for (let index = 1; index < open.length; index++) {
    if (bytes[place + index] !== open[index]) return false;
  }
  const next = bytes[place + open.length] ?? 0;
  return next <= SPACE || next === GREATER || next === SLASH;
}

/** The place of the next `<` in `from`..`to`, -1 where there is none. */
export function nextTag(bytes: Uint8Array, from: number, to: number): number {
  const place = bytes.indexOf(LESS, from);
  return place < to ? place : -1;
}

/** The place of the last opening tag of this name that begins in `from`..`to`, -1 where there is none. */
export function lastTag(bytes: Uint8Array, open: Uint8Array, from: number, to: number): number {
  for (let place = to - open.length; place >= from; place--) {
    if (bytes[place] === LESS && isTag(bytes, place, open)) return place;
  }
  return -1;
}

/** The place of the next closing tag of this name (`</row` as needle) in `from`..`to`, -1 where there is none. */
export function closingTag(
  bytes: Uint8Array,
  close: Needle,
  from: number,
  to: number,
  find = findBytes,
): number {
  let place = find(bytes, close, from, to);
  while (place >= 0 && !endsName(bytes[place + close.bytes.length])) {
    place = find(bytes, close, place + 1, to);
  }
  return place;
}

/** The same for the end of a row, whose name has a letter that hardly occurs between. */
export function rowEnd(bytes: Uint8Array, close: Needle, from: number, to: number): number {
  return closingTag(bytes, close, from, to, findByRareEnd);
}

/** Just past the `>` of the closing tag at a place: blanks may stand before it. */
export function pastClosing(bytes: Uint8Array, close: Needle, place: number): number {
  return bytes.indexOf(GREATER, place + close.bytes.length) + 1;
}

function endsName(byte = 0): boolean {
  return byte === GREATER || byte <= SPACE;
}

/** Reads opening tags out of bytes, one at a time and without making strings of them. */
export class TagBytes {
  start = 0;
  /** Just past `>`. */
  end = 0;
  selfClosing = false;
  /** Where the value of the attribute found last stands, quotes left out. */
  valueStart = 0;
  valueEnd = 0;
  private attributesStart = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The tag at `start`; `nameEnd` is the place just past its name. */
  read(start: number, nameEnd: number): void {
    const { bytes } = this;
    let place = nameEnd;
    for (; place < bytes.length && bytes[place] !== GREATER; place++) {
      const byte = bytes[place];
      if (byte !== DOUBLE && byte !== SINGLE) continue;
      const close = bytes.indexOf(byte, place + 1);
      if (close < 0) break;
      place = close;
    }
    this.start = start;
    this.attributesStart = nameEnd;
    this.end = place + 1;
    this.selfClosing = bytes[place - 1] === SLASH;
  }

  /** Whether the tag has the attribute; `valueStart` and `valueEnd` then hold it. */
  find(name: Uint8Array): boolean {
    const { bytes } = this;
    let place = this.attributesStart;
    while (place < this.end) {
      while (place < this.end && (bytes[place] ?? 0) <= SPACE) place++;
      const nameStart = place;
      while (place < this.end && bytes[place] !== EQUALS && (bytes[place] ?? 0) > SPACE) place++;
      const nameLength = place - nameStart;
      while (place < this.end && bytes[place] !== DOUBLE && bytes[place] !== SINGLE) place++;
      if (place >= this.end) return false;
      const quote = bytes[place] ?? 0;
      const close = bytes.indexOf(quote, place + 1);
      if (nameLength === name.length && same(bytes, nameStart, name)) {
        this.valueStart = place + 1;
        this.valueEnd = close;
        return true;
      }
      place = close + 1;
    }
    return false;
  }

  /** The value found last as a whole number; digits only. */
  number(from = this.valueStart, to = this.valueEnd): number {
    let value = 0;
    for (let place = from; place < to; place++) {
      const digit = (this.bytes[place] ?? 0) - ZERO;
      if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    }
    return value;
  }

  /** The value found last as two whole numbers (`1:30`), null where it is anything else. */
  pair(): { readonly first: number; readonly last: number } | null {
    const { bytes, valueStart, valueEnd } = this;
    let colon = -1;
    for (let place = valueStart; place < valueEnd; place++) {
      const byte = bytes[place] ?? 0;
      if (byte === COLON && colon < 0) colon = place;
      else if (byte < ZERO || byte > NINE) return null;
    }
    if (colon <= valueStart || colon === valueEnd - 1) return null;
    return { first: this.number(valueStart, colon), last: this.number(colon + 1, valueEnd) };
  }

  /** The 0-based column of the cell address found last (`AB12` → 27). */
  column(): number {
    let column = 0;
    for (let place = this.valueStart; place < this.valueEnd; place++) {
      const letter = ((this.bytes[place] ?? 0) & 0xdf) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    return column - 1;
  }

  /** True where the tag has no attribute other than this one. */
  hasOnly(name: Uint8Array): boolean {
    const { bytes } = this;
    const from = this.find(name) ? this.valueEnd + 1 : this.attributesStart;
    const before = this.find(name) ? this.valueStart - name.length - 2 : this.attributesStart;
    return (
      bytes.subarray(this.attributesStart, before).every((byte) => byte <= SPACE) &&
      bytes.subarray(from, this.end - 1).every((byte) => byte <= SPACE || byte === SLASH)
    );
  }
}

function same(bytes: Uint8Array, place: number, name: Uint8Array): boolean {
  for (let index = 0; index < name.length; index++) {
    if (bytes[place + index] !== name[index]) return false;
  }
  return true;
}
