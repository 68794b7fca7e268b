import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { message, say, type Language } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Notice } from '../notice/notice';
import { baseName } from '../photos/file-names';
import { mendedPhoto } from '../photos/mended-photo';
import type { SourceFile } from '../photos/photo-source';
import { planCopies, type PlannedCopy } from '../photos/plan-copies';
import { csvText } from '../reports/csv';
import { UsageError } from './arguments';
import { failureOf } from './failure';
import { partialFiles } from './partial-files';
import type { PhotoRun } from './photo-check';
import { encodeWithNode, nodePhotoTools } from './photo-codec';
import { writeWhole } from './write-file';

const RENAME_LIST = '改名清单.csv';

/**
 * Throws a `UsageError` unless the copies may go there: an empty folder or a new one, and not within the originals, so
 * that nothing is overwritten and no copy is taken for an original next time.
 */
export async function checkPhotoOutput(folder: string, originals: string): Promise<void> {
  const within = path.relative(path.resolve(originals), path.resolve(folder));
  if (within === '' || (!within.startsWith('..') && !path.isAbsolute(within))) {
    throw new UsageError(message('cli.photos.outWithin', { path: folder }));
  }
  const there = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new UsageError(message('cli.fileFailed', { file: folder, reason: failureOf(error) }));
  });
  if (there.length > 0) throw new UsageError(message('cli.photos.outNotEmpty', { path: folder }));
}

/** One line of the rename list. */
interface Line {
  readonly plan: PlannedCopy;
  /** What was done, or why nothing was. */
  readonly told: Message;
  readonly written: boolean;
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
  const lines: Line[] = [];
  for (const plan of planCopies(run.checked, rule, convert)) {
    const file = files[plan.file];
    if (file) lines.push(await writeCopy(plan, file, folder, rule));
    onProgress(lines.length, files.length);
  }
  const list = path.join(folder, RENAME_LIST);
  const text = csvText([headers(language), ...lines.map((line) => cells(line, run, files, language))]);
  await writeWhole(list, [new TextEncoder().encode(text)]);
  const copied = lines.filter(({ written }) => written).length;
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
  rule: Notice['photo'],
): Promise<Line> {
  const { action, name, reason } = plan;
  if (action === 'leave' || name === null) {
    return { plan, told: reason ?? message('photo.plan.noPhoto'), written: false };
  }
  const output = path.join(folder, name);
  partialFiles.add(output);
  try {
    const bytes = await mendedPhoto(
      await file.whole(),
      action,
      rule.maxBytes,
      nodePhotoTools,
      encodeWithNode,
    );
    if (bytes === null) return { plan, told: message('photo.plan.tooSmall'), written: false };
    await writeWhole(output, [bytes]);
    const done = action === 'copy' && baseName(file.path) !== name ? 'rename' : action;
    return { plan, told: message(`cli.photos.did.${done}`), written: true };
  } catch (error) {
    return { plan, told: failureOf(error), written: false };
  } finally {
    partialFiles.delete(output);
  }
}

function headers(language: Language): string[] {
  const columns = ['old', 'new', 'rows', 'certainty', 'done'] as const;
  return columns.map((column) => say(message(`cli.photos.column.${column}`), language));
}

function cells(
  { plan, told, written }: Line,
  run: PhotoRun,
  files: readonly SourceFile[],
  language: Language,
) {
  const match = run.checked.match.files[plan.file];
  const rows = (match?.people ?? []).flatMap((place) => run.people[place] ?? []);
  const proposal = written ? plan.name : (match?.expected ?? null);
  return [
    files[plan.file]?.path ?? '',
    proposal ?? '',
    rows.map(({ file, row }) => `${path.basename(file)}!${row + 1}`).join('; '),
    say(message(`cli.photos.certainty.${match?.certainty ?? 'none'}`), language),
    say(told, language),
  ];
}
