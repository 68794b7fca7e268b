import { message } from '../messages/catalog';
import { WorkbookError } from '../workbook/workbook-error';
import { ContentTypes } from './content-types';
import { otherKind } from './file-kind';
import { inflatePart } from './inflate-part';
import { checkTotalSize } from './part-limits';
import { escapes, partKey, partName, relationshipsPart } from './part-name';
import { parseRelationships, type Relationship } from './relationships';
import { xmlText } from './xml/xml-encoding';
import type { Codec } from './zip/codec';
import { readZip } from './zip/read-zip';
import type { ZipEntry } from './zip/zip-entry';

/** An Open Packaging Conventions package (ECMA-376 part 2) that holds a workbook. Nothing in it is ever changed. */
export interface XlsxPackage {
  readonly codec: Codec;
  /** As they stand in the file, folders included. */
  readonly entries: readonly ZipEntry[];
  readonly workbookPart: string;
  /** `/xl/workbook.xml`, spelt as stored, in the file's order. */
  partNames(): readonly string[];
  /** Case does not matter, nor which slash. */
  has(part: string): boolean;
  /** The name as stored of a part that may be spelt otherwise; null where there is none. */
  storedName(part: string): string | null;
  /**
   * Inflated content; small parts are kept, and those somebody is going to ask for again as long as there is room.
   * Throws a `WorkbookError` where it is missing, damaged or too large.
   */
  bytes(part: string, isNeededAgain?: boolean): Promise<Uint8Array>;
  /** How much memory the parts kept for being asked for again take. */
  readonly keptBytes: number;
  /** The same as text: byte order mark, UTF-16 and declared encodings are seen to. */
  text(part: string): Promise<string>;
  /** `/` for the package's own. Empty where the part has none. */
  relationships(part: string): Promise<readonly Relationship[]>;
  contentType(part: string): Promise<string | null>;
}

const CONTENT_TYPES = '/[Content_Types].xml';
/** Parts up to this many bytes are inflated once. */
const KEPT = 1 << 18;

/** Opens a package; `room` is how many bytes of large parts it may keep inflated. Throws a `WorkbookError` whose sentence says what the file is where it is no .xlsx. */
export async function openPackage(bytes: Uint8Array, codec: Codec, room = 0): Promise<XlsxPackage> {
  const other = otherKind(bytes);
  if (other !== null) throw new WorkbookError(message(`xlsx.file.${other}`));
  const entries = readZip(bytes);
  const parts = indexParts(entries);
  checkTotalSize(entries);
  const opened = new OpenPackage(codec, entries, parts, room);
  await opened.findWorkbook();
  return opened;
}

/** Parts by key. Throws where a path escapes or a part stands twice. */
function indexParts(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const parts = new Map<string, ZipEntry>();
  for (const entry of entries) {
    if (escapes(entry.name)) throw new WorkbookError(message('xlsx.file.unsafePath', { part: entry.name }));
    const name = partName(entry.name);
    if (name.endsWith('/')) continue;
    const key = partKey(name);
    if (parts.has(key)) throw new WorkbookError(message('xlsx.file.duplicatePart', { part: name }));
    parts.set(key, entry);
  }
  return parts;
}

class OpenPackage implements XlsxPackage {
  readonly codec: Codec;
  readonly entries: readonly ZipEntry[];
  workbookPart = '';
  keptBytes = 0;
  private readonly room: number;
  private readonly parts: ReadonlyMap<string, ZipEntry>;
  private readonly kept = new Map<string, Promise<Uint8Array>>();
  private types: Promise<ContentTypes> | null = null;

  constructor(
    codec: Codec,
    entries: readonly ZipEntry[],
    parts: ReadonlyMap<string, ZipEntry>,
    room: number,
  ) {
    this.codec = codec;
    this.room = room;
    this.entries = entries;
    this.parts = parts;
  }

  partNames(): readonly string[] {
    return [...this.parts.values()].map((entry) => partName(entry.name));
  }

  has(part: string): boolean {
    return this.find(part) !== undefined;
  }

  storedName(part: string): string | null {
    const entry = this.find(part);
    return entry ? partName(entry.name) : null;
  }

  bytes(part: string, isNeededAgain = false): Promise<Uint8Array> {
    const entry = this.find(part);
    if (!entry) return Promise.reject(new WorkbookError(message('xlsx.part.missing', { part })));
    const key = partKey(partName(entry.name));
    const kept = this.kept.get(key);
    if (kept) return kept;
    const inflated = inflatePart(entry, partName(entry.name), this.codec);
    const isLarge = entry.size > KEPT;
    if (!isLarge || (isNeededAgain && this.keptBytes + entry.size <= this.room)) {
      this.kept.set(key, inflated);
      if (isLarge) this.keptBytes += entry.size;
    }
    return inflated;
  }

  async text(part: string): Promise<string> {
    return xmlText(await this.bytes(part));
  }

  async relationships(part: string): Promise<readonly Relationship[]> {
    const rels = relationshipsPart(part);
    return this.has(rels) ? parseRelationships(await this.text(rels), part, rels) : [];
  }

  async contentType(part: string): Promise<string | null> {
    this.types ??= this.has(CONTENT_TYPES)
      ? this.text(CONTENT_TYPES).then((xml) => new ContentTypes(xml, CONTENT_TYPES))
      : Promise.resolve(ContentTypes.none);
    return (await this.types).of(part);
  }

  async findWorkbook(): Promise<void> {
    const relationships = await this.relationships('/');
    const main = relationships.find(({ kind, external }) => kind === 'officeDocument' && !external);
    if (!main) throw new WorkbookError(message(this.archiveKind()));
    const part = this.storedName(main.target);
    if (part === null) throw new WorkbookError(message('xlsx.file.noWorkbook'));
    const type = (await this.contentType(part)) ?? '';
    if (/sheet\.binary/i.test(type) || /\.bin$/i.test(part)) {
      throw new WorkbookError(message('xlsx.file.binary'));
    }
    if (/wordprocessingml|presentationml|ms-word|ms-powerpoint|visio/i.test(type)) {
      throw new WorkbookError(message('xlsx.file.otherOffice'));
    }
    this.workbookPart = part;
  }

  /** The zip archive has no main part: what is it then? */
  private archiveKind(): 'xlsx.file.openDocument' | 'xlsx.file.archive' | 'xlsx.file.noWorkbook' {
    if (this.has('/META-INF/manifest.xml') && this.has('/content.xml')) return 'xlsx.file.openDocument';
    return this.has(CONTENT_TYPES) ? 'xlsx.file.noWorkbook' : 'xlsx.file.archive';
  }

  /** A target may be percent-encoded where the stored name is not (`sheet%201.xml`). */
  private find(part: string): ZipEntry | undefined {
    return this.parts.get(partKey(part)) ?? this.parts.get(partKey(decodePercent(part)));
  }
}

function decodePercent(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
