import { skipAside } from '../xml/byte-scanner';
import { startsWith } from '../xml/byte-search';

const LESS = 0x3c;
const BANG = 0x21;
const QUESTION = 0x3f;
const SPACE = 0x20;
const DECLARATION = new TextEncoder().encode('<?xml');
/** Of a byte order mark. */
const MARK = 3;

/**
 * A part's bytes to look for tags in: comments, processing instructions and CDATA sections blanked out, for what reads
 * like a tag in them is none. The declaration stays. The very same bytes where there are none of these, as nearly always.
 * Throws an `XmlFault` where one does not end.
 */
export function withoutAsides(bytes: Uint8Array): Uint8Array {
  let blanked: Uint8Array | null = null;
  let from = pastDeclaration(bytes);
  let bang = nextAside(bytes, BANG, from);
  let question = nextAside(bytes, QUESTION, from);
  while (bang >= 0 || question >= 0) {
    const start = bang < 0 || (question >= 0 && question < bang) ? question : bang;
    from = skipAside(bytes, start);
    blanked ??= bytes.slice();
    blanked.fill(SPACE, start, from);
    if (bang >= 0 && bang < from) bang = nextAside(bytes, BANG, from);
    if (question >= 0 && question < from) question = nextAside(bytes, QUESTION, from);
  }
  return blanked ?? bytes;
}

function pastDeclaration(bytes: Uint8Array): number {
  const isDeclared = startsWith(bytes, DECLARATION, 0) || startsWith(bytes, DECLARATION, MARK);
  return isDeclared ? skipAside(bytes, bytes.indexOf(LESS)) : 0;
}

/** The place of the next `<` with that byte behind it, -1 where there is none. */
function nextAside(bytes: Uint8Array, second: number, from: number): number {
  let place = bytes.indexOf(second, from + 1);
  while (place >= 0 && bytes[place - 1] !== LESS) place = bytes.indexOf(second, place + 1);
  return place - 1 < 0 ? -1 : place - 1;
}
