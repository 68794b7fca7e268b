import { message } from '../../messages/catalog';
import type { CellStyleName } from '../../workbook/workbook-change';
import { WorkbookError } from '../../workbook/workbook-error';
import { borderXml, dxfXml, fillXml, fontXml, numberFormatXml, xfXml } from './look-xml';
import { LOOKS, TEXT_FORMAT } from './looks';
import { type CollectionName, collectionItems, withCollection } from './style-collections';
import { canonical, xfId } from './style-items';
import { attribute, numberAttribute, openTag, prefixOf, rootElement, withAttribute } from './xml-scan';

/** Excel's limit of cell formats in a workbook. */
export const MOST_CELL_FORMATS = 65_490;
/** Format codes of the workbook's own begin here. */
const FIRST_OWN_FORMAT = 164;

/** The cell formats of a workbook, to which those we need are appended once; equal ones are found and used again. */
export class StyleSheet {
  private readonly xml: string;
  private readonly prefix: string;
  private readonly collections = new Map<CollectionName, Items>();
  private readonly looks = new Map<CellStyleName, number>();
  private readonly texts = new Map<number, number>();

  constructor(xml: string) {
    this.xml = xml;
    const root = rootElement(xml);
    this.prefix = root ? prefixOf(root) : '';
  }

  /** The cellXfs index of one of our looks. Throws a `WorkbookError` where the workbook has no room for another format. */
  look(name: CellStyleName): number {
    const known = this.looks.get(name);
    if (known !== undefined) return known;
    const look = LOOKS[name];
    const font = look.font
      ? this.items('fonts').index(fontXml(this.defaultFont(), look.font))
      : this.plainFont();
    const fill = look.fill === null ? 0 : this.items('fills').index(fillXml(this.prefix, look.fill));
    const border = look.topBorder ? this.items('borders').index(borderXml(this.prefix)) : 0;
    const format =
      typeof look.numberFormat === 'number' ? look.numberFormat : this.formatCode(look.numberFormat);
    const xf = this.cellFormat(xfXml(this.prefix, { format, font, fill, border }, look.alignment));
    this.looks.set(name, xf);
    return xf;
  }

  /** The cell format `existing` with the number format text (`@`) in place of its own. */
  asText(existing: number): number {
    const known = this.texts.get(existing);
    if (known !== undefined) return known;
    const xf = this.items('cellXfs').at(existing) ?? xfXml(this.prefix, PLAIN_IDS, '');
    const text = xfId(xf, 'numFmtId') === TEXT_FORMAT ? existing : this.cellFormat(textFormat(xf));
    this.texts.set(existing, text);
    return text;
  }

  /** The dxfs index of a conditional format's look; colours are `RRGGBB`. */
  conditional(fill: string | null, font: string | null): number {
    return this.items('dxfs').index(dxfXml(this.prefix, fill, font));
  }

  /** The styles part with what was appended; the very same text where nothing was. */
  finish(): string {
    let { xml } = this;
    for (const [name, items] of this.collections) {
      xml = withCollection(xml, { name, kept: items.kept, added: items.added });
    }
    return xml;
  }

  private items(name: CollectionName): Items {
    const known = this.collections.get(name);
    if (known) return known;
    const items = new Items(collectionItems(this.xml, name), leastItems(name, this.prefix));
    this.collections.set(name, items);
    return items;
  }

  private cellFormat(xf: string): number {
    const items = this.items('cellXfs');
    const index = items.index(xf);
    if (index >= MOST_CELL_FORMATS) {
      throw new WorkbookError(message('xlsx.write.tooManyStyles', { limit: MOST_CELL_FORMATS }));
    }
    return index;
  }

  private plainFont(): number {
    return xfId(this.items('cellXfs').at(0) ?? '', 'fontId');
  }

  private defaultFont(): string {
    return this.items('fonts').at(this.plainFont()) ?? `<${this.prefix}font/>`;
  }

  private formatCode(code: string): number {
    const items = this.items('numFmts');
    let next = FIRST_OWN_FORMAT;
    for (const item of items.all()) {
      const root = rootElement(item);
      const tag = root ? openTag(item, root) : '';
      const id = numberAttribute(tag, 'numFmtId') ?? 0;
      if (attribute(tag, 'formatCode') === code) return id;
      next = Math.max(next, id + 1);
    }
    items.index(numberFormatXml(this.prefix, next, code));
    return next;
  }
}

const PLAIN_IDS = { format: 0, font: 0, fill: 0, border: 0 };

function textFormat(xf: string): string {
  const root = rootElement(xf);
  if (!root) return xf;
  const tag = withAttribute(
    withAttribute(openTag(xf, root), 'numFmtId', String(TEXT_FORMAT)),
    'applyNumberFormat',
    '1',
  );
  return tag + xf.slice(root.openEnd);
}

/** What has to stand first in a collection, whether a file says so or not: cells without a format use number 0. */
function leastItems(name: CollectionName, prefix: string): readonly string[] {
  const pattern = (type: string): string =>
    `<${prefix}fill><${prefix}patternFill patternType="${type}"/></${prefix}fill>`;
  switch (name) {
    case 'cellXfs':
      return [xfXml(prefix, PLAIN_IDS, '')];
    case 'fonts':
      return [`<${prefix}font/>`];
    case 'fills':
      return [pattern('none'), pattern('gray125')];
    case 'borders':
      return [`<${prefix}border/>`];
    case 'numFmts':
    case 'dxfs':
      return [];
  }
}

/** The items of one collection: those of the file, and those appended. */
class Items {
  readonly kept: number;
  readonly added: string[] = [];
  private readonly own: readonly string[];
  private readonly least: readonly string[];
  private readonly places = new Map<string, number>();

  constructor(own: readonly string[], least: readonly string[]) {
    this.own = own;
    this.least = least;
    this.kept = own.length;
    own.forEach((item, index) => {
      const key = canonical(item);
      if (!this.places.has(key)) this.places.set(key, index);
    });
  }

  at(index: number): string | undefined {
    return this.own[index] ?? this.added[index - this.kept];
  }

  all(): readonly string[] {
    return [...this.own, ...this.added];
  }

  /** Where an equal item stands; it is appended where none does. */
  index(item: string): number {
    const key = canonical(item);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.added.push(...this.least.slice(this.kept + this.added.length));
    const index = this.kept + this.added.length;
    this.added.push(item);
    this.places.set(key, index);
    return index;
  }
}
