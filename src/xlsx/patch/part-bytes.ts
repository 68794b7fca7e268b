import { xmlEncoding } from '../xml/xml-encoding';
import { withoutEncoding } from './sheet-xml';

/** A changed text as bytes: UTF-8, with a byte order mark where the original had one; no other encoding stays declared. */
export function partBytes(text: string, original: Uint8Array): Uint8Array {
  const isUtf8 = xmlEncoding(original) === 'utf-8';
  const bytes = new TextEncoder().encode(isUtf8 ? text : withoutEncoding(text));
  if (!(original[0] === 0xef && original[1] === 0xbb && original[2] === 0xbf)) return bytes;
  const marked = new Uint8Array(bytes.length + 3);
  marked.set([0xef, 0xbb, 0xbf]);
  marked.set(bytes, 3);
  return marked;
}
