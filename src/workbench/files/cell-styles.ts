import { resolveColour, type Palette } from '../../xlsx/styles/colour';
import { readStyles } from '../../xlsx/styles/styles';
import { themeColours } from '../../xlsx/styles/theme';
import {
  child,
  childrenOf,
  flag,
  numberAttribute,
  parseXml,
  type XmlElement,
} from '../../xlsx/xml/parse-xml';
import type { OpenedWorkbook } from '../../xlsx/open-workbook';
import type { CellStyle } from '../model';

/** The looks of a workbook's cells by style index (`s`), and of its conditional formats by `dxfId`. */
export interface FileStyles {
  readonly cells: readonly Partial<CellStyle>[];
  readonly formats: readonly FormatLook[];
  readonly palette: Palette;
}

/** What a differential format sets; null where it leaves the cell's own. */
export interface FormatLook {
  readonly fill: string | null;
  readonly font: string | null;
  readonly bold: boolean | null;
}

/** Reads styles.xml for what a page shows. Throws a `WorkbookError` where the part is malformed. */
export async function fileStyles({ package: pkg, parts }: OpenedWorkbook): Promise<FileStyles> {
  const theme = themeColours(parts.theme === null ? null : await pkg.text(parts.theme), parts.theme ?? '');
  const xml = parts.styles === null ? null : await pkg.text(parts.styles);
  const part = parts.styles ?? '';
  const styles = readStyles(xml, part, theme);
  const root = xml === null ? undefined : parseXml(xml, part);
  const fonts = childrenOf(child(root, 'fonts'), 'font').map(fontOf);
  const borders = childrenOf(child(root, 'borders'), 'border');
  const cells = childrenOf(child(root, 'cellXfs'), 'xf').map((xf, index) => ({
    ...fonts[numberAttribute(xf, 'fontId') ?? 0],
    ...alignmentOf(child(xf, 'alignment')),
    ...bordersOf(borders[numberAttribute(xf, 'borderId') ?? 0]),
    fontColour: styles.fontColour(index) ?? '000000',
    fill: styles.fill(index),
    numberFormat: styles.numberFormat(index) ?? 'General',
    locked: flag(child(xf, 'protection') ?? xf, 'locked', true),
  }));
  const formats = childrenOf(child(root, 'dxfs'), 'dxf').map((dxf) => formatLook(dxf, styles.palette));
  return { cells, formats, palette: styles.palette };
}

function fontOf(font: XmlElement): Partial<CellStyle> {
  const underline = child(font, 'u');
  const name = child(font, 'name')?.attributes.get('val');
  const size = numberOf(font, 'sz');
  return {
    ...(name === undefined ? {} : { fontName: name }),
    ...(size === null ? {} : { fontSize: size }),
    bold: isOn(font, 'b'),
    italic: isOn(font, 'i'),
    strikethrough: isOn(font, 'strike'),
    underline: underline && underline.attributes.get('val') !== 'none' ? 'Single' : 'None',
  };
}

function numberOf(element: XmlElement, name: string): number | null {
  const found = child(element, name);
  return found ? numberAttribute(found, 'val') : null;
}

function isOn(element: XmlElement, name: string): boolean {
  const found = child(element, name);
  return found !== undefined && flag(found, 'val', true);
}

/** Names as `Excel.HorizontalAlignment` and `Excel.VerticalAlignment` have them. */
function alignmentOf(alignment: XmlElement | undefined): Partial<CellStyle> {
  const said = (name: string, absent: string): string => {
    const value = alignment?.attributes.get(name) ?? absent;
    return value.charAt(0).toUpperCase() + value.slice(1);
  };
  return {
    horizontal: said('horizontal', 'general'),
    vertical: said('vertical', 'bottom'),
    wrap: alignment ? flag(alignment, 'wrapText') : false,
    indent: (alignment && numberAttribute(alignment, 'indent')) ?? 0,
  };
}

function bordersOf(border: XmlElement | undefined): Partial<CellStyle> {
  const has = (side: string): boolean => {
    const style = child(border, side)?.attributes.get('style') ?? 'none';
    return style !== 'none';
  };
  return { topBorder: has('top'), bottomBorder: has('bottom') };
}

function formatLook(dxf: XmlElement, palette: Palette): FormatLook {
  const font = child(dxf, 'font');
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  const bold = child(font, 'b');
  return {
    fill: resolveColour(child(pattern, 'bgColor') ?? child(pattern, 'fgColor'), palette),
    font: resolveColour(child(font, 'color'), palette),
    bold: bold ? flag(bold, 'val', true) : null,
  };
}
