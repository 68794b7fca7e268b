import { message } from '../../messages/catalog';
import { WorkbookError } from '../../workbook/workbook-error';
import { xmlUtf8 } from '../xml/xml-encoding';
import { findBytes, findLastBytes, needle } from '../xml/byte-search';
import { withoutAsides } from './asides';
import { prefixOf } from './xml-scan';
import { TagBytes, isTag, nextTag, pastClosing } from './tag-bytes';

/** A worksheet cut in three: the small head and tail as text, the rows between them as bytes. */
export interface SheetXml {
  /** The part, in UTF-8. */
  readonly bytes: Uint8Array;
  /** The same to look for tags in: comments and CDATA sections are blanked out. */
  readonly searched: Uint8Array;
  /** Of the main namespace, with its colon: `x:` or nothing. */
  readonly prefix: string;
  /** Up to `<sheetData`. */
  readonly head: string;
  /** The opening tag of sheetData as it stands, perhaps closing itself. */
  readonly open: string;
  readonly rowsStart: number;
  readonly rowsEnd: number;
  /** From behind `</sheetData>` to the end. */
  readonly tail: string;
}

/** Enough for the declaration, comments and the root's namespaces. */
const ROOT_WITHIN = 1 << 16;

/**
 * Cuts a worksheet part; `hasAsides` false where its reader met no comments and the like. Throws a `WorkbookError`
 * where it holds no sheetData.
 */
export function cutSheet(part: string, original: Uint8Array, hasAsides = true): SheetXml {
  const bytes = utf8Sheet(original);
  const searched = hasAsides ? withoutAsides(bytes) : bytes;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const prefix = rootPrefix(decoder.decode(bytes.subarray(0, ROOT_WITHIN)));
  const open = needle(`<${prefix}sheetData`);
  let start = findBytes(searched, open, 0);
  while (start >= 0 && !isTag(searched, start, open.bytes)) start = findBytes(searched, open, start + 1);
  if (start < 0) throw new WorkbookError(message('xlsx.part.malformed', { part }));
  const tag = new TagBytes(searched);
  tag.read(start, start + open.bytes.length);
  const close = needle(`</${prefix}sheetData`);
  const rowsEnd = tag.selfClosing ? tag.end : findLastBytes(searched, close);
  if (rowsEnd < tag.end) throw new WorkbookError(message('xlsx.part.malformed', { part }));
  return {
    bytes,
    searched,
    prefix,
    head: decoder.decode(bytes.subarray(0, start)),
    open: decoder.decode(bytes.subarray(start, tag.end)),
    rowsStart: tag.end,
    rowsEnd,
    tail: decoder.decode(bytes.subarray(tag.selfClosing ? tag.end : pastClosing(searched, close, rowsEnd))),
  };
}

/** The bytes as UTF-8: the same ones where they are; another encoding is no longer declared. */
function utf8Sheet(bytes: Uint8Array): Uint8Array {
  const utf8 = xmlUtf8(bytes);
  const hasMark = utf8.length === bytes.length - 3;
  if (utf8 === bytes || hasMark) return bytes;
  const end = nextTag(utf8, 1, utf8.length);
  const declaration = new TextDecoder().decode(utf8.subarray(0, Math.max(end, 0)));
  const declared = new TextEncoder().encode(withoutEncoding(declaration));
  const fixed = new Uint8Array(declared.length + utf8.length - Math.max(end, 0));
  fixed.set(declared);
  fixed.set(utf8.subarray(Math.max(end, 0)), declared.length);
  return fixed;
}

/** An XML declaration that no longer names an encoding other than UTF-8. */
export function withoutEncoding(xml: string): string {
  return xml.replace(/^(\s*<\?xml[^>]*?encoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"');
}

function rootPrefix(start: string): string {
  const match = /<(?!\?|!)([^\s/>]+)/.exec(start.replace(/<!--[^]*?-->/g, ''));
  const name = match?.[1] ?? 'worksheet';
  const local = name.slice(name.indexOf(':') + 1);
  return prefixOf({ name, local, start: 0, openEnd: 0, closeStart: 0, end: 0 });
}
