import { numberAttribute, type XmlElement } from '../xml/parse-xml';

/** What indexes and theme numbers mean in this workbook. All `RRGGBB`. */
export interface Palette {
  /** By theme number as cells count: light 1, dark 1, light 2, dark 2, six accents, two hyperlinks. */
  readonly theme: readonly string[];
  /** 64 indexed colours. */
  readonly indexed: readonly string[];
}

/** The system's window text and background: automatic. */
const FIRST_SYSTEM_INDEX = 64;
const WINDOW_BACKGROUND = 65;

/** A colour element of a font or fill (CT_Color, ECMA-376 18.8.3) as `RRGGBB`; null where it is automatic or says nothing. */
export function resolveColour(element: XmlElement | undefined, palette: Palette): string | null {
  if (!element) return null;
  const base = baseColour(element, palette);
  if (base === null) return null;
  const tint = numberAttribute(element, 'tint') ?? 0;
  return tint === 0 ? base : tinted(base, tint);
}

function baseColour(element: XmlElement, palette: Palette): string | null {
  const rgb = element.attributes.get('rgb');
  // The two digits before are an opacity that spreadsheets do not regard; many writers put 00 there.
  if (rgb !== undefined) return /(?:^|[0-9a-f]{2})([0-9a-f]{6})$/i.exec(rgb)?.[1]?.toUpperCase() ?? null;
  const theme = numberAttribute(element, 'theme');
  if (theme !== null) return palette.theme[theme] ?? null;
  const index = numberAttribute(element, 'indexed');
  if (index === null) return null;
  if (index === WINDOW_BACKGROUND) return 'FFFFFF';
  return index >= FIRST_SYSTEM_INDEX ? null : (palette.indexed[index] ?? null);
}

/**
 * Lightens (tint > 0) or darkens a colour in hue, lightness and saturation (ECMA-376 18.8.19). Excel reckons in
 * 240 whole steps, so a part may differ from its own by 2 of 255.
 */
export function tinted(colour: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const lightness = (highest + lowest) / 2;
  const spread = highest - lowest;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  if (spread === 0) return hex(moved).repeat(3);
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const newSpread = saturation * (1 - Math.abs(2 * moved - 1));
  const newLowest = moved - newSpread / 2;
  return [red, green, blue].map((part) => hex(newLowest + ((part - lowest) / spread) * newSpread)).join('');
}

function hex(part: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, part)) * 255);
  return byte.toString(16).padStart(2, '0').toUpperCase();
}

/** The palette of Excel 97 on, which `indexed` refers to (ECMA-376 18.8.27). */
const EIGHT = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const FORTY_EIGHT =
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';
export const STANDARD_INDEXED: readonly string[] = [...EIGHT, ...EIGHT, ...FORTY_EIGHT.split(' ')];
