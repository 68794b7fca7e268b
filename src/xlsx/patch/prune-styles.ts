import { borderXml, fillXml, fontXml, numberFormatXml, xfXml } from './look-xml';
import { type Look, LOOKS } from './looks';
import { type CollectionName, collectionItems, withCollection } from './style-collections';
import { xfId } from './style-items';
import type { StyleUses } from './style-uses';
import { attribute, numberAttribute, openTag, prefixOf, rootElement } from './xml-scan';

/** Where our cell formats and conditional looks begin at the end of their collections; their length where none is ours. */
export interface OurStyles {
  readonly firstFormat: number;
  readonly firstConditional: number;
}

/** Finds the last formats of a styles part that are exactly what we append, and the last looks that only our rules used. */
export function ourStyles(xml: string, looksGone: ReadonlySet<number>): OurStyles {
  const styles = collectionsOf(xml);
  return {
    firstFormat: firstOfTail(styles.cellXfs, (xf) => isOurFormat(xf, styles)),
    firstConditional: firstOfTail(styles.dxfs, (_, index) => looksGone.has(index)),
  };
}

/**
 * The styles part without our formats, fonts, fills, borders and number formats at the ends of their collections, as
 * far as nothing uses them. What something else follows or uses stays, since the places of all are counted.
 */
export function prunedStyles(xml: string, uses: StyleUses, looksGone: ReadonlySet<number>): string {
  const styles = collectionsOf(xml);
  const { prefix } = styles;
  const xfs = cutTail(styles.cellXfs, (xf, index) => isOurFormat(xf, styles) && !uses.cellFormats.has(index));
  const dxfs = cutTail(styles.dxfs, (_, index) => looksGone.has(index) && !uses.conditional.has(index));
  const kept = [...xfs, ...collectionItems(xml, 'cellStyleXfs')];
  const looks = Object.values(LOOKS);
  const ours = (part: (look: Look) => string | null): ReadonlySet<string | null> => new Set(looks.map(part));
  const used = (name: Parameters<typeof xfId>[1]): ReadonlySet<number> =>
    new Set(kept.map((xf) => xfId(xf, name)));
  const cut = (
    items: readonly string[],
    known: ReadonlySet<string | null>,
    usedIds: ReadonlySet<number>,
  ): string[] => cutTail(items, (item, index) => known.has(item) && !usedIds.has(index));
  const usedFormats = used('numFmtId');
  const left: Readonly<Record<CollectionName, readonly string[]>> = {
    cellXfs: xfs,
    dxfs,
    fonts: cut(
      styles.fonts,
      ours(({ font }) => font && fontXml(styles.defaultFont, font)),
      used('fontId'),
    ),
    fills: cut(
      styles.fills,
      ours(({ fill }) => fill && fillXml(prefix, fill)),
      used('fillId'),
    ),
    borders: cut(
      styles.borders,
      ours(({ topBorder }) => (topBorder ? borderXml(prefix) : null)),
      used('borderId'),
    ),
    numFmts: cutTail(styles.numFmts, (item) => {
      const id = formatId(item);
      const codes = looks.map(({ numberFormat }) => numberFormat);
      return (
        codes.some((code) => typeof code === 'string' && numberFormatXml(prefix, id, code) === item) &&
        !usedFormats.has(id)
      );
    }),
  };
  const names = ['cellXfs', 'dxfs', 'fonts', 'fills', 'borders', 'numFmts'] as const;
  return names.reduce(
    (pruned, name) =>
      left[name].length === styles[name].length
        ? pruned
        : withCollection(pruned, { name, kept: left[name].length, added: [] }),
    xml,
  );
}

interface Collections extends Readonly<Record<CollectionName, readonly string[]>> {
  readonly prefix: string;
  readonly defaultFont: string;
  readonly plainFont: number;
}

function collectionsOf(xml: string): Collections {
  const root = rootElement(xml);
  const cellXfs = collectionItems(xml, 'cellXfs');
  const fonts = collectionItems(xml, 'fonts');
  const plainFont = xfId(cellXfs[0] ?? '', 'fontId');
  return {
    prefix: root ? prefixOf(root) : '',
    cellXfs,
    fonts,
    fills: collectionItems(xml, 'fills'),
    borders: collectionItems(xml, 'borders'),
    numFmts: collectionItems(xml, 'numFmts'),
    dxfs: collectionItems(xml, 'dxfs'),
    plainFont,
    defaultFont: fonts[plainFont] ?? '',
  };
}

function isOurFormat(xf: string, styles: Collections): boolean {
  const ids = {
    format: xfId(xf, 'numFmtId'),
    font: xfId(xf, 'fontId'),
    fill: xfId(xf, 'fillId'),
    border: xfId(xf, 'borderId'),
  };
  return Object.values(LOOKS).some(({ numberFormat, font, fill, topBorder, alignment }) => {
    if (xfXml(styles.prefix, ids, alignment) !== xf) return false;
    const fontIs = font
      ? styles.fonts[ids.font] === fontXml(styles.defaultFont, font)
      : ids.font === styles.plainFont;
    const fillIs = fill === null ? ids.fill === 0 : styles.fills[ids.fill] === fillXml(styles.prefix, fill);
    const borderIs = topBorder ? styles.borders[ids.border] === borderXml(styles.prefix) : ids.border === 0;
    const formatIs =
      typeof numberFormat === 'number'
        ? ids.format === numberFormat
        : styles.numFmts.some((item) => formatId(item) === ids.format && formatCode(item) === numberFormat);
    return fontIs && fillIs && borderIs && formatIs;
  });
}

function formatId(item: string): number {
  const root = rootElement(item);
  return root ? (numberAttribute(openTag(item, root), 'numFmtId') ?? 0) : 0;
}

function formatCode(item: string): string | null {
  const root = rootElement(item);
  return root ? attribute(openTag(item, root), 'formatCode') : null;
}

function cutTail(items: readonly string[], goes: (item: string, index: number) => boolean): string[] {
  return items.slice(0, firstOfTail(items, goes));
}

/** Where the run of items at the end begins that all fit. */
function firstOfTail(items: readonly string[], fits: (item: string, index: number) => boolean): number {
  let first = items.length;
  while (first > 0 && fits(items[first - 1] ?? '', first - 1)) first--;
  return first;
}
