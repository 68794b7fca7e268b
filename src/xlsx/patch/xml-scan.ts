/** An element of an XML text by its places in it: enough to cut out and put in without touching the rest. */
export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string;
  /** Without the prefix. */
  readonly local: string;
  readonly start: number;
  /** Just past its opening tag. */
  readonly openEnd: number;
  /** Where its closing tag starts; `openEnd` where it closes itself. */
  readonly closeStart: number;
  readonly end: number;
}

const TOKEN =
  /<(?:!--[^]*?--|!\[CDATA\[[^]*?\]\]|\?[^]*?\?|![^>]*|(\/?)([^\s/>!?]+)((?:[^"'>]|"[^"]*"|'[^']*')*))>/g;
const ENTITY = /&(?:#x([0-9A-Fa-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The elements side by side from `from` on, until `to` or the closing tag of what they stand in. Comments are passed over. */
export function siblings(xml: string, from = 0, to = xml.length): XmlElement[] {
  const found: XmlElement[] = [];
  const token = new RegExp(TOKEN);
  token.lastIndex = from;
  let depth = 0;
  let open = { name: '', start: 0, openEnd: 0 };
  for (let match = token.exec(xml); match && match.index < to; match = token.exec(xml)) {
    const [, slash, name, rest = ''] = match;
    if (name === undefined) continue;
    const end = token.lastIndex;
    if (slash === '/') {
      if (--depth < 0) break;
      if (depth === 0) found.push(element(open, match.index, end));
      continue;
    }
    if (depth === 0) open = { name, start: match.index, openEnd: end };
    if (!rest.endsWith('/')) depth++;
    else if (depth === 0) found.push(element(open, end, end));
  }
  return found;
}

function element(
  open: { readonly name: string; readonly start: number; readonly openEnd: number },
  closeStart: number,
  end: number,
): XmlElement {
  return { ...open, local: open.name.slice(open.name.indexOf(':') + 1), closeStart, end };
}

/** The children of an element. */
export function children(xml: string, parent: XmlElement): XmlElement[] {
  return siblings(xml, parent.openEnd, parent.closeStart);
}

/** The outermost element. Null where the text holds none. */
export function rootElement(xml: string): XmlElement | null {
  return siblings(xml)[0] ?? null;
}

/** The first of these with the local name. */
export function named(elements: readonly XmlElement[], local: string): XmlElement | null {
  return elements.find((candidate) => candidate.local === local) ?? null;
}

/** The prefix with its colon (`x:`), or nothing. */
export function prefixOf(found: XmlElement): string {
  return found.name.slice(0, found.name.length - found.local.length);
}

/** The whole text of an element. */
export function outer(xml: string, found: XmlElement): string {
  return xml.slice(found.start, found.end);
}

/** The text inside an element, entities resolved; CDATA as it is. */
export function inner(xml: string, found: XmlElement): string {
  const raw = xml.slice(found.openEnd, found.closeStart);
  if (!raw.includes('<![CDATA[')) return decoded(raw);
  return raw.replace(
    /<!\[CDATA\[([^]*?)\]\]>|[^<]+/g,
    (piece: string, data: string | undefined) => data ?? decoded(piece),
  );
}

/** The opening tag of an element. */
export function openTag(xml: string, found: XmlElement): string {
  return xml.slice(found.start, found.openEnd);
}

/** An attribute out of an opening tag, entities resolved; null where it is not there. */
export function attribute(tag: string, name: string): string | null {
  const match = attributePattern(name).exec(tag);
  return match ? decoded(match[2] ?? match[3] ?? '') : null;
}

/** A whole number out of an opening tag; null where it is missing or no number. */
export function numberAttribute(tag: string, name: string): number | null {
  const text = attribute(tag, name);
  return text !== null && /^\s*\d+\s*$/.test(text) ? Number(text) : null;
}

/** The tag with the attribute set (appended where it was missing) or, for null, taken out. `value` is escaped already. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const match = attributePattern(name).exec(tag);
  if (match) {
    const before = tag.slice(0, match.index);
    const after = tag.slice(match.index + match[0].length);
    if (value === null) return before + after;
    // Quotes stay what they were, so that a value put back gives back the very same tag.
    const quote = match[3] === undefined || value.includes("'") ? '"' : "'";
    return `${before}${match[1] ?? ''}${quote}${value}${quote}${after}`;
  }
  if (value === null) return tag;
  return tag.replace(/\s*\/?>$/, (close) => ` ${name}="${value}"${close}`);
}

/**
 * A tag that closed itself, opened to take in children: a blank stands for the slash, so that `emptiedElement`
 * gives back the very same tag. An open tag stays as it is.
 */
export function openedTag(tag: string): string {
  return tag.endsWith('/>') ? `${tag.slice(0, -2)} >` : tag;
}

/** The element without children: closing itself where it did so before `openedTag`. */
export function emptiedElement(tag: string, name: string): string {
  if (tag.endsWith('/>')) return tag;
  return tag.endsWith(' >') ? `${tag.slice(0, -2)}/>` : `${tag}</${name}>`;
}

/** The text with `[start, end)` replaced. */
export function splice(xml: string, start: number, end: number, replacement: string): string {
  return xml.slice(0, start) + replacement + xml.slice(end);
}

const patterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? '';
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}
