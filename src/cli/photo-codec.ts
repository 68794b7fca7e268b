import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { CopyTools } from '../photos/make-copy';
import type { PhotoTools } from '../photos/photo-source';
import { wasmCodec } from '../photos/wasm-codec';
import { failureOf } from './failure';

// The codecs hand out a browser's class for pixels, which Node has not.
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

const { decode, encode } = wasmCodec({
  jpegDecoder: () => bufferIn(JPEG_DECODER),
  jpegEncoder: () => bufferIn(JPEG_ENCODER),
  pngDecoder: () => bufferIn(PNG_DECODER),
});

/** Pictures as Node reads them, off the same codecs that browsers run. */
export const nodePhotoTools: PhotoTools = {
  decode,
  hash: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('base64')),
  failure: failureOf,
};

export const nodeCopyTools: CopyTools = { decode, encode, failure: failureOf };

async function bufferIn(file: URL): Promise<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = await readFile(file);
  return buffer.slice(byteOffset, byteOffset + byteLength);
}
