import { message } from '../../../src/messages/catalog';
import type { ChosenFile } from '../../../src/taskpane/photos/chosen-file';
import type { Darkroom } from '../../../src/taskpane/photos/darkroom';
import { ownDarkroom } from '../../../src/taskpane/photos/own-darkroom';
import { frame, goodJpeg, jfif, jpeg, segment } from '../../photos/jpegs';

export interface SeenDarkroom {
  readonly darkroom: Darkroom;
  /** How many pictures were decoded. */
  readonly decoded: () => number;
}

/** A darkroom of the real checks; only the pictures themselves are not decoded: each is red all over. */
export function aDarkroom(more: { readonly ready?: () => Promise<void> } = {}): SeenDarkroom {
  let decoded = 0;
  const pixels = {
    data: Uint8ClampedArray.from({ length: 40 * 56 * 4 }, (_, at) => [200, 20, 30, 255][at % 4] ?? 255),
    width: 40,
    height: 56,
  };
  const darkroom = ownDarkroom({
    ready: () => Promise.resolve(),
    decode: () => {
      decoded += 1;
      return Promise.resolve(pixels);
    },
    encode: () => Promise.resolve(goodJpeg()),
    hash: (bytes) => Promise.resolve(bytes.join()),
    failure: (error) => message('pane.photos.defect', { reason: String(error) }),
    ...more,
  });
  return { darkroom, decoded: () => decoded };
}

/** A right photo like no other of another `remark`; `extra` bytes make it larger. */
export function aPicture(remark: number, extra = 0): Uint8Array<ArrayBuffer> {
  const noise = Array.from({ length: extra }, () => 7);
  return new Uint8Array(jpeg(jfif(1, 300), segment(0xfe, [remark, ...noise]), frame(413, 579)));
}

export function aFile(path: string, bytes: Uint8Array<ArrayBuffer>): ChosenFile {
  return { path, blob: new Blob([bytes]) };
}
