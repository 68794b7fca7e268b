import decodeJpeg, { init as startJpegDecoder } from '@jsquash/jpeg/decode.js';
import encodeJpeg, { init as startJpegEncoder } from '@jsquash/jpeg/encode.js';
import decodePng, { init as startPngDecoder } from '@jsquash/png/decode.js';
import type { PhotoTools } from './photo-source';
import type { EncodeJpeg } from './shrink';

/** The codecs' WebAssembly, fetched when first wanted: the host knows from where. */
export interface CodecFiles {
  readonly jpegDecoder: () => Promise<ArrayBuffer>;
  readonly jpegEncoder: () => Promise<ArrayBuffer>;
  readonly pngDecoder: () => Promise<ArrayBuffer>;
}

export interface PictureCodec {
  /** Rejects where the decoders cannot be had at all: then no picture may be called damaged. */
  readonly ready: () => Promise<void>;
  readonly decode: PhotoTools['decode'];
  readonly encode: EncodeJpeg;
}

/** Pictures read and written by the same WebAssembly everywhere: Node and browsers see the same pixels. */
export function wasmCodec(files: CodecFiles): PictureCodec {
  const jpegDecoder = new Started(async () => {
    await startJpegDecoder(await quietly(files.jpegDecoder));
  });
  const jpegEncoder = new Started(async () => {
    await startJpegEncoder(await quietly(files.jpegEncoder));
  });
  const pngDecoder = new Started(async () => {
    await startPngDecoder(await files.pngDecoder());
  });
  return {
    ready: async () => {
      await Promise.all([jpegDecoder.ready(), pngDecoder.ready()]);
    },
    decode: async (bytes, type) => {
      const decoder = type === 'png' ? pngDecoder : jpegDecoder;
      await decoder.ready();
      try {
        return await (type === 'png' ? decodePng : decodeJpeg)(bufferOf(bytes));
      } catch (error) {
        // The decoder gives up like a program that ends: the next picture gets a new one.
        decoder.forget();
        throw error;
      }
    },
    encode: async ({ data, width, height }, quality) => {
      await jpegEncoder.ready();
      const owned = new Uint8ClampedArray(data);
      return new Uint8Array(await encodeJpeg(new ImageData(owned, width, height), { quality }));
    },
  };
}

/** What the library would print of a damaged picture is told in a sentence instead. */
const quietly = async (wasm: () => Promise<ArrayBuffer>) => ({
  wasmBinary: await wasm(),
  printErr: () => undefined,
});

/** Starts a codec when it is first asked for, and anew after `forget` or where the start failed. */
class Started {
  private readonly start: () => Promise<unknown>;
  private running: Promise<unknown> | null = null;
  constructor(start: () => Promise<unknown>) {
    this.start = start;
  }
  ready(): Promise<unknown> {
    this.running ??= this.start().catch((error: unknown) => {
      this.running = null;
      throw error;
    });
    return this.running;
  }
  forget(): void {
    this.running = null;
  }
}

/** The bytes as a buffer of their own. */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  const own = new ArrayBuffer(bytes.length);
  new Uint8Array(own).set(bytes);
  return own;
}
