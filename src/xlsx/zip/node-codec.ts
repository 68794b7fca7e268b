import { once } from 'node:events';
import { crc32, createDeflateRaw, inflateRaw } from 'node:zlib';
import { CodecError, type Codec } from './codec';
import { joinBytes } from './join-bytes';

/** Measured: level 6 costs 50 % more time than 4 on worksheets and saves 3 % of the size. */
const LEVEL = 4;
const CHUNK = 1 << 18;

/** zlib, asynchronous: several parts are worked on by the thread pool at the same time. */
export const nodeCodec: Codec = {
  inflate: (bytes, limit) =>
    new Promise((resolve, reject) => {
      // One output buffer of the declared size: nothing to join afterwards. One byte spare, or zlib asks for a second.
      const options = { maxOutputLength: Math.max(limit, 1), chunkSize: Math.max(limit + 1, 64) };
      inflateRaw(bytes, options, (fault, inflated) => {
        if (fault) reject(new CodecError(isTooLong(fault) ? 'tooLong' : 'broken', { cause: fault }));
        else resolve(inflated);
      });
    }),

  deflate: async (chunks) => {
    const stream = createDeflateRaw({ level: LEVEL, chunkSize: CHUNK });
    const deflated: Uint8Array[] = [];
    stream.on('data', (chunk: Buffer) => deflated.push(chunk));
    const ended = once(stream, 'end');
    let crc = 0;
    let size = 0;
    for await (const chunk of chunks) {
      crc = crc32(chunk, crc);
      size += chunk.length;
      if (!stream.write(chunk)) await once(stream, 'drain');
    }
    stream.end();
    await ended;
    return { bytes: joinBytes(deflated), crc32: crc, size };
  },

  crc32: (bytes, start) => crc32(bytes, start ?? 0),
};

function isTooLong(fault: NodeJS.ErrnoException): boolean {
  return fault.code === 'ERR_BUFFER_TOO_LARGE';
}
