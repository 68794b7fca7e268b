import { XmlFault } from './xml-fault';

const AMPERSAND = 0x26;
const CARRIAGE_RETURN = 0x0d;
const UNDERSCORE = 0x5f;
const LOWER_X = 0x78;
/** Up to here decoding by hand is faster than a call of TextDecoder. */
const SHORT = 200;
/** Used again and again; a plain list is handed on faster than a typed one, which needs a view made for each text. */
const units: number[] = [];
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The text between two tags, `bytes[start..end)` in UTF-8: entities and line ends as XML 1.0 has them (2.11, 4.6),
 * and the `_xHHHH_` of spreadsheet strings (ST_Xstring). Throws an `XmlFault` for an unknown entity.
 */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return decodeLong(bytes, start, end);
  let length = 0;
  for (let place = start; place < end;) {
    const byte = bytes[place] ?? 0;
    if (byte < 0x80) {
      if (
        byte === AMPERSAND ||
        byte === CARRIAGE_RETURN ||
        (byte === UNDERSCORE && bytes[place + 1] === LOWER_X)
      ) {
        return decodeLong(bytes, start, end);
      }
      units[length] = byte;
      place += 1;
    } else if (byte >= 0xe0 && byte < 0xf0 && place + 2 < end) {
      units[length] =
        ((byte & 0x0f) << 12) | (((bytes[place + 1] ?? 0) & 0x3f) << 6) | ((bytes[place + 2] ?? 0) & 0x3f);
      place += 3;
    } else {
      // Two and four bytes, and whatever is no UTF-8: rare enough for the general way.
      return decodeLong(bytes, start, end);
    }
    length += 1;
  }
  units.length = length;
  return String.fromCharCode.apply(null, units);
}

function decodeLong(bytes: Uint8Array, start: number, end: number): string {
  let text = decoder.decode(bytes.subarray(start, end));
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (text.includes('&')) text = resolveEntities(text, start);
  return unescapeUnits(text);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** `&amp;`, `&#10;`, `&#x4e2d;`. Anything else would need a DOCTYPE, which is refused. */
export function resolveEntities(text: string, place: number): string {
  return text.replace(/&([^;&]*)(;?)/g, (_, name: string, semicolon: string) => {
    const plain = ENTITIES[name];
    const code = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
    if (semicolon === '' || (plain === undefined && !code)) throw new XmlFault(place);
    if (plain !== undefined) return plain;
    const [, hexadecimal, decimal] = code ?? [];
    const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    if (point > 0x10ffff) throw new XmlFault(place);
    return String.fromCodePoint(point);
  });
}

/** `_x000D_` → the character of that code; `_x005F_` is how an underscore itself is kept. */
export function unescapeUnits(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
