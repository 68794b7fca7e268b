import { mkdir, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { message, type Language } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Notice } from '../notice/notice';
import { makeCopy, type MadeCopy } from '../photos/make-copy';
import type { SourceFile } from '../photos/photo-source';
import { planCopies, type PlannedCopy } from '../photos/plan-copies';
import { RENAME_LIST, renameListText, type RenameLine } from '../reports/rename-list';
import { UsageError } from './arguments';
import { failureOf } from './failure';
import { partialFiles } from './partial-files';
import type { PhotoRun } from './photo-check';
import { nodeCopyTools } from './photo-codec';
import { writeWhole } from './write-file';

/**
 * Throws a `UsageError` unless the copies may go there: an empty folder or a new one, and not within the originals, so
 * that nothing is overwritten and no copy is taken for an original next time.
 */
export async function checkPhotoOutput(folder: string, originals: string): Promise<void> {
  const within = path.relative(await realPlace(originals), await realPlace(folder));
  if (within === '' || (!within.startsWith('..') && !path.isAbsolute(within))) {
    throw new UsageError(message('cli.photos.outWithin', { path: folder }));
  }
  const there = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new UsageError(message('cli.fileFailed', { file: folder, reason: failureOf(error) }));
  });
  if (there.length > 0) throw new UsageError(message('cli.photos.outNotEmpty', { path: folder }));
}

/** Where a path leads, links followed; what is not there yet lies in what is. */
async function realPlace(place: string): Promise<string> {
  const whole = path.resolve(place);
  const folder = path.dirname(whole);
  // What cannot be followed is told of when it is read or written.
  const real = await realpath(whole).catch(() => null);
  if (real !== null || folder === whole) return real ?? whole;
  return path.join(await realPlace(folder), path.basename(whole));
}

/** Writes the copies and the rename list; returns what is told. Originals are only read. */
export async function writePhotoCopies(
  run: PhotoRun,
  files: readonly SourceFile[],
  folder: string,
  { rule, convert, language }: { rule: Notice['photo']; convert: boolean; language: Language },
  onProgress: (done: number, total: number) => void,
): Promise<Message> {
  await mkdir(folder, { recursive: true });
  const lines: RenameLine[] = [];
  for (const plan of planCopies(run.checked, rule, convert)) {
    const file = files[plan.file];
    if (file) lines.push(lineOf(await writeCopy(plan, file, folder, rule), file, run));
    onProgress(lines.length, files.length);
  }
  const list = path.join(folder, RENAME_LIST);
  partialFiles.add(list);
  await writeWhole(list, [new TextEncoder().encode(renameListText(lines, language))]);
  partialFiles.delete(list);
  const copied = lines.filter(({ copy }) => copy !== null).length;
  return message('cli.photos.written', {
    count: copied,
    left: lines.length - copied,
    folder,
    list: RENAME_LIST,
  });
}

async function writeCopy(
  plan: PlannedCopy,
  file: SourceFile,
  folder: string,
  { maxBytes }: Notice['photo'],
): Promise<MadeCopy> {
  const made = await makeCopy(plan, file, maxBytes, nodeCopyTools);
  if (made.bytes === null || plan.name === null) return made;
  const output = path.join(folder, plan.name);
  partialFiles.add(output);
  try {
    await writeWhole(output, [made.bytes]);
    return made;
  } catch (error) {
    return { plan, bytes: null, told: failureOf(error) };
  } finally {
    partialFiles.delete(output);
  }
}

function lineOf({ plan, bytes, told }: MadeCopy, { path: from }: SourceFile, run: PhotoRun): RenameLine {
  const match = run.checked.match.files[plan.file];
  const rows = (match?.people ?? []).flatMap((place) => run.people[place] ?? []);
  return {
    path: from,
    match,
    copy: bytes === null ? null : plan.name,
    rows: rows.map(({ file, row }) => `${path.basename(file)}!${row + 1}`),
    told,
  };
}
