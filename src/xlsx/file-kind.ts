import { xmlText } from './xml/xml-encoding';

/** What a file that is no zip archive is instead, as the last part of the sentence's key. */
export type OtherKind =
  | 'empty'
  | 'oldExcel'
  | 'encrypted'
  | 'otherOffice'
  | 'csv'
  | 'html'
  | 'xml2003'
  | 'pdf'
  | 'image'
  | 'archive'
  | 'unknown';

const MAGIC: readonly (readonly [OtherKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x42, 0x4d]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
  // BIFF 2 to 4, before there were compound files
  ['oldExcel', [0x09, 0x08, 0x08, 0x00]],
  ['oldExcel', [0x09, 0x04, 0x06, 0x00]],
  ['oldExcel', [0x09, 0x02, 0x06, 0x00]],
  ['oldExcel', [0x09, 0x00, 0x04, 0x00]],
];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** Null for a zip archive (which may still be no workbook); else what the bytes are. */
export function otherKind(bytes: Uint8Array): OtherKind | null {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP)) return null;
  if (startsWith(bytes, COMPOUND_FILE)) return compoundKind(bytes);
  return MAGIC.find(([, magic]) => startsWith(bytes, magic))?.[0] ?? textKind(bytes);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** By the streams of the compound file: its directory entries are 128 bytes long and so aligned, wherever they are. */
function compoundKind(bytes: Uint8Array): OtherKind {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf16 = new TextDecoder('utf-16le');
  for (let place = 512; place + 128 <= bytes.length; place += 128) {
    const nameBytes = view.getUint16(place + 64, true);
    const isStream = view.getUint8(place + 66) === 2;
    if (!isStream || nameBytes < 4 || nameBytes > 64) continue;
    names.add(utf16.decode(bytes.subarray(place, place + nameBytes - 2)));
  }
  if (names.has('EncryptedPackage')) return 'encrypted';
  if (names.has('Workbook') || names.has('Book')) return 'oldExcel';
  return names.has('WordDocument') || names.has('PowerPoint Document') ? 'otherOffice' : 'unknown';
}

function textKind(bytes: Uint8Array): OtherKind {
  const head = xmlText(bytes.subarray(0, 4096)).trimStart();
  if (/^<!doctype html|^<html|^<table|^<meta|^<style|^mime-version:/i.test(head)) return 'html';
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xml2003';
  if (head.startsWith('<')) return /<html|<table/i.test(head) ? 'html' : 'unknown';
  const isText = !CONTROL.test(head);
  return isText && /[,;\t，]/.test(head) ? 'csv' : 'unknown';
}

// eslint's no-control-regex would have these spelt otherwise; a class of escapes reads best.
const CONTROL = new RegExp('[\\u0000-\\u0008\\u000e-\\u001f]');
