import { crc32 as zlibCrc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { CodecError } from '../../../src/xlsx/zip/codec';
import { crc32 } from '../../../src/xlsx/zip/crc32';
import { joinBytes } from '../../../src/xlsx/zip/join-bytes';
import { nodeCodec } from '../../../src/xlsx/zip/node-codec';
import { readZip } from '../../../src/xlsx/zip/read-zip';
import { webCodec } from '../../../src/xlsx/zip/web-codec';
import { withContent, writeZip } from '../../../src/xlsx/zip/write-zip';
import type { NewEntry } from '../../../src/xlsx/zip/zip-entry';

const TITLE = new TextEncoder().encode('电子信息汇总表'.repeat(50));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('crc32', () => {
  it('agrees with zlib on any bytes, in one piece or two', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (one, two) => {
        expect(crc32(two, crc32(one))).toBe(zlibCrc32(Buffer.concat([one, two])));
      }),
    );
  });
});

describe.each([
  ['node', nodeCodec],
  ['web', webCodec],
])('the %s codec', (_, codec) => {
  it('inflates what it deflated, and knows its sum and size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 2000 }), { maxLength: 5 }), async (chunks) => {
        const whole = joinBytes(chunks);
        const deflated = await codec.deflate(chunks);
        expect(deflated.size).toBe(whole.length);
        expect(deflated.crc32).toBe(zlibCrc32(whole));
        const inflated = await codec.inflate(deflated.bytes, deflated);
        expect(Buffer.from(inflated)).toEqual(Buffer.from(whole));
      }),
      { numRuns: 40 },
    );
  });

  it('takes chunks as they come', async () => {
    async function* chunks() {
      for (let index = 0; index < 40; index += 1) {
        yield new Uint8Array(50_000).map((_, place) => (place * 7919 + index) & 255);
        await Promise.resolve();
      }
    }
    const deflated = await codec.deflate(chunks());
    expect(deflated.size).toBe(2_000_000);
    expect((await codec.inflate(deflated.bytes, deflated)).length).toBe(2_000_000);
  });

  it('stops at the limit', async () => {
    const bomb = deflateRawSync(Buffer.alloc(5_000_000));
    const declared = { size: 4_999_999, crc32: zlibCrc32(Buffer.alloc(5_000_000)) };
    const fault = await codec.inflate(bomb, declared).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(CodecError);
  });

  it.each([
    ['noise', new Uint8Array([7, 7, 7, 7])],
    ['a stream cut short', deflateRawSync(TITLE).subarray(0, 20)],
    ['bytes behind its end', Buffer.concat([deflateRawSync(TITLE), Buffer.from('more')])],
    ['another text of that length', deflateRawSync(Buffer.from(TITLE).reverse())],
  ])('reports %s', async (_, bytes) => {
    const declared = { size: TITLE.length, crc32: zlibCrc32(TITLE) };
    const fault = await codec.inflate(bytes, declared).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(CodecError);
  });

  it('reports fewer bytes than declared', async () => {
    const declared = { size: TITLE.length + 1, crc32: zlibCrc32(TITLE) };
    const fault = await codec.inflate(deflateRawSync(TITLE), declared).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(CodecError);
  });
});

describe('zip archives', () => {
  const archive = zipSync({ 'a.txt': utf8('甲'), 'folder/b.txt': [utf8('乙'.repeat(999)), { level: 9 }] });

  it('are read as another library wrote them', async () => {
    const entries = readZip(archive);
    expect(entries.map(({ name }) => name)).toEqual(['a.txt', 'folder/b.txt']);
    const [, second] = entries;
    if (!second) throw new Error('no entry');
    expect(await nodeCodec.inflate(second.rawBytes, second)).toEqual(Buffer.from('乙'.repeat(999)));
  });

  it('are written so that another library reads them, untouched entries raw', async () => {
    const [first, second] = readZip(archive);
    if (!first || !second) throw new Error('no entries');
    const { bytes, ...rest } = await nodeCodec.deflate([utf8('丙')]);
    const fresh: NewEntry = {
      name: '新.txt',
      method: 8,
      rawBytes: bytes,
      crc32: rest.crc32,
      size: rest.size,
    };
    const written = joinBytes(writeZip([withContent(first, fresh), second, fresh]));
    const texts = Object.entries(unzipSync(written)).map(([name, data]) => [
      name,
      new TextDecoder().decode(data),
    ]);
    expect(texts).toEqual([
      ['a.txt', '丙'],
      ['folder/b.txt', '乙'.repeat(999)],
      ['新.txt', '丙'],
    ]);
    expect(Buffer.from(readZip(written)[1]?.rawBytes ?? [])).toEqual(Buffer.from(second.rawBytes));
  });

  it('with more entries than 16 bits count use zip64, and are read again', () => {
    const none = new Uint8Array(0);
    const many = Array.from({ length: 66_000 }, (_, index): NewEntry => {
      return { name: `p${String(index)}`, method: 8, rawBytes: none, crc32: 0, size: 0 };
    });
    const entries = readZip(joinBytes(writeZip(many)));
    expect(entries).toHaveLength(66_000);
    expect(entries[65_999]?.name).toBe('p65999');
  });

  it('with a size beyond 32 bits keep it in the zip64 field', () => {
    const huge: NewEntry = { name: 'huge', method: 8, rawBytes: utf8('x'), crc32: 1, size: 5_000_000_000 };
    const [entry] = readZip(joinBytes(writeZip([huge])));
    expect(entry).toMatchObject({ size: 5_000_000_000, compressedSize: 1 });
    expect(entry?.localExtra).toHaveLength(0);
    expect(entry?.centralExtra).toHaveLength(0);
  });

  it('bear with bytes after the end', () => {
    expect(readZip(joinBytes([archive, new Uint8Array(100)]))).toHaveLength(2);
  });
});
