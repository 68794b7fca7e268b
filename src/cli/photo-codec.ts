import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import decodeJpeg, { init as startJpegDecoder } from '@jsquash/jpeg/decode.js';
import encodeJpeg, { init as startJpegEncoder } from '@jsquash/jpeg/encode.js';
import decodePng, { init as startPngDecoder } from '@jsquash/png/decode.js';
import type { PhotoTools } from '../photos/photo-source';
import type { EncodeJpeg } from '../photos/shrink';
import { failureOf } from './failure';

// The codecs of browsers' WebAssembly: Node has no pictures of its own, and no class for their pixels either.
if (!('ImageData' in globalThis)) {
  class PlainImageData {
    readonly data: Uint8ClampedArray;
    readonly width: number;
    readonly height: number;
    constructor(data: Uint8ClampedArray, width: number, height: number) {
      this.data = data;
      this.width = width;
      this.height = height;
    }
  }
  Object.defineProperty(globalThis, 'ImageData', { value: PlainImageData });
}

const JPEG_DECODER = new URL('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm', import.meta.url);
const JPEG_ENCODER = new URL('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm', import.meta.url);
const PNG_DECODER = new URL('@jsquash/png/codec/pkg/squoosh_png_bg.wasm', import.meta.url);

/** What the library would print of a damaged picture is told in a sentence instead. */
const quietly = async (wasm: URL) => ({
  wasmBinary: bufferOf(await readFile(wasm)),
  printErr: () => undefined,
});

/** Starts a codec when it is first asked for, and anew after `forget`. */
class Started {
  private readonly start: () => Promise<unknown>;
  private running: Promise<unknown> | null = null;
  constructor(start: () => Promise<unknown>) {
    this.start = start;
  }
  ready(): Promise<unknown> {
    return (this.running ??= this.start());
  }
  forget(): void {
    this.running = null;
  }
}

const jpegDecoder = new Started(async () => {
  await startJpegDecoder(await quietly(JPEG_DECODER));
});
const jpegEncoder = new Started(async () => {
  await startJpegEncoder(await quietly(JPEG_ENCODER));
});
const pngDecoder = new Started(async () => {
  await startPngDecoder(await readFile(PNG_DECODER));
});

const decode: PhotoTools['decode'] = async (bytes, type) => {
  const decoder = type === 'png' ? pngDecoder : jpegDecoder;
  await decoder.ready();
  try {
    return await (type === 'png' ? decodePng : decodeJpeg)(bufferOf(bytes));
  } catch (error) {
    // The decoder gives up like a program that ends: the next picture gets a new one.
    decoder.forget();
    throw error;
  }
};

/** Pictures as Node reads them, off the same codecs that browsers can run. */
export const nodePhotoTools: PhotoTools = {
  decode,
  hash: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('base64')),
  failure: failureOf,
};

export const encodeWithNode: EncodeJpeg = async ({ data, width, height }, quality) => {
  await jpegEncoder.ready();
  const owned = new Uint8ClampedArray(data);
  return new Uint8Array(await encodeJpeg(new ImageData(owned, width, height), { quality }));
};

/** The bytes as a buffer of their own. */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  const own = new ArrayBuffer(bytes.length);
  new Uint8Array(own).set(bytes);
  return own;
}
