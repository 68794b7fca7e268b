import { scaledDown, type Pixels } from './pixels';

/** Writes a JPEG; quality 1 to 100. */
export type EncodeJpeg = (pixels: Pixels, quality: number) => Promise<Uint8Array>;

const BEST = 95;
/** Below these blocks begin to show: first at the picture's own size, then at the size it is printed in. */
const GOOD = 60;
const FAIR = 35;
const STEP = 0.85;
/** Two-inch at 300 dpi, with room to spare: a phone's picture is first brought near to it. */
const PRINT_PIXELS = 413 * 626;
const MOST_PIXELS = 4 * PRINT_PIXELS;

/**
 * The picture as a JPEG of `maxBytes` at most: the best quality that fits, at its own size where that looks well, else
 * smaller. Width and height keep their ratio and are never enlarged. Null where nothing fits.
 */
export async function shrunkJpeg(
  pixels: Pixels,
  maxBytes: number,
  encode: EncodeJpeg,
): Promise<Uint8Array | null> {
  const area = pixels.width * pixels.height;
  if (area <= MOST_PIXELS) {
    const own = await bestQuality(pixels, area > PRINT_PIXELS ? GOOD : FAIR, maxBytes, encode);
    if (own) return own;
  }
  const print = Math.min(1, Math.sqrt(PRINT_PIXELS / area));
  for (let scale = area > PRINT_PIXELS ? print : STEP; scale * pixels.width >= 1; scale *= STEP) {
    const smaller = scaledDown(pixels, scale);
    const found = await bestQuality(smaller, FAIR, maxBytes, encode);
    if (found) return found;
    if (smaller.width === 1 || smaller.height === 1) return null;
  }
  return null;
}

/** The best quality from `least` on that fits, by halving; null where even the least does not. */
async function bestQuality(
  pixels: Pixels,
  least: number,
  maxBytes: number,
  encode: EncodeJpeg,
): Promise<Uint8Array | null> {
  let found = await encode(pixels, least);
  if (found.length > maxBytes) return null;
  let [low, high] = [least, BEST + 1];
  while (high - low > 1) {
    const quality = Math.floor((low + high) / 2);
    const tried = await encode(pixels, quality);
    if (tried.length <= maxBytes) [low, found] = [quality, tried];
    else high = quality;
  }
  return found;
}
