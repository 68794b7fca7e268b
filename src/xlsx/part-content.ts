import type { Codec, DeflatedChunks, Piece } from './zip/codec';

/** Bytes of a part, or what they were deflated to; `plain` is null where their memory was used again. */
export type PartChunk = Uint8Array | DeflatedChunk;

export interface DeflatedChunk {
  readonly piece: Piece;
  readonly plain: Uint8Array | null;
}

/** The part's own bytes. Throws where they are gone: whoever needs them must not let their memory be used again. */
export function plainChunk(chunk: PartChunk): Uint8Array {
  const plain = chunk instanceof Uint8Array ? chunk : chunk.plain;
  if (plain === null) throw new Error('a part is asked for whose bytes are deflated and gone');
  return plain;
}

/** A part's chunks as one deflated stream. */
export async function deflateChunks(chunks: readonly PartChunk[], codec: Codec): Promise<DeflatedChunks> {
  const { pieces } = codec;
  if (pieces === null || chunks.every((chunk) => chunk instanceof Uint8Array)) {
    const { bytes, ...sums } = await codec.deflate(chunks.map(plainChunk));
    return { chunks: [bytes], ...sums };
  }
  return pieces.join(
    chunks.map((chunk) => (chunk instanceof Uint8Array ? pieces.deflate(chunk) : chunk.piece)),
  );
}
