import { attributeText } from './xml-escape';
import { attribute, children, openTag, openedTag, prefixOf, rootElement, splice } from './xml-scan';

export interface NewRelationship {
  readonly type: string;
  /** Absolute part name. */
  readonly target: string;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A .rels part of its own with these relationships of `source`, ids rId1, rId2 … in this order. */
export function relationshipsXml(source: string, relationships: readonly NewRelationship[]): string {
  return relationships.reduce((xml, relationship) => withRelationship(xml, source, relationship).xml, EMPTY);
}

/** A .rels part of `source` with one relationship more, and the id it got: one above the highest `rId` there that a number holds. */
export function withRelationship(
  given: string,
  source: string,
  { type, target }: NewRelationship,
): { readonly xml: string; readonly id: string } {
  const xml = given === '' ? EMPTY : given;
  const root = rootElement(xml);
  if (!root) return { xml, id: '' };
  const items = children(xml, root);
  const numbers = items.map(
    (item) => /^rId(\d{1,9})$/i.exec(attribute(openTag(xml, item), 'Id') ?? '')?.[1] ?? '0',
  );
  const id = `rId${String(Math.max(0, ...numbers.map(Number)) + 1)}`;
  const name = `${prefixOf(root)}Relationship`;
  const item = `<${name} Id="${id}" Type="${attributeText(type)}" Target="${attributeText(relativeTarget(source, target))}"/>`;
  if (root.closeStart === root.openEnd && openTag(xml, root).endsWith('/>')) {
    const tag = openedTag(openTag(xml, root));
    return { xml: splice(xml, root.start, root.end, `${tag}${item}</${root.name}>`), id };
  }
  const place = items.at(-1)?.end ?? root.openEnd;
  return { xml: splice(xml, place, place, item), id };
}

/** A .rels part without these ids. */
export function withoutRelationships(xml: string, ids: ReadonlySet<string>): string {
  const root = rootElement(xml);
  if (!root) return xml;
  return children(xml, root)
    .filter((item) => ids.has(attribute(openTag(xml, item), 'Id') ?? ''))
    .reverse()
    .reduce((rest, item) => splice(rest, item.start, item.end, ''), xml);
}

/** The way from one part to another, as most writers put it: `worksheets/sheet1.xml`, `../charts/chart1.xml`. */
function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(1, -1);
  const to = target.split('/').slice(1);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
