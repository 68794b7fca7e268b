import { rmSync } from 'node:fs';
import { partialPath } from './write-file';

/** Outputs being written now. */
export const partialFiles = new Set<string>();

/** Takes away what an interrupted run has half written; finished copies stay. */
export function removePartialFiles(): void {
  for (const output of partialFiles) removePartialFile(output);
}

/** Likewise for one output, whose writer is no more. */
export function removePartialFile(output: string): void {
  rmSync(partialPath(output), { force: true });
}
