import type { Fault } from '../applicant/fault';
import { fault } from '../applicant/reading';
import { message } from '../messages/catalog';
import type { Notice } from '../notice/notice';
import type { Pixels } from './pixels';

export type GroundColour = Notice['photo']['background'];

/** What stands behind the person. */
export interface Background {
  /** The colour most of the border has; `other` where none has enough of it. */
  readonly colour: GroundColour | 'other';
  /** Shares of the border, 0 to 1. */
  readonly shares: Readonly<Record<GroundColour | 'other', number>>;
}

/** The head keeps off the top and, above the shoulders, off the sides. */
const TOP = 0.06;
const SIDE = 0.06;
const SHOULDERS = 0.5;
/** About as many pixels are looked at, however large the picture. */
const SAMPLES = 6000;

/**
 * The background's colour by the border of an upright picture: the top band and the upper half of both sides, each 6 %.
 * Colours are told apart in OKLCh (lightness, chroma and hue as they are seen), so that light and shadow on one ground
 * count alike. Share and colour asked for stand in the notice.
 */
export function backgroundOf(pixels: Pixels, { backgroundShare }: Notice['photo']): Background {
  const { data, width, height } = pixels;
  const top = Math.max(1, Math.round(height * TOP));
  const side = Math.max(1, Math.round(width * SIDE));
  const sideEnd = Math.max(top, Math.round(height * SHOULDERS));
  const area = top * width + (sideEnd - top) * side * 2;
  const step = Math.max(1, Math.floor(Math.sqrt(area / SAMPLES)));
  const counts = { red: 0, white: 0, blue: 0, other: 0 };
  let all = 0;
  for (let y = 0; y < sideEnd; y += step) {
    for (let x = 0; x < width; x += step) {
      if (y >= top && x >= side && x < width - side) {
        x = Math.max(x, width - side - step);
        continue;
      }
      const at = (y * width + x) * 4;
      counts[groundColour(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)] += 1;
      all += 1;
    }
  }
  const shares = {
    red: counts.red / all,
    white: counts.white / all,
    blue: counts.blue / all,
    other: counts.other / all,
  };
  const colours = ['red', 'white', 'blue'] as const;
  return { colour: colours.find((colour) => shares[colour] >= backgroundShare) ?? 'other', shares };
}

/** Null where the background is as asked (附件4一(四): 红底); else a warning with the share. */
export function backgroundFault(file: string, ground: Background, rule: Notice['photo']): Fault | null {
  const asked = rule.background;
  if (ground.colour === asked) return null;
  const wanted = message(`photo.colour.${asked}`);
  const percent = (share: number) => Math.round(share * 100);
  if (ground.colour === 'other') {
    const share = percent(ground.shares[asked]);
    return fault(message('photo.backgroundMixed', { file, share, wanted }), 'warning');
  }
  const seen = message(`photo.colour.${ground.colour}`);
  const share = percent(ground.shares[ground.colour]);
  return fault(message('photo.background', { file, seen, share, wanted }), 'warning');
}

const LINEAR = Float64Array.from({ length: 256 }, (_, level) => {
  const share = level / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});
const RADIAN = 180 / Math.PI;

/** A colour of sRGB as one of the grounds photos are taken before. */
export function groundColour(red: number, green: number, blue: number): GroundColour | 'other' {
  const [r, g, b] = [LINEAR[red] ?? 0, LINEAR[green] ?? 0, LINEAR[blue] ?? 0];
  // OKLab, Björn Ottosson 2020.
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const middle = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const light = 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short;
  const toRed = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const toYellow = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  const chroma = Math.hypot(toRed, toYellow);
  const hue = (Math.atan2(toYellow, toRed) * RADIAN + 360) % 360;
  if (chroma < 0.035) return light > 0.82 ? 'white' : 'other';
  if (chroma >= 0.1 && light > 0.25 && light < 0.78 && (hue <= 42 || hue >= 350)) return 'red';
  return hue >= 205 && hue <= 290 ? 'blue' : 'other';
}
