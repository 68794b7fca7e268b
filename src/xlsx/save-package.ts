import type { XlsxPackage } from './package';
import { deflateChunks, type PartChunk } from './part-content';
import { partKey, partName } from './part-name';
import type { NewEntry, WritableEntry, ZipEntry } from './zip/zip-entry';
import { withContent, writeZip } from './zip/write-zip';

/** What differs in the copy. Keys are part names; `replace` of a part that is not there is an error of the caller's. */
export interface PackageEdit {
  readonly replace: ReadonlyMap<string, readonly PartChunk[]>;
  /** Appended at the end of the file, in this order. The caller registers the types in [Content_Types].xml himself. */
  readonly add: ReadonlyMap<
    string,
    { readonly bytes: readonly PartChunk[]; readonly contentType: string | null }
  >;
  readonly remove: ReadonlySet<string>;
}

/** The whole file in chunks. Every part that is not named in the edit comes out as it was, byte for byte and in its place. */
export async function savePackage(pkg: XlsxPackage, edit: PackageEdit): Promise<Uint8Array[]> {
  const removed = new Set([...edit.remove].map(partKey));
  const replaced = new Map([...edit.replace].map(([part, bytes]) => [partKey(part), bytes]));
  const deflate = async (chunks: readonly PartChunk[]): Promise<Omit<NewEntry, 'name'>> => {
    const { chunks: rawBytes, crc32, size } = await deflateChunks(chunks, pkg.codec);
    return { method: 8, rawBytes, crc32, size };
  };
  const old = pkg.entries
    .filter((entry) => !removed.has(partKey(partName(entry.name))))
    .map(async (entry): Promise<ZipEntry | WritableEntry> => {
      const chunks = replaced.get(partKey(partName(entry.name)));
      return chunks ? withContent(entry, await deflate(chunks)) : entry;
    });
  const added = [...edit.add].map(async ([part, { bytes }]): Promise<NewEntry> => ({
    name: part.slice(1),
    ...(await deflate(bytes)),
  }));
  return writeZip(await Promise.all([...old, ...added]));
}
