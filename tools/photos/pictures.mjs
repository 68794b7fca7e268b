// Pictures of nobody: a head and shoulders before a plain ground, as JPEG and PNG.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { crc32, deflateSync } from 'node:zlib';
import encodeJpeg, { init } from '@jsquash/jpeg/encode.js';

const require = createRequire(import.meta.url);
const wasm = readFileSync(require.resolve('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'));
await init({ wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) });

export const RED = [196, 22, 34];
export const WHITE = [252, 252, 250];
export const BLUE = [67, 142, 219];
const SKIN = [226, 178, 148];
const COAT = [38, 42, 60];

/** RGBA; `grain` is how far a pixel strays, which makes a picture large. */
export function portrait(ground, { width = 413, height = 579, grain = 6, random }) {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [across, down] = [(x + 0.5) / width - 0.5, (y + 0.5) / height];
      const head = (across / 0.24) ** 2 + ((down - 0.4) / 0.27) ** 2 < 1;
      const coat = down > 0.72 && Math.abs(across) < 0.2 + (down - 0.72);
      const colour = head ? SKIN : coat ? COAT : ground;
      const stray = random.between(-grain, grain);
      data.set([colour[0] + stray, colour[1] + stray, colour[2] + stray, 255], (y * width + x) * 4);
    }
  }
  return { data, width, height };
}

export async function jpegOf(picture, quality = 70) {
  return new Uint8Array(await encodeJpeg(picture, { quality }));
}

/** The same picture with a remark of its own, so that no two files are the same bytes. */
export function withRemark(jpeg, remark) {
  const text = new TextEncoder().encode(remark);
  const length = text.length + 2;
  return Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from([0xff, 0xfe, length >> 8, length & 255]),
    text,
    jpeg.subarray(2),
  ]);
}

/** With an Exif segment that says how it is stored. */
export function withOrientation(jpeg, orientation) {
  const exif = [
    0xff,
    0xe1,
    0,
    34,
    ...Buffer.from('Exif\0\0MM\0*'),
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
  ];
  const end = [0, orientation, 0, 0, 0, 0, 0, 0];
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([...exif, ...end]), jpeg.subarray(2)]);
}

/** With another density in its JFIF segment. */
export function withDensity(jpeg, dpi) {
  const told = Buffer.from(jpeg);
  told.set([1, dpi >> 8, dpi & 255, dpi >> 8, dpi & 255], 13);
  return told;
}

/** With another size in its frame: what a header may promise. */
export function withPromisedSize(jpeg, width, height) {
  const told = Buffer.from(jpeg);
  const at = told.findIndex(
    (byte, place) => byte === 0xff && (told[place + 1] === 0xc0 || told[place + 1] === 0xc2),
  );
  told.writeUInt16BE(height, at + 5);
  told.writeUInt16BE(width, at + 7);
  return told;
}

export function pngOf({ data, width, height }, remark) {
  const chunk = (name, content) => {
    const named = Buffer.concat([Buffer.from(name), content]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(content.length);
    check.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6], 8);
  const lines = Buffer.concat(
    Array.from({ length: height }, (_, y) =>
      Buffer.concat([Buffer.of(0), Buffer.from(data.buffer, y * width * 4, width * 4)]),
    ),
  );
  const start = Buffer.from([0x89, ...Buffer.from('PNG\r\n\u001a\n')]);
  return Buffer.concat([
    start,
    chunk('IHDR', head),
    chunk('tEXt', Buffer.from(`Comment\0${remark}`)),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
