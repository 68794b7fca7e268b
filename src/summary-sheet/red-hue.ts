const RED_UP_TO = 15;
const RED_FROM = 340;

interface Hsl {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

/** True where a font colour (`RRGGBB`) reads as red: FF0000, C00000, 9C0006; not orange, brown, pink or black. */
export function isRedFont(colour: string | null): boolean {
  return isRed(colour, 0.4, 0.15, 0.76);
}

/**
 * True where a fill reads as red. Fills are large, so pale ones (FFC7CE, Excel's “bad” style, FF9999) are
 * decoration and do not count; neither do dull ones.
 */
export function isRedFill(colour: string | null): boolean {
  return isRed(colour, 0.5, 0.2, 0.72);
}

function isRed(colour: string | null, saturated: number, dark: number, light: number): boolean {
  const hsl = colour === null ? null : hslOf(colour);
  if (!hsl) return false;
  const inHue = hsl.hue <= RED_UP_TO || hsl.hue >= RED_FROM;
  return inHue && hsl.saturation >= saturated && hsl.lightness >= dark && hsl.lightness <= light;
}

/** Hue in degrees, saturation and lightness 0-1; null where the text is no colour. `#` and an alpha before it are let pass. */
function hslOf(colour: string): Hsl | null {
  const match = /^#?(?:[\da-f]{2})?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  const lightness = (most + least) / 2;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const sixth =
    most === red
      ? (green - blue) / spread
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return {
    hue: (sixth * 60 + 360) % 360,
    saturation: spread / (1 - Math.abs(2 * lightness - 1)),
    lightness,
  };
}
