import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { joinBytes } from '../../../src/xlsx/zip/join-bytes';
import { nodeCodec } from '../../../src/xlsx/zip/node-codec';
import { webCodec } from '../../../src/xlsx/zip/web-codec';

const chunk = fc.record({ bytes: fc.uint8Array({ maxLength: 2000 }), isBegun: fc.boolean() });

describe.each([
  ['node', nodeCodec],
  ['web', webCodec],
])('chunks the %s codec has begun', (_, codec) => {
  it('come out in their order, whichever of them was begun', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(chunk, { maxLength: 6 }), async (chunks) => {
        for (const { bytes, isBegun } of chunks) if (isBegun) codec.begin(bytes);
        const whole = joinBytes(chunks.map(({ bytes }) => bytes));
        const deflated = await codec.deflate(chunks.map(({ bytes }) => bytes));
        expect(deflated.size).toBe(whole.length);
        expect(deflated.crc32).toBe(crc32(whole));
        const inflated = await codec.inflate(deflated.bytes, whole.length);
        expect(Buffer.from(inflated)).toEqual(Buffer.from(whole));
      }),
      { numRuns: 60 },
    );
  });
});
