import { ByteScanner, skipAside } from './byte-scanner';
import { decodeText } from './decode-text';
import { XmlFault } from './xml-fault';

export const LT = 0x3c;
export const GT = 0x3e;
export const SLASH = 0x2f;
export const BANG = 0x21;
export const QUESTION = 0x3f;
const EQUALS = 0x3d;
const SPACE = 0x20;
const ZERO = 0x30;
const ONE = 0x31;
const LETTER_T = 0x74;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/**
 * Steps through tags of one namespace where millions of them have to be read: nothing is built, names and values
 * are places in the bytes. Nesting is the caller's to check. Throws an `XmlFault`.
 */
export class TagCursor {
  /** True once a comment, CDATA section or processing instruction was passed over. */
  metAside = false;
  protected place: number;
  protected readonly bytes: Uint8Array;
  /** Length of the namespace's prefix with its colon; names are compared behind it. */
  protected readonly prefix: number;

  constructor(bytes: Uint8Array, start: number, prefix: number) {
    this.bytes = bytes;
    this.place = start;
    this.prefix = prefix;
  }

  protected integer(start: number, end: number): number {
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

  protected isTrue(start: number, end: number): boolean {
    return this.bytes[start] === ONE || (end - start === 4 && this.bytes[start] === LETTER_T);
  }

  /** To the next tag, `place` at its `<`; hands back where its name starts behind slash and prefix. */
  protected nextTag(): number {
    const { bytes } = this;
    let place = this.place;
    for (;;) {
      while (place < bytes.length && bytes[place] !== LT) place += 1;
      if (place >= bytes.length) this.fail();
      const second = bytes[place + 1];
      if (second !== BANG && second !== QUESTION) break;
      this.metAside = true;
      place = skipAside(bytes, place);
    }
    this.place = place;
    return place + (bytes[place + 1] === SLASH ? 2 : 1) + this.prefix;
  }

  /** At `<`: the end tag of that name, and moves behind it. */
  protected expectEnd(name: string): void {
    const { bytes } = this;
    const start = this.place + 2 + this.prefix;
    if (bytes[this.place + 1] !== SLASH || !this.isName(start, name)) this.fail();
    const end = this.skipSpace(start + name.length);
    if (bytes[end] !== GT) this.fail();
    this.place = end + 1;
  }

  protected skipElement(): void {
    const scanner = this.enter();
    scanner.skip();
    this.leave(scanner);
  }

  /** A scanner that stands on the tag at `place`, for an element that is read as a whole. */
  protected enter(): ByteScanner {
    const scanner = new ByteScanner(this.bytes);
    scanner.place = this.place;
    scanner.next();
    return scanner;
  }

  /** Goes on where that scanner stands. */
  protected leave(scanner: ByteScanner): void {
    this.place = scanner.place;
    if (scanner.metAside) this.metAside = true;
  }

  protected isName(start: number, name: string): boolean {
    for (let index = 0; index < name.length; index += 1) {
      if (this.bytes[start + index] !== name.charCodeAt(index)) return false;
    }
    return this.isNameEnd(start + name.length);
  }

  protected isAttribute(start: number, end: number, name: string): boolean {
    return end - start === name.length && this.startsWith(start, name);
  }

  private startsWith(start: number, text: string): boolean {
    for (let index = 0; index < text.length; index += 1) {
      if (this.bytes[start + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  protected isNameEnd(place: number): boolean {
    const byte = this.bytes[place] ?? 0;
    return byte === GT || byte === SLASH || byte <= SPACE;
  }

  protected attributeName(start: number): number {
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
  protected valueStart(nameEnd: number): number {
    let place = this.skipSpace(nameEnd);
    if (this.bytes[place] !== EQUALS) this.fail();
    place = this.skipSpace(place + 1);
    const quote = this.bytes[place];
    if (quote !== QUOTE && quote !== APOSTROPHE) this.fail();
    return place + 1;
  }

  protected valueEnd(start: number): number {
    const { bytes } = this;
    const quote = bytes[start - 1];
    let place = start;
    while (place < bytes.length && bytes[place] !== quote) place += 1;
    if (place >= bytes.length) this.fail();
    return place;
  }

  protected skipSpace(from: number): number {
    const { bytes } = this;
    let place = from;
    while (place < bytes.length && (bytes[place] ?? 0) <= SPACE) place += 1;
    return place;
  }

  protected fail(): never {
    throw new XmlFault(this.place);
  }
}
