/** What an archive says an entry holds once it is inflated. */
export interface Declared {
  /** Bytes. */
  readonly size: number;
  /** Unsigned. */
  readonly crc32: number;
}

/** Deflate, no flags, no time, no file system named (RFC 1952, 2.3). */
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

/**
 * A raw deflate stream put into a gzip frame, in pieces: hosts then compare sum and size themselves while they inflate,
 * where this thread does not wait for it.
 */
export function gzipFrame(
  deflated: Uint8Array,
  { size, crc32 }: Declared,
): readonly [Uint8Array, Uint8Array, Uint8Array] {
  const trailer = new Uint8Array(8);
  const view = new DataView(trailer.buffer);
  view.setUint32(0, crc32, true);
  view.setUint32(4, size, true);
  return [HEADER, deflated, trailer];
}
