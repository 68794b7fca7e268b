import { colourProfile } from './colour-profile';
import { photoFacts } from './photo-facts';
import type { PhotoTools } from './photo-source';
import { upright, type Pixels } from './pixels';
import type { PlannedCopy } from './plan-copies';
import { shrunkJpeg, type EncodeJpeg } from './shrink';

/**
 * The bytes of the copy a plan asks for: the same for `copy`, else a JPEG of `maxBytes` at most, set upright. Null where
 * the picture cannot be made to fit. Rejects where it is damaged.
 */
export async function mendedPhoto(
  bytes: Uint8Array,
  action: Exclude<PlannedCopy['action'], 'leave'>,
  maxBytes: number,
  { decode }: Pick<PhotoTools, 'decode'>,
  encode: EncodeJpeg,
): Promise<Uint8Array | null> {
  if (action === 'copy') return bytes;
  const { orientation, dpi } = photoFacts(bytes);
  const pixels = await decode(bytes, action === 'convert' ? 'png' : 'jpeg');
  const shown = action === 'convert' ? onWhite(pixels) : upright(pixels, orientation);
  const profile = action === 'convert' ? NO_PROFILE : colourProfile(bytes);
  const found = await shrunkJpeg(shown, maxBytes - profile.length, encode);
  if (found === null) return null;
  return withProfile(dpi === null ? found : withDensity(found, dpi), profile);
}

const NO_PROFILE = new Uint8Array();

/** JPEG knows no transparency: what shines through becomes white paper. */
function onWhite({ data, width, height }: Pixels): Pixels {
  const solid = new Uint8ClampedArray(data.length);
  for (let at = 0; at < data.length; at += 4) {
    const alpha = (data[at + 3] ?? 255) / 255;
    for (let band = at; band < at + 3; band += 1) {
      solid[band] = (data[band] ?? 0) * alpha + 255 * (1 - alpha);
    }
    solid[at + 3] = 255;
  }
  return { data: solid, width, height };
}

const JFIF = [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0];
const UNIT = 13;

/** Where the JFIF segment of an encoder ends. */
const AFTER_JFIF = 20;

/** The same with the original's colour profile: its numbers mean other colours without. */
function withProfile(bytes: Uint8Array, profile: Uint8Array): Uint8Array {
  if (profile.length === 0) return bytes;
  const at = beginsWithJfif(bytes) ? AFTER_JFIF : 2;
  const told = new Uint8Array(bytes.length + profile.length);
  told.set(bytes.subarray(0, at));
  told.set(profile, at);
  told.set(bytes.subarray(at), at + profile.length);
  return told;
}

function beginsWithJfif(bytes: Uint8Array): boolean {
  return JFIF.every((byte, at) => bytes[at] === byte);
}

/** The density the original told, in the JFIF segment an encoder writes first; as it is where there is none. */
function withDensity(bytes: Uint8Array, dpi: number): Uint8Array {
  if (!beginsWithJfif(bytes)) return bytes;
  const told = bytes.slice();
  const view = new DataView(told.buffer);
  view.setUint8(UNIT, 1);
  view.setUint16(UNIT + 1, dpi);
  view.setUint16(UNIT + 3, dpi);
  return told;
}
