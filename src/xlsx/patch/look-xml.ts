import type { FontChange } from './looks';
import { children, outer, prefixOf, rootElement } from './xml-scan';
import { attributeText } from './xml-escape';

export interface FormatIds {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

/** Order in which Excel writes a font's children, and the only one it reads without complaint. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** The `<font>` that a change makes of another. */
export function fontXml(font: string, change: FontChange): string {
  const root = rootElement(font);
  if (!root) return font;
  const prefix = prefixOf(root);
  const parts = new Map(children(font, root).map((child) => [child.local, outer(font, child)]));
  if (change.bold) parts.set('b', `<${prefix}b/>`);
  if (change.underline) parts.set('u', `<${prefix}u/>`);
  if (change.size !== null) parts.set('sz', `<${prefix}sz val="${String(change.size)}"/>`);
  if (change.colour !== null) parts.set('color', `<${prefix}color rgb="FF${change.colour}"/>`);
  const known = FONT_ORDER.map((name) => parts.get(name) ?? '').join('');
  return `<${prefix}font>${known}</${prefix}font>`;
}

/** A solid `<fill>`; in cell formats its colour is the foreground. */
export function fillXml(prefix: string, colour: string): string {
  const inside = `<${prefix}fgColor rgb="FF${colour}"/><${prefix}bgColor indexed="64"/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${inside}</${prefix}patternFill></${prefix}fill>`;
}

/** A `<border>` with a thin line on top. */
export function borderXml(prefix: string): string {
  const top = `<${prefix}top style="thin"><${prefix}color auto="1"/></${prefix}top>`;
  const sides = `<${prefix}left/><${prefix}right/>${top}<${prefix}bottom/><${prefix}diagonal/>`;
  return `<${prefix}border>${sides}</${prefix}border>`;
}

export function numberFormatXml(prefix: string, id: number, code: string): string {
  return `<${prefix}numFmt numFmtId="${String(id)}" formatCode="${attributeText(code)}"/>`;
}

/** An `<xf>` of cellXfs; `alignment` holds the attributes of its alignment. */
export function xfXml(prefix: string, { format, font, fill, border }: FormatIds, alignment: string): string {
  const ids = `numFmtId="${String(format)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}"`;
  const applied = [
    format === 0 ? '' : ' applyNumberFormat="1"',
    font === 0 ? '' : ' applyFont="1"',
    fill === 0 ? '' : ' applyFill="1"',
    border === 0 ? '' : ' applyBorder="1"',
    alignment === '' ? '' : ' applyAlignment="1"',
  ].join('');
  const open = `<${prefix}xf ${ids} xfId="0"${applied}`;
  return alignment === '' ? `${open}/>` : `${open}><${prefix}alignment ${alignment}/></${prefix}xf>`;
}

/** A `<dxf>`; in conditional formats a solid fill's colour is the background. */
export function dxfXml(prefix: string, fill: string | null, font: string | null): string {
  const fontPart = font === null ? '' : `<${prefix}font><${prefix}color rgb="FF${font}"/></${prefix}font>`;
  const pattern = `<${prefix}patternFill patternType="solid"><${prefix}bgColor rgb="FF${fill ?? ''}"/></${prefix}patternFill>`;
  const fillPart = fill === null ? '' : `<${prefix}fill>${pattern}</${prefix}fill>`;
  return `<${prefix}dxf>${fontPart}${fillPart}</${prefix}dxf>`;
}
