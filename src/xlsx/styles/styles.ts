import { child, childrenOf, numberAttribute, parseXml, type XmlElement } from '../xml/parse-xml';
import { resolveColour, STANDARD_INDEXED, type Palette } from './colour';
import { builtInFormat } from './number-format';

/** What a reader needs of the cell formats, by style index (`s`). */
export interface Styles {
  readonly palette: Palette;
  /** `RRGGBB`, null where automatic. */
  fontColour(style: number): string | null;
  /** `RRGGBB`, null where there is no fill. */
  fill(style: number): string | null;
  /** The format code, null where the workbook does not say. */
  numberFormat(style: number): string | null;
}

/** Reads styles.xml; `xml` null where the workbook has none. `theme` as `themeColours` hands it out. */
export function readStyles(xml: string | null, part: string, theme: readonly string[]): Styles {
  const sheet = xml === null ? undefined : parseXml(xml, part);
  const palette: Palette = { theme, indexed: indexedColours(sheet) };
  const fonts = childrenOf(child(sheet, 'fonts'), 'font').map((font) =>
    resolveColour(child(font, 'color'), palette),
  );
  const fills = childrenOf(child(sheet, 'fills'), 'fill').map((fill) => fillColour(fill, palette));
  const formats = new Map(
    childrenOf(child(sheet, 'numFmts'), 'numFmt').map((format) => [
      numberAttribute(format, 'numFmtId'),
      format.attributes.get('formatCode') ?? '',
    ]),
  );
  const cells = childrenOf(child(sheet, 'cellXfs'), 'xf').map((xf) => ({
    font: numberAttribute(xf, 'fontId') ?? 0,
    fill: numberAttribute(xf, 'fillId') ?? 0,
    format: numberAttribute(xf, 'numFmtId') ?? 0,
  }));
  return {
    palette,
    fontColour: (style) => fonts[cells[style]?.font ?? 0] ?? null,
    fill: (style) => fills[cells[style]?.fill ?? 0] ?? null,
    numberFormat: (style) => {
      const id = cells[style]?.format ?? 0;
      return formats.get(id) ?? builtInFormat(id);
    },
  };
}

/** A workbook's own palette replaces the standard one from its start. */
function indexedColours(sheet: XmlElement | undefined): readonly string[] {
  const own = childrenOf(child(child(sheet, 'colors'), 'indexedColors'), 'rgbColor').map(({ attributes }) =>
    (attributes.get('rgb') ?? '').slice(-6).toUpperCase(),
  );
  return STANDARD_INDEXED.map((standard, index) => own[index] ?? standard);
}

/**
 * Solid fills show their foreground colour; hatched ones mostly their background, else the hatch's own;
 * a gradient stands for its first stop.
 */
function fillColour(fill: XmlElement, palette: Palette): string | null {
  const gradient = child(fill, 'gradientFill');
  if (gradient) return resolveColour(child(child(gradient, 'stop'), 'color'), palette);
  const pattern = child(fill, 'patternFill');
  const type = pattern?.attributes.get('patternType') ?? 'none';
  if (type === 'none') return null;
  const foreground = resolveColour(child(pattern, 'fgColor'), palette);
  if (type === 'solid') return foreground;
  return resolveColour(child(pattern, 'bgColor'), palette) ?? foreground;
}
