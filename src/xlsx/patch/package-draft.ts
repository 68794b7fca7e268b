import type { XlsxPackage } from '../package';
import { type PartChunk, plainChunk } from '../part-content';
import { partKey, relationshipsPart } from '../part-name';
import type { PackageEdit } from '../save-package';
import { withContentTypes } from './content-types-xml';
import { xmlText } from '../xml/xml-encoding';
import { joinBytes } from '../zip/join-bytes';
import { partBytes } from './part-bytes';
import {
  type NewRelationship,
  relationshipsXml,
  withRelationship,
  withoutRelationships,
} from './relationships-xml';

const CONTENT_TYPES = '/[Content_Types].xml';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** What a part is to be. */
interface Content {
  /** As it is spelt in the file. */
  readonly part: string;
  readonly chunks: readonly PartChunk[];
}

/** What becomes of a package, gathered part by part before anything is written. Names of parts differ in more than case. */
export class PackageDraft {
  readonly source: XlsxPackage;
  private readonly texts = new Map<string, string>();
  private readonly contents = new Map<string, Content>();
  private readonly types = new Map<string, string>();
  private readonly removed = new Set<string>();

  constructor(source: XlsxPackage) {
    this.source = source;
  }

  has(part: string): boolean {
    const key = partKey(part);
    return this.contents.has(key) || this.texts.has(key) || (this.source.has(part) && !this.removed.has(key));
  }

  /** The text of a part as it is to be now; empty where there is none. */
  async text(part: string): Promise<string> {
    const key = partKey(part);
    const changed = this.texts.get(key);
    if (changed !== undefined) return changed;
    const content = this.contents.get(key);
    if (content) return xmlText(joinBytes(content.chunks.map(plainChunk)));
    return this.has(part) ? this.source.text(part) : '';
  }

  /** Another text for a part that is there. */
  setText(part: string, text: string): void {
    this.texts.set(partKey(part), text);
  }

  /** The bytes of a part as they are to be now. */
  async chunks(part: string): Promise<readonly Uint8Array[]> {
    const text = this.texts.get(partKey(part));
    if (text !== undefined) return [new TextEncoder().encode(text)];
    const content = this.contents.get(partKey(part));
    return content ? content.chunks.map(plainChunk) : [await this.source.bytes(part)];
  }

  /** Other bytes for a part that is there. */
  setChunks(part: string, chunks: readonly PartChunk[]): void {
    this.contents.set(partKey(part), { part, chunks });
  }

  /** A part that is not there yet. */
  add(part: string, content: string | readonly PartChunk[], contentType: string): void {
    const chunks = typeof content === 'string' ? [new TextEncoder().encode(content)] : content;
    this.contents.set(partKey(part), { part, chunks });
    this.types.set(part, contentType);
    this.removed.delete(partKey(part));
  }

  /** Takes a part away, with its relationships. */
  remove(part: string): void {
    for (const gone of [part, relationshipsPart(part)]) {
      const key = partKey(gone);
      if (this.source.has(gone)) this.removed.add(key);
      this.texts.delete(key);
      this.contents.delete(key);
    }
  }

  /** A name nobody has: `/xl/worksheets/sheet` → `/xl/worksheets/sheet4.xml`. */
  freePart(stem: string): string {
    let number = 1;
    while (this.has(`${stem}${String(number)}.xml`)) number++;
    return `${stem}${String(number)}.xml`;
  }

  /** Leads from one part to another; the id of the new relationship. */
  async relate(source: string, relationship: NewRelationship): Promise<string> {
    const part = relationshipsPart(source);
    const { xml, id } = withRelationship(await this.text(part), source, relationship);
    if (this.has(part)) this.setText(part, xml);
    else this.addRelationships(source, xml);
    return id;
  }

  /** The relationships of a new part, with ids rId1, rId2 … */
  addRelationships(source: string, relationships: string | readonly NewRelationship[]): void {
    const xml = typeof relationships === 'string' ? relationships : relationshipsXml(source, relationships);
    this.contents.set(partKey(relationshipsPart(source)), {
      part: relationshipsPart(source),
      chunks: [new TextEncoder().encode(xml)],
    });
    this.removed.delete(partKey(relationshipsPart(source)));
  }

  /** Drops relationships of a part by their ids. */
  async unrelate(source: string, ids: ReadonlySet<string>): Promise<void> {
    const part = relationshipsPart(source);
    this.setText(part, withoutRelationships(await this.text(part), ids));
  }

  /** Everything that differs from the source. A text put back to what it was is no difference. */
  async edit(): Promise<PackageEdit> {
    await this.registerTypes();
    const replace = new Map<string, readonly PartChunk[]>();
    const add = new Map<string, { bytes: readonly PartChunk[]; contentType: string | null }>();
    for (const key of new Set([...this.contents.keys(), ...this.texts.keys()])) {
      const content = this.contents.get(key);
      const text = this.texts.get(key);
      if (!this.source.has(key)) {
        const part = content?.part ?? key;
        const bytes = text === undefined ? (content?.chunks ?? []) : [new TextEncoder().encode(text)];
        add.set(part, { bytes, contentType: this.types.get(part) ?? RELATIONSHIPS_TYPE });
      } else if (text === undefined) {
        replace.set(key, content?.chunks ?? []);
      } else if (text !== (await this.source.text(key))) {
        replace.set(key, [partBytes(text, await this.source.bytes(key))]);
      }
    }
    return { replace, add, remove: this.removed };
  }

  private async registerTypes(): Promise<void> {
    if (this.types.size === 0 && this.removed.size === 0) return;
    const xml = await this.text(CONTENT_TYPES);
    const needed = new Map<string, string>();
    for (const { part } of this.contents.values()) {
      // Nearly every file says by the extension what these are; some name each part.
      const isRelationships = part.endsWith('.rels') && !this.source.has(part);
      if (isRelationships && (await this.source.contentType(part)) === null)
        needed.set(part, RELATIONSHIPS_TYPE);
    }
    for (const [part, type] of this.types) {
      const isDefault = type === 'application/xml' && (await this.source.contentType(part)) === type;
      if (!isDefault && this.contents.has(partKey(part))) needed.set(part, type);
    }
    this.setText(CONTENT_TYPES, withContentTypes(xml, needed, this.removed));
  }
}
