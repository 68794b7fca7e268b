import { partKey } from '../part-name';
import { attributeText } from './xml-escape';
import { attribute, children, openTag, openedTag, prefixOf, rootElement, splice } from './xml-scan';

/** [Content_Types].xml with types of new parts at the end, and without those of parts that are gone. */
export function withContentTypes(
  xml: string,
  added: ReadonlyMap<string, string>,
  removed: ReadonlySet<string>,
): string {
  const root = rootElement(xml);
  if (!root) return xml;
  const gone = new Set([...removed, ...added.keys()].map(partKey));
  const overrides = children(xml, root).filter(({ local }) => local === 'Override');
  const same = new Set<string>();
  let changed = xml;
  for (const override of overrides.reverse()) {
    const part = attribute(openTag(xml, override), 'PartName') ?? '';
    if (!gone.has(partKey(part))) continue;
    const type = attribute(openTag(xml, override), 'ContentType');
    const kept = [...added].find(([name, wanted]) => partKey(name) === partKey(part) && wanted === type);
    if (kept) same.add(kept[0]);
    else changed = splice(changed, override.start, override.end, '');
  }
  const prefix = prefixOf(root);
  const entries = [...added]
    .filter(([part]) => !same.has(part))
    .map(
      ([part, type]) =>
        `<${prefix}Override PartName="${attributeText(part)}" ContentType="${attributeText(type)}"/>`,
    );
  if (entries.length === 0) return changed;
  const now = rootElement(changed);
  if (!now) return changed;
  const items = children(changed, now);
  const place = items.at(-1)?.end ?? now.openEnd;
  if (now.closeStart > now.openEnd || items.length > 0)
    return splice(changed, place, place, entries.join(''));
  const tag = openedTag(openTag(changed, now));
  return splice(changed, now.start, now.end, `${tag}${entries.join('')}</${now.name}>`);
}
