/**
 * Deflate as the host offers it. Everything else in this folder runs in Node and in browsers alike;
 * only the two implementations of this differ.
 */
export interface Codec {
  /**
   * Inflates a raw deflate stream. `limit` is the most bytes it may yield, best the size the archive declares:
   * room for it is taken at once. Throws a `CodecError` where it would yield more or the stream is broken.
   */
  inflate(bytes: Uint8Array, limit: number): Promise<Uint8Array>;
  /**
   * Says that a later `deflate` will be given this chunk, unchanged: where the host has threads for it, it is worked on
   * at once, while the chunks after it are still being made.
   */
  begin(chunk: Uint8Array): void;
  /** Chunks in, one raw deflate stream out; also the CRC-32 and size of what went in. */
  deflate(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<Deflated>;
  /** CRC-32 as zip uses it (polynomial EDB88320), unsigned. `start` continues an earlier one. */
  crc32(bytes: Uint8Array, start?: number): number;
}

export interface Deflated {
  readonly bytes: Uint8Array;
  readonly crc32: number;
  readonly size: number;
}

/** Why a stream could not be inflated; the package turns it into a sentence that names the part. */
export class CodecError extends Error {
  readonly reason: 'tooLong' | 'broken';

  constructor(reason: 'tooLong' | 'broken', options?: ErrorOptions) {
    super(reason, options);
    this.name = 'CodecError';
    this.reason = reason;
  }
}
