import { CodecError, type Codec } from './codec';
import { crc32 } from './crc32';
import { gzipFrame } from './gzip-frame';
import { joinBytes } from './join-bytes';

/** The browser's own streams (Chrome 103, Safari 16.4, Firefox 113 on): faster than any script. */
export const webCodec: Codec = {
  inflate: async (bytes, declared) => {
    const stream = new DecompressionStream('gzip');
    const writing = feed(stream.writable, gzipFrame(bytes, declared));
    // A broken stream is reported by the reader as well; this only keeps it from being "unhandled".
    writing.catch(() => undefined);
    const reader = stream.readable.getReader();
    const inflated = new Uint8Array(declared.size);
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read().catch((fault: unknown) => {
        throw new CodecError({ cause: fault });
      });
      if (done) return inflated.subarray(0, size);
      if (size + value.length > declared.size) {
        await reader.cancel();
        throw new CodecError();
      }
      inflated.set(value, size);
      size += value.length;
    }
  },

  // A CompressionStream ends what it writes: pieces deflated apart could not be joined.
  pieces: null,

  deflate: async (chunks) => {
    const stream = new CompressionStream('deflate-raw');
    let crc = 0;
    let size = 0;
    const writing = feed(stream.writable, chunks, (chunk) => {
      crc = crc32(chunk, crc);
      size += chunk.length;
    });
    const deflated: Uint8Array[] = [];
    const reader = stream.readable.getReader();
    const reading = (async () => {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        deflated.push(value);
      }
    })();
    await Promise.all([writing, reading]);
    return { bytes: joinBytes(deflated), crc32: crc, size };
  },

  crc32,
};

async function feed(
  writable: WritableStream<BufferSource>,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  seen: (chunk: Uint8Array) => void = () => undefined,
): Promise<void> {
  const writer = writable.getWriter();
  for await (const chunk of chunks) {
    seen(chunk);
    await writer.write(chunk as Uint8Array<ArrayBuffer>);
  }
  await writer.close();
}
