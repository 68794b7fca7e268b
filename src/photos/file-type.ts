/** What a file is by its content, whatever its name says. */
export type FileType =
  'jpeg' | 'png' | 'heic' | 'webp' | 'gif' | 'bmp' | 'tiff' | 'pdf' | 'document' | 'empty' | 'unknown';

interface Signature {
  readonly type: FileType;
  /** Where it stands. */
  readonly at: number;
  /** Byte by byte; null stands for any. */
  readonly bytes: readonly (number | null)[];
}

const text = (letters: string) => Array.from(letters, (letter) => letter.charCodeAt(0));
const ANY4 = [null, null, null, null];
/** Brands of the ISO base media container that phones write. */
const HEIC_BRANDS = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1', 'avif', 'avis'];

const SIGNATURES: readonly Signature[] = [
  { type: 'jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { type: 'png', at: 0, bytes: [0x89, ...text('PNG\r\n\u001a\n')] },
  ...HEIC_BRANDS.map((brand) => ({ type: 'heic', at: 4, bytes: text(`ftyp${brand}`) }) as const),
  { type: 'webp', at: 0, bytes: [...text('RIFF'), ...ANY4, ...text('WEBP')] },
  { type: 'gif', at: 0, bytes: text('GIF8') },
  { type: 'bmp', at: 0, bytes: [...text('BM'), ...ANY4, 0, 0, 0, 0] },
  { type: 'tiff', at: 0, bytes: [...text('II*'), 0] },
  { type: 'tiff', at: 0, bytes: [...text('MM'), 0, ...text('*')] },
  { type: 'pdf', at: 0, bytes: text('%PDF') },
  // .docx, .xlsx, .zip and what Office wrote before.
  { type: 'document', at: 0, bytes: text('PK') },
  { type: 'document', at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0] },
];

/** Tells the type from the first bytes. */
export function fileTypeOf(bytes: Uint8Array): FileType {
  if (bytes.length === 0) return 'empty';
  const found = SIGNATURES.find((signature) => matches(bytes, signature));
  return found?.type ?? 'unknown';
}

function matches(bytes: Uint8Array, { at, bytes: signature }: Signature): boolean {
  return signature.every((byte, place) => byte === null || bytes[at + place] === byte);
}
