/** The part in which the staff's settings are kept; the same in files (ECMA-376 part 1, 15.2.5 custom XML). */
export const SETTINGS_NAMESPACE = 'urn:intake-review:settings';

const ROOT = 'settings';
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** JSON text as the content of the part. */
export function settingsXml(text: string): string {
  const content = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
  return `<${ROOT} xmlns="${SETTINGS_NAMESPACE}">${content}</${ROOT}>`;
}

/** The text of the part's root element, null where the XML is not ours. */
export function settingsTextOf(xml: string): string | null {
  const root = /<(?:[\w.-]+:)?settings(?:\s[^>]*)?(?:\/>|>([^]*?)<\/(?:[\w.-]+:)?settings\s*>)/.exec(xml);
  if (!root) return null;
  return (root[1] ?? '')
    .split(/<!\[CDATA\[([^]*?)\]\]>/)
    .map((piece, index) => (index % 2 === 1 ? piece : decoded(piece.replace(/<!--[^]*?-->/g, ''))))
    .join('');
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (typeof hex === 'string') return String.fromCodePoint(Number.parseInt(hex, 16));
    if (typeof decimal === 'string') return String.fromCodePoint(Number(decimal));
    return ENTITIES[String(name)] ?? whole;
  });
}
