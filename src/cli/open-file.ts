import { readFile } from 'node:fs/promises';
import { openWorkbook, type OpenedWorkbook } from '../xlsx/open-workbook';
import { nodeCodec } from '../xlsx/zip/node-codec';

/** Bytes of sheets that stay inflated between reading and writing: those of 100,000 rows take 130 million. */
const ROOM = 160 * 1024 * 1024;

/**
 * Opens a workbook that is going to be written too; `size` is what it takes in memory as bytes: the file, and its
 * sheets as far as they stay inflated. Throws a `WorkbookError` for a file that cannot be read.
 */
export async function openFile(file: string): Promise<{ opened: OpenedWorkbook; size: number }> {
  const bytes = await readFile(file);
  const opened = await openWorkbook(bytes, nodeCodec, ROOM);
  return { opened, size: bytes.length + opened.package.keptBytes };
}
