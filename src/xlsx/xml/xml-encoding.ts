const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/;

/** The encoding of an XML part by its byte order mark, its first bytes, or its declaration (XML 1.0 appendix F). */
export function xmlEncoding(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 128)))?.[1]?.toLowerCase();
  // "UTF-16" declared in bytes that are not: the declaration is a leftover of an earlier form.
  if (declared === undefined || declared.startsWith('utf') || declared === 'us-ascii') return 'utf-8';
  return declared;
}

/** The text of an XML part, byte order mark removed. An encoding nobody knows is read as UTF-8. */
export function xmlText(bytes: Uint8Array): string {
  return decoderFor(xmlEncoding(bytes)).decode(bytes);
}

/** The same part as UTF-8 without byte order mark; the very same bytes where it already is that. */
export function xmlUtf8(bytes: Uint8Array): Uint8Array {
  if (xmlEncoding(bytes) === 'utf-8') {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  }
  return new TextEncoder().encode(xmlText(bytes));
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}
