import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { deflateChunks, plainChunk, type PartChunk } from '../../../src/xlsx/part-content';
import { ByteWriter } from '../../../src/xlsx/patch/byte-writer';
import type { Codec, PieceCodec } from '../../../src/xlsx/zip/codec';
import { joinedCrc32 } from '../../../src/xlsx/zip/crc32';
import { joinBytes } from '../../../src/xlsx/zip/join-bytes';
import { nodeCodec } from '../../../src/xlsx/zip/node-codec';
import { webCodec } from '../../../src/xlsx/zip/web-codec';

const inPieces = (codec: Codec): PieceCodec => {
  if (!codec.pieces) throw new Error('zlib deflates in pieces');
  return codec.pieces;
};
async function inflated(parts: readonly PartChunk[]): Promise<string> {
  const { chunks, ...declared } = await deflateChunks(parts, nodeCodec);
  return new TextDecoder().decode(await nodeCodec.inflate(joinBytes(chunks), declared));
}

const chunk = fc.record({ bytes: fc.uint8Array({ maxLength: 2000 }), isPiece: fc.boolean() });

describe.each([
  ['node', nodeCodec],
  ['web', webCodec],
])('chunks of a part with the %s codec', (_, codec) => {
  it('come out in their order, whichever of them were deflated before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(chunk, { maxLength: 6 }), async (chunks) => {
        const whole = joinBytes(chunks.map(({ bytes }) => bytes));
        const parts = chunks.map(({ bytes, isPiece }): PartChunk =>
          isPiece && codec.pieces ? { piece: codec.pieces.deflate(bytes), plain: null } : bytes,
        );
        const deflated = await deflateChunks(parts, codec);
        const bytes = joinBytes(deflated.chunks);
        expect(deflated.size).toBe(whole.length);
        expect(deflated.crc32).toBe(crc32(whole));
        const inflated = await codec.inflate(bytes, deflated);
        expect(Buffer.from(inflated)).toEqual(Buffer.from(whole));
      }),
      { numRuns: 60 },
    );
  });
});

it('sums two byte strings from the sum of each', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 70_000 }), (one, two) => {
      const sum = (bytes: Uint8Array) => (bytes.length === 0 ? 0 : crc32(bytes));
      expect(joinedCrc32(sum(one), sum(two), two.length)).toBe(sum(Buffer.concat([one, two])));
    }),
  );
});

describe('a writer of many rooms', () => {
  const lines = Array.from({ length: 3000 }, (_, index) => `${String(index)}：${'行'.repeat(index % 700)}\n`);
  const text = lines.join('');

  it.each([
    ['plain', false, false],
    ['deflated, bytes kept', true, true],
    ['deflated, memory used again', true, false],
  ])('gives all that was written: %s', async (_, isDeflated, keepsPlain) => {
    const pieces = inPieces(nodeCodec);
    const writer = new ByteWriter(20_000, isDeflated ? { pieces, keepsPlain } : null);
    for (const line of lines) {
      const [number = '', rest = ''] = line.split('：');
      writer.digits(Number(number));
      writer.text('：');
      writer.bytes(new TextEncoder().encode(rest));
      if (writer.isCrowded) await writer.whenRoom();
    }
    const chunks = writer.finish();
    expect(chunks.length).toBeGreaterThan(20);
    if (keepsPlain || !isDeflated) {
      expect(new TextDecoder().decode(joinBytes(chunks.map(plainChunk)))).toBe(text);
    }
    expect(await inflated(chunks)).toBe(text);
  });

  it('takes what is larger than a room, as bytes and as text', async () => {
    const writer = new ByteWriter(0, { pieces: inPieces(nodeCodec), keepsPlain: false });
    const long = '长'.repeat(30_000);
    writer.text('a');
    writer.text(long);
    writer.bytes(new TextEncoder().encode(long));
    writer.text('z');
    expect(await inflated(writer.finish())).toBe(`a${long}${long}z`);
  });

  it('says so where bytes are asked for that are gone', () => {
    const piece = inPieces(nodeCodec).deflate(new Uint8Array(3));
    expect(() => plainChunk({ piece, plain: null })).toThrow('gone');
  });
});
