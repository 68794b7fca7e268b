import { message } from '../messages/catalog';
import { WorkbookError } from '../workbook/workbook-error';
import type { ZipEntry } from './zip/zip-entry';

const MEGABYTE = 2 ** 20;
const LARGEST_PART = 1024 * MEGABYTE;
const LARGEST_FILE = 4096 * MEGABYTE;
/** Deflate reaches 1032 at most; real sheets, even those full of empty formatted cells, stay below 100. */
const HIGHEST_RATIO = 300;
/** Below this a high ratio does no harm. */
const HARMLESS = 32 * MEGABYTE;

/** Throws a `WorkbookError` where a part is too large to be read, by the size the archive declares. */
export function checkPartSize(entry: ZipEntry, part: string): void {
  if (entry.size > LARGEST_PART) {
    throw new WorkbookError(
      message('xlsx.file.tooLarge', { part, size: megabytes(entry.size), limit: megabytes(LARGEST_PART) }),
    );
  }
  const ratio = entry.size / Math.max(entry.compressedSize, 1);
  if (entry.size > HARMLESS && ratio > HIGHEST_RATIO) {
    throw new WorkbookError(message('xlsx.file.bomb', { part, ratio: Math.round(ratio) }));
  }
}

/** Throws a `WorkbookError` where all parts together are too large. */
export function checkTotalSize(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > LARGEST_FILE) {
    throw new WorkbookError(
      message('xlsx.file.tooLargeInAll', { size: megabytes(total), limit: megabytes(LARGEST_FILE) }),
    );
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / MEGABYTE);
}
