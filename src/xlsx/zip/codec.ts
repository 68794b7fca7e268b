import type { Declared } from './gzip-frame';

/**
 * Deflate as the host offers it. Everything else in this folder runs in Node and in browsers alike;
 * only the two implementations of this differ.
 */
export interface Codec {
  /**
   * Inflates a raw deflate stream; room for the declared size is taken at once. Throws a `CodecError` where the stream
   * would yield more, is broken, or holds something else than is declared.
   */
  inflate(bytes: Uint8Array, declared: Declared): Promise<Uint8Array>;
  /** Chunks in, one raw deflate stream out; also the CRC-32 and size of what went in. */
  deflate(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<Deflated>;
  /** Null where the host's deflate ends its stream with every call, so that pieces could not be joined. */
  readonly pieces: PieceCodec | null;
  /** CRC-32 as zip uses it (polynomial EDB88320), unsigned. `start` continues an earlier one. */
  crc32(bytes: Uint8Array, start?: number): number;
}

/** Deflates a part chunk by chunk on threads of the host's, while the chunks after are still being made. */
export interface PieceCodec {
  deflate(chunk: Uint8Array): Piece;
  /** One raw deflate stream. */
  join(pieces: readonly Piece[]): Promise<DeflatedChunks>;
}

/** A chunk of a part that is deflated by itself. */
export interface Piece {
  /** A stream without its end: it stops between blocks, on a byte. The chunk may be written over once this is there. */
  readonly deflated: Promise<Uint8Array>;
  /** Of what went in. */
  readonly crc32: number;
  readonly size: number;
}

/** A raw deflate stream that is left in chunks: joined, it would stand in memory twice. */
export interface DeflatedChunks {
  readonly chunks: readonly Uint8Array[];
  readonly crc32: number;
  readonly size: number;
}

export interface Deflated {
  readonly bytes: Uint8Array;
  readonly crc32: number;
  readonly size: number;
}

/** A stream that could not be inflated to what is declared; the package turns it into a sentence that names the part. */
export class CodecError extends Error {
  constructor(options?: ErrorOptions) {
    super('broken', options);
    this.name = 'CodecError';
  }
}
