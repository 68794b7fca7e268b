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
  if (entry.method === DEFLATED) return inflate(entry, part, codec);
  const { rawBytes, size, crc32 } = entry;
  if (rawBytes.length !== size || codec.crc32(rawBytes) !== crc32) {
    throw new WorkbookError(message('xlsx.file.damaged', { part }));
  }
  return rawBytes;
}

async function inflate(entry: ZipEntry, part: string, codec: Codec): Promise<Uint8Array> {
  try {
    return await codec.inflate(entry.rawBytes, entry);
  } catch (fault) {
    if (!(fault instanceof CodecError)) throw fault;
    throw new WorkbookError(message('xlsx.file.damaged', { part }), { cause: fault });
  }
}
