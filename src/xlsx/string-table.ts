import { startsWith } from './xml/byte-search';
import { ByteScanner, CLOSE, EMPTY, END, OPEN } from './xml/byte-scanner';
import { decodeText } from './xml/decode-text';
import { XmlFault } from './xml/xml-fault';

export interface SharedStrings {
  readonly texts: readonly string[];
  /** The XML of items that are made of runs, by index: their looks are read only where they are asked for. */
  readonly runs: ReadonlyMap<number, Uint8Array>;
}

const LESS = 0x3c;
const encoder = new TextEncoder();
const PLAIN = encoder.encode('<si><t>');
const SPACED = encoder.encode('<si><t xml:space="preserve">');
const CLOSING = encoder.encode('</t></si>');

export const NO_STRINGS: SharedStrings = { texts: [], runs: new Map() };

/** The string table (sharedStrings.xml, UTF-8). Phonetic hints are no text. Throws an `XmlFault`. */
export function readSharedStrings(xml: Uint8Array): SharedStrings {
  const scanner = new ByteScanner(xml);
  const texts: string[] = [];
  const runs = new Map<number, Uint8Array>();
  if (scanner.next() !== OPEN || scanner.name() !== 'sst') {
    if (scanner.name() === 'sst') return NO_STRINGS;
    throw new XmlFault(scanner.place);
  }
  for (;;) {
    scanner.place = readPlainItems(xml, scanner.place, texts);
    const kind = scanner.next();
    if (kind === CLOSE) break;
    if (kind === END) throw new XmlFault(scanner.place);
    if (scanner.name() !== 'si') {
      scanner.skip();
      continue;
    }
    const start = scanner.tagStart;
    const { text, hasRuns } = kind === EMPTY ? NO_ITEM : readItem(scanner);
    if (hasRuns) runs.set(texts.length, xml.slice(start, scanner.place));
    texts.push(text);
  }
  return { texts, runs };
}

/**
 * Reads items written the way nearly all are, `<si><t>甲</t></si>` with or without `xml:space`, and hands back the place
 * behind the last of them: at whatever is written in any other way.
 */
function readPlainItems(xml: Uint8Array, start: number, texts: string[]): number {
  let read = start;
  let opening = PLAIN;
  for (;;) {
    if (!startsWith(xml, opening, read)) {
      // One table has mostly the one or mostly the other.
      opening = opening === PLAIN ? SPACED : PLAIN;
      if (!startsWith(xml, opening, read)) return read;
    }
    const from = read + opening.length;
    let to = from;
    while (to < xml.length && xml[to] !== LESS) to += 1;
    if (!startsWith(xml, CLOSING, to)) return read;
    texts.push(decodeText(xml, from, to));
    read = to + CLOSING.length;
  }
}

const NO_ITEM = { text: '', hasRuns: false };

/** The text of a `si` or `is` element just opened: its own `t`, or those of its runs; moves behind its end. */
export function readItem(scanner: ByteScanner): { readonly text: string; readonly hasRuns: boolean } {
  const depth = scanner.depth;
  let text = '';
  let hasRuns = false;
  for (;;) {
    const kind = scanner.next();
    if (kind === END) throw new XmlFault(scanner.place);
    if (kind === CLOSE) {
      if (scanner.depth < depth) return { text, hasRuns };
      continue;
    }
    const name = scanner.name();
    if (name === 't') text += scanner.text();
    else if (name === 'r') hasRuns = true;
    else if (name === 'rPh' || name === 'rPr' || name === 'phoneticPr') scanner.skip();
  }
}
