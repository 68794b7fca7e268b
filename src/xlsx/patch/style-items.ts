import { type XmlElement, attribute, children, openTag, outer, rootElement } from './xml-scan';

/** What two spellings of one style element have in common: attribute order, quotes, prefixes and flags do not count. */
export function canonical(xml: string): string {
  const root = rootElement(xml);
  return root ? canonicalElement(xml, root) : '';
}

function canonicalElement(xml: string, found: XmlElement): string {
  const tag = openTag(xml, found).slice(1 + found.name.length);
  const attributes = [...tag.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
    .map(([, name = '', double, single]) => [name, plainValue(double ?? single ?? '')] as const)
    .filter(
      ([name, value]) => !name.startsWith('apply') && !name.startsWith('xmlns') && !isDefault(name, value),
    )
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const inside = children(xml, found)
    .map((child) => canonicalElement(xml, child))
    .filter((child) => child !== '(protection)' && child !== '(alignment)')
    .sort();
  return `(${[found.local, ...attributes, ...inside].join(' ')})`;
}

function plainValue(value: string): string {
  if (value === 'true') return '1';
  return value === 'false' ? '0' : value;
}

/** Flags that are off, and what LibreOffice and Excel write out though it goes without saying. */
function isDefault(name: string, value: string): boolean {
  const flags = ['quotePrefix', 'pivotButton', 'wrapText', 'shrinkToFit', 'justifyLastLine', 'indent'];
  if (value === '0' && [...flags, 'textRotation', 'relativeIndent', 'readingOrder'].includes(name))
    return true;
  if ((name === 'xfId' || name === 'hidden') && value === '0') return true;
  if (name === 'locked' && value === '1') return true;
  return (name === 'horizontal' && value === 'general') || (name === 'vertical' && value === 'bottom');
}

/** An id out of an `<xf>`; 0 where it is left out. */
export function xfId(xf: string, name: 'numFmtId' | 'fontId' | 'fillId' | 'borderId'): number {
  const root = rootElement(xf);
  return root ? Number(attribute(openTag(xf, root), name) ?? '0') : 0;
}

/** The items of a collection such as `<fonts>` as texts. */
export function itemsOf(xml: string, collection: XmlElement | null): string[] {
  return collection ? children(xml, collection).map((item) => outer(xml, item)) : [];
}
