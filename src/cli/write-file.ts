import { open, rename, rm, mkdir } from 'node:fs/promises';
import path from 'node:path';

/** The name a file has until it is whole. Ours alone, so that an interrupted run can be cleaned up. */
export function partialPath(output: string): string {
  return path.join(path.dirname(output), `.${path.basename(output)}.partial`);
}

/** Writes the chunks under a temporary name, then renames: the file is there whole or not at all. */
export async function writeWhole(output: string, chunks: readonly Uint8Array[]): Promise<void> {
  await mkdir(path.dirname(output), { recursive: true });
  const partial = partialPath(output);
  try {
    const file = await open(partial, 'w');
    try {
      for (const chunk of chunks) await file.writeFile(chunk);
    } finally {
      await file.close();
    }
    await rename(partial, output);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
