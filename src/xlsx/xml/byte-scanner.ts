import { decodeText, resolveEntities } from './decode-text';
import { XmlFault } from './xml-fault';

export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
/** `<tag/>`: opens and closes. */
export const EMPTY = 3;
export type TagKind = typeof END | typeof OPEN | typeof CLOSE | typeof EMPTY;

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const COLON = 0x3a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SPACE = 0x20;
const decoder = new TextDecoder();

/**
 * Walks the tags of an XML part in UTF-8 without building anything: large worksheets and string tables are read with it.
 * Checks that tags nest; refuses a DOCTYPE. Throws an `XmlFault`.
 */
export class ByteScanner {
  readonly bytes: Uint8Array;
  /** Where the next `next` starts; just behind the current tag. */
  place = 0;
  /** The current tag's name with its prefix, and where its local name starts. */
  nameStart = 0;
  localStart = 0;
  nameEnd = 0;
  /** Where the current tag begins (`<`). */
  tagStart = 0;
  /** True once a comment, CDATA section or processing instruction was passed over; the XML declaration is none. */
  metAside = false;
  private attributesEnd = 0;
  private readonly openNames: number[] = [];
  private kind: TagKind = END;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Elements open now; an `OPEN` tag counts itself, an `EMPTY` one does not. */
  get depth(): number {
    return this.openNames.length / 2;
  }

  /** To the next tag; text, comments and processing instructions between are passed over. */
  next(): TagKind {
    const { bytes } = this;
    let place = this.place;
    for (;;) {
      while (place < bytes.length && bytes[place] !== LT) place += 1;
      if (place >= bytes.length) return this.end(place);
      const second = bytes[place + 1];
      if (second !== BANG && second !== QUESTION) break;
      if (!startsWith(bytes, place, '<?xml ')) this.metAside = true;
      place = skipAside(bytes, place);
    }
    this.tagStart = place;
    this.kind = bytes[place + 1] === SLASH ? CLOSE : OPEN;
    this.readTag(this.kind === CLOSE ? place + 2 : place + 1);
    return this.kind;
  }

  /** The current tag's name without its prefix. */
  name(): string {
    return ascii(this.bytes, this.localStart, this.nameEnd);
  }

  /** The current tag's prefix with its colon, or empty. */
  prefix(): string {
    return ascii(this.bytes, this.nameStart, this.localStart);
  }

  /** An attribute of the current tag by its name as written (`ref`, `r:id`), or by `:id` whatever the prefix. Null where absent. */
  attribute(name: string): string | null {
    const { bytes } = this;
    for (let place = this.nameEnd; place < this.attributesEnd;) {
      const start = skipSpace(bytes, place);
      const equals = bytes.indexOf(0x3d, start);
      if (equals < 0 || equals >= this.attributesEnd) return null;
      const valueStart = skipSpace(bytes, equals + 1) + 1;
      const valueEnd = bytes.indexOf(bytes[valueStart - 1] ?? 0, valueStart);
      if (valueEnd < 0 || valueEnd > this.attributesEnd) throw new XmlFault(start);
      const found = ascii(bytes, start, equals).trimEnd();
      if (found === name || (name.startsWith(':') && found.endsWith(name))) {
        return resolveEntities(decoder.decode(bytes.subarray(valueStart, valueEnd)), valueStart);
      }
      place = valueEnd + 1;
    }
    return null;
  }

  /** The text inside the element just opened, its children's with it; moves behind its end. */
  text(): string {
    if (this.kind !== OPEN) return '';
    const depth = this.depth;
    let text = '';
    while (this.depth >= depth) {
      const from = this.place;
      if (this.next() === END) throw new XmlFault(this.place);
      text += plainText(this.bytes, from, this.tagStart);
    }
    return text;
  }

  /** Moves behind the end of the element just opened, whatever is inside. */
  skip(): void {
    if (this.kind !== OPEN) return;
    const depth = this.depth;
    while (this.depth >= depth) if (this.next() === END) throw new XmlFault(this.place);
  }

