import { partKey } from './part-name';
import { childrenOf, parseXml } from './xml/parse-xml';

/** What [Content_Types].xml says of each part: by its name, else by its extension. */
export class ContentTypes {
  static readonly none = new ContentTypes('<Types/>', '');
  private readonly byName: ReadonlyMap<string, string>;
  private readonly byExtension: ReadonlyMap<string, string>;

  /** `part` is the name shown where the XML is malformed. */
  constructor(xml: string, part: string) {
    const types = parseXml(xml, part);
    this.byName = new Map(
      childrenOf(types, 'Override').map(({ attributes }) => [
        partKey(attributes.get('PartName') ?? ''),
        attributes.get('ContentType') ?? '',
      ]),
    );
    this.byExtension = new Map(
      childrenOf(types, 'Default').map(({ attributes }) => [
        (attributes.get('Extension') ?? '').toLowerCase(),
        attributes.get('ContentType') ?? '',
      ]),
    );
  }

  /** The content type of a part, null where none is declared. */
  of(part: string): string | null {
    const key = partKey(part);
    return this.byName.get(key) ?? this.byExtension.get(key.slice(key.lastIndexOf('.') + 1)) ?? null;
  }
}
