import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The built command (npm test builds it first). */
export const COMMAND = path.resolve('dist/cli/main.mjs');
export const SAMPLES = path.resolve('assets/samples');

export interface CommandRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a person would, in a pipe. */
export function intakeReview(
  words: readonly string[],
  cwd = process.cwd(),
  nodeOptions: readonly string[] = [],
): CommandRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeOptions, COMMAND, ...words], {
    cwd,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

/** A folder of its own for each test of a `describe`; gone afterwards. */
export function ownFolder(): { path: string } {
  const folder = { path: '' };
  beforeEach(() => {
    folder.path = mkdtempSync(path.join(tmpdir(), 'intake-review-'));
  });
  afterEach(() => {
    rmSync(folder.path, { recursive: true, force: true });
  });
  return folder;
}
