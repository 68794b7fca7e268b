import { childrenOf, parseXml } from './xml/parse-xml';
import { resolveTarget } from './part-name';

export interface Relationship {
  readonly id: string;
  /** The type as written, transitional or strict or Microsoft's own. */
  readonly type: string;
  /** The last word of the type (`worksheet`, `sharedStrings`), the same in every edition of the standard. */
  readonly kind: string;
  /** Absolute part name, or what an external one points to. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of `source` out of its .rels part. */
export function parseRelationships(xml: string, source: string, part: string): readonly Relationship[] {
  return childrenOf(parseXml(xml, part), 'Relationship').map(({ attributes }) => {
    const type = attributes.get('Type') ?? '';
    const target = attributes.get('Target') ?? '';
    const external = attributes.get('TargetMode') === 'External';
    return {
      id: attributes.get('Id') ?? '',
      type,
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolveTarget(source, target),
      external,
    };
  });
}
