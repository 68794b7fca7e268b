import { message } from '../messages/catalog';
import type { Message } from '../messages/message';

/** An entry as the archive's directory declares it; sizes in bytes. */
export interface DeclaredEntry {
  readonly nameBytes: Uint8Array;
  readonly isUtf8: boolean;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly size: number;
  readonly compressedSize: number;
  /** Of what it holds. */
  readonly crc32: number;
}

/** Files in a folder or archive; a whole city's class has fewer. */
export const MOST_FILES = 50_000;

const LARGEST_PHOTO = 64 * 1024 * 1024;
/** Pictures hardly shrink; below a megabyte a high ratio does no harm. */
const HIGHEST_RATIO = 100;
const HARMLESS = 1024 * 1024;

/** Why an entry must not be inflated; null where it may. Declared sizes are kept to by whoever inflates it. */
export function entryRefusal({ isEncrypted, method, size, compressedSize }: DeclaredEntry): Message | null {
  if (isEncrypted) return message('photo.zip.locked');
  if (method !== 0 && method !== 8) return message('photo.zip.method');
  if (size > LARGEST_PHOTO) return message('photo.zip.large', { size: Math.round(size / HARMLESS) });
  const ratio = size / Math.max(compressedSize, 1);
  return size > HARMLESS && ratio > HIGHEST_RATIO
    ? message('photo.zip.bomb', { ratio: Math.round(ratio) })
    : null;
}

/** An entry's name. Archives made by Chinese Windows hold GBK without saying so. */
export function entryName({ nameBytes, isUtf8 }: Pick<DeclaredEntry, 'nameBytes' | 'isUtf8'>): string {
  if (isUtf8) return new TextDecoder().decode(nameBytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(nameBytes);
  } catch {
    return new TextDecoder('gb18030').decode(nameBytes);
  }
}

/** True for a path that would leave the folder it is unpacked into. */
export function leavesFolder(path: string): boolean {
  return /^(?:[\\/]|[a-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(path);
}
