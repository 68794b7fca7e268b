import { itemsOf } from './style-items';
import {
  type XmlElement,
  attribute,
  children,
  emptiedElement,
  named,
  openTag,
  openedTag,
  prefixOf,
  rootElement,
  splice,
  withAttribute,
} from './xml-scan';

/** Order of CT_Stylesheet's children (ECMA-376 part 1, 18.8.39). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

export type CollectionName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** A collection as it is to stand: the first `kept` items of the file's own, then new ones. */
export interface CollectionChange {
  readonly name: CollectionName;
  readonly kept: number;
  readonly added: readonly string[];
}

function collection(xml: string, name: string): XmlElement | null {
  const root = rootElement(xml);
  return root ? named(children(xml, root), name) : null;
}

/** The items of a collection of a styles part, each as its text. */
export function collectionItems(xml: string, name: string): string[] {
  return itemsOf(xml, collection(xml, name));
}

/**
 * The styles part with a collection cut short or lengthened. A collection the file lacks is put in its place without
 * a count, which is optional: by that it is known as ours and goes when it becomes empty.
 */
export function withCollection(xml: string, { name, kept, added }: CollectionChange): string {
  const root = rootElement(xml);
  if (!root) return xml;
  const prefix = prefixOf(root);
  const found = collection(xml, name);
  if (!found) {
    if (added.length === 0) return xml;
    const whole = `<${prefix}${name}>${added.join('')}</${prefix}${name}>`;
    if (root.end === root.openEnd) {
      return splice(xml, root.start, root.end, `${openedTag(openTag(xml, root))}${whole}</${root.name}>`);
    }
    const place = placeFor(xml, root, name);
    return splice(xml, place, place, whole);
  }
  const items = children(xml, found);
  if (kept >= items.length && added.length === 0) return xml;
  const tag = openTag(xml, found);
  const count = Math.min(kept, items.length) + added.length;
  const hasCount = attribute(tag, 'count') !== null;
  if (count === 0 && !hasCount) return splice(xml, found.start, found.end, '');
  const counted = hasCount ? withAttribute(tag, 'count', String(count)) : tag;
  if (count === 0) return splice(xml, found.start, found.end, emptiedElement(counted, found.name));
  const last = items.at(-1)?.end ?? found.openEnd;
  const content = xml.slice(
    found.openEnd,
    kept >= items.length ? last : (items[kept - 1]?.end ?? found.openEnd),
  );
  // Blanks and line breaks behind the last item stay where they are.
  const rest = xml.slice(last, found.closeStart);
  const open = openedTag(counted);
  return splice(xml, found.start, found.end, `${open}${content}${added.join('')}${rest}</${found.name}>`);
}

function placeFor(xml: string, root: XmlElement, name: string): number {
  const rank = ORDER.indexOf(name);
  const before = children(xml, root).filter(({ local }) => {
    const place = ORDER.indexOf(local);
    return place >= 0 && place < rank;
  });
  return before.at(-1)?.end ?? root.openEnd;
}