  /** Goes on behind `place`, to which somebody else has read; the element open there has been closed by him. */
  resumeAfter(place: number): void {
    this.place = place;
    this.openNames.length -= 2;
  }

  private end(place: number): TagKind {
    this.place = place;
    this.kind = END;
    if (this.openNames.length > 0) throw new XmlFault(place);
    return END;
  }

  private readTag(start: number): void {
    const { bytes } = this;
    this.nameStart = start;
    this.localStart = start;
    let place = start;
    for (; place < bytes.length; place += 1) {
      const byte = bytes[place] ?? 0;
      if (byte <= SPACE || byte === GT || byte === SLASH) break;
      if (byte === COLON) this.localStart = place + 1;
    }
    this.nameEnd = place;
    if (place === start) throw new XmlFault(place);
    place = findTagEnd(bytes, place);
    this.attributesEnd = place;
    this.place = place + 1;
    if (this.kind === CLOSE) this.close();
    else if (bytes[place - 1] === SLASH) this.kind = EMPTY;
    else this.openNames.push(this.nameStart, this.nameEnd);
  }

  private close(): void {
    const end = this.openNames.pop();
    const start = this.openNames.pop();
    if (start === undefined || end === undefined || end - start !== this.nameEnd - this.nameStart) {
      throw new XmlFault(this.tagStart);
    }
    for (let index = 0; index < end - start; index += 1) {
      if (this.bytes[start + index] !== this.bytes[this.nameStart + index]) throw new XmlFault(this.tagStart);
    }
  }
}

/** Where the `>` of a tag is, quotes regarded. */
export function findTagEnd(bytes: Uint8Array, from: number): number {
  for (let place = from; place < bytes.length; place += 1) {
    const byte = bytes[place];
    if (byte === GT) return place;
    if (byte === LT) throw new XmlFault(place);
    if (byte === QUOTE || byte === APOSTROPHE) {
      place = bytes.indexOf(byte, place + 1);
      if (place < 0) break;
    }
  }
  throw new XmlFault(bytes.length);
}

/** Behind a comment, CDATA section or processing instruction that begins at `place`. Throws for a DOCTYPE. */
export function skipAside(bytes: Uint8Array, place: number): number {
  if (bytes[place + 1] === QUESTION) return findAfter(bytes, place + 2, '?>');
  if (startsWith(bytes, place, '<!--')) return findAfter(bytes, place + 4, '-->');
  if (startsWith(bytes, place, '<![CDATA[')) return findAfter(bytes, place + 9, ']]>');
  throw new XmlFault(place, startsWith(bytes, place, '<!DOCTYPE') ? 'doctype' : 'malformed');
}

/** Text between two tags, in which comments and CDATA sections may stand. */
export function plainText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  let from = start;
  for (let place = start; place < end; place += 1) {
    if (bytes[place] !== LT) continue;
    text += decodeText(bytes, from, place);
    from = skipAside(bytes, place);
    if (startsWith(bytes, place, '<![CDATA[')) {
      text += decoder.decode(bytes.subarray(place + 9, from - 3));
    }
    place = from - 1;
  }
  return text + decodeText(bytes, from, end);
}

function findAfter(bytes: Uint8Array, from: number, mark: string): number {
  const first = mark.charCodeAt(0);
  for (let place = bytes.indexOf(first, from); place >= 0; place = bytes.indexOf(first, place + 1)) {
    if (startsWith(bytes, place, mark)) return place + mark.length;
  }
  throw new XmlFault(bytes.length);
}

function startsWith(bytes: Uint8Array, place: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[place + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let place = from;
  while ((bytes[place] ?? 0x21) <= SPACE) place += 1;
  return place;
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let place = start; place < end; place += 1) text += String.fromCharCode(bytes[place] ?? 0);
  return text;
}
