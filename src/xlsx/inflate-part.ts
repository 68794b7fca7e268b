import { message } from '../messages/catalog';
import { WorkbookError } from '../workbook/workbook-error';
import { checkPartSize } from './part-limits';
import { CodecError, type Codec } from './zip/codec';
import { DEFLATED, FLAG_ENCRYPTED, STORED, type ZipEntry } from './zip/zip-entry';

/** The content of an entry, checked against its declared size and CRC-32. Throws a `WorkbookError` that names the part. */
export async function inflatePart(entry: ZipEntry, part: string, codec: Codec): Promise<Uint8Array> {
  if (entry.flags & FLAG_ENCRYPTED) throw new WorkbookError(message('xlsx.file.partEncrypted', { part }));
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new WorkbookError(message('xlsx.file.compression', { part, method: entry.method }));
  }
  checkPartSize(entry, part);
  const bytes = entry.method === STORED ? entry.rawBytes : await inflate(entry, part, codec);
  if (bytes.length !== entry.size || codec.crc32(bytes) !== entry.crc32) {
    throw new WorkbookError(message('xlsx.file.damaged', { part }));
  }
  return bytes;
}

async function inflate(entry: ZipEntry, part: string, codec: Codec): Promise<Uint8Array> {
  try {
    return await codec.inflate(entry.rawBytes, entry.size);
  } catch (fault) {
    if (!(fault instanceof CodecError)) throw fault;
    throw new WorkbookError(message('xlsx.file.damaged', { part }), { cause: fault });
  }
}
