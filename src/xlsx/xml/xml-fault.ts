/** Malformed XML met by the byte scanner, or a worksheet that breaks its own rules; the reader turns it into a sentence. */
export class XmlFault extends Error {
  readonly kind: 'malformed' | 'doctype';
  /** Byte offset. */
  readonly place: number;

  constructor(place: number, kind: 'malformed' | 'doctype' = 'malformed') {
    super(`${kind} at byte ${String(place)}`);
    this.name = 'XmlFault';
    this.kind = kind;
    this.place = place;
  }
}
