import { stat } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'date-fns';
import { dayOf, isoDate } from '../applicant/day';
import { message, say, type Language } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { PhotoFolder } from '../photos/archive-files';
import { maskFiles } from '../reports/mask';
import { reportFailure, reportOf } from '../reports/report';
import type { FileReport } from '../reports/report-schema';
import { RENAME_LIST } from '../reports/rename-list';
import { findDuplicatesAmong } from '../review/duplicates-across';
import { UsageError, type ReviewArguments } from './arguments';
import { EXIT } from './exit-codes';
import type { FileResult, ReviewBasis } from './file-result';
import { findFiles } from './find-files';
import { noticeOf, settingsFileOf } from './notice-file';
import { outputPath } from './output-path';
import { partialFiles } from './partial-files';
import { orphansIn, photoSummary, placedPhotos, runPhotoCheck, type PhotoRun } from './photo-check';
import { checkPhotoOutput, writePhotoCopies } from './photo-copies';
import { openPhotos } from './photo-files';
import { summaryLines } from './print-summary';
import { progressOn, type Progress } from './progress';
import type { ReviewOptions } from './review-options';
import { openPool, type ReviewPool } from './review-pool';
import { settingsOf, type RunSettings } from './run-settings';
import { shownPath } from './shown-path';
import type { FirstPass } from './worker-messages';

/** Files left out that are told by name. */
const NAMED = 10;

/** `intake-review review`: reviews every file, writes the annotated copies, prints the table or the report. */
export async function reviewCommand(call: ReviewArguments, now: Date): Promise<number> {
  const { files, otherFormats } = await findFiles(call.paths);
  if (call.out !== null) await checkOut(call.out);
  const options = await optionsOf(call, files.length, now);
  const photos = await photosOf(call);
  const { results, run } = await reviewFiles(files, call, options, photos);
  const { language } = call;
  const base = settingsOf(null, options);
  if (call.json) {
    const reports = results.map((result) => fileReport(result, language));
    const { reportSchema } = await import('../reports/report-schema');
    const { notice, cutoff } = basisOf(results) ?? { notice: base.notice.id, cutoff: base.cutoff };
    const report = reportSchema.parse(reportOf(notice, cutoff, call.mask ? maskFiles(reports) : reports));
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  }
  // With --json the table goes to stderr, so that the report alone stands on stdout.
  const terminal = call.json ? process.stderr : process.stdout;
  terminal.write(`${[headLine(base, language), '', ...summaryLines(results, language)].join('\n')}\n`);
  if (otherFormats.length > 0) terminal.write(`\n${say(otherFormatsLeft(otherFormats), language)}\n`);
  if (photos && run) await tellPhotos(photos, run, call, options, terminal);
  return exitCode(results, call.failOn);
}

/** `--out 结果.xlsx` would make a folder of that name. */
async function checkOut(out: string): Promise<void> {
  if (!/\.xls[xm]?$/i.test(out)) return;
  if (await stat(out).catch(() => null)) return;
  throw new UsageError(message('cli.outIsFolder', { path: out }));
}

/** Names enough to find them by; a folder may hold hundreds. */
function otherFormatsLeft(files: readonly string[]): Message {
  const names = files.slice(0, NAMED).map(shownPath);
  return message(files.length > NAMED ? 'cli.manyOtherFormats' : 'cli.otherFormats', {
    count: files.length,
    files: names,
  });
}

/** What all files were reviewed by; null where some keep their own and others do not, which is told of each. */
function basisOf(results: readonly FileResult[]): ReviewBasis | null {
  const [first = null, ...others] = results.flatMap(({ basis }) => basis ?? []);
  const isOne = others.every(({ notice, cutoff }) => notice === first?.notice && cutoff === first.cutoff);
  return isOne ? first : null;
}

/** The rows stand beside the sentence where only the copy could not be written. */
function fileReport({ file, failure, report }: FileResult, language: Language): FileReport {
  const error = failure && say(failure, language);
  if (report === null) return reportFailure(file, error ?? '');
  return error === null ? report : { ...report, error };
}

/** Opened before anything is reviewed: a wrong path must not cost the wait. */
async function photosOf({ photos }: ReviewArguments): Promise<PhotoFolder | null> {
  if (photos === null) return null;
  if (photos.out !== null) await checkPhotoOutput(photos.out, photos.from);
  return openPhotos(photos.from);
}

/** The line of counts, and the copies where they are asked for. */
async function tellPhotos(
  folder: PhotoFolder,
  run: PhotoRun,
  { photos, language }: ReviewArguments,
  { notice: { photo: rule } }: ReviewOptions,
  terminal: NodeJS.WriteStream,
): Promise<void> {
  const orphans = orphansIn(run);
  const where = photos?.out ?? null;
  const list = RENAME_LIST;
  const whose =
    where === null
      ? message('cli.photos.orphansUnlisted', { count: orphans, list })
      : message('cli.photos.orphansListed', { count: orphans, list, folder: where });
  const lines = [...folder.remarks, photoSummary(run), ...(orphans > 0 ? [whose] : [])];
  const told = ['', ...lines.map((remark) => say(remark, language))];
  terminal.write(`${told.join('\n')}\n`);
  if (photos?.out == null) return;
  const progress = progressOn(process.stderr, language, message('cli.photos.copying'));
  const { out, convert } = photos;
  const written = await writePhotoCopies(
    run,
    folder.files,
    out,
    { rule, convert, language },
    (done, total) => {
      progress.show(done / total, '');
    },
  ).finally(() => {
    progress.stop();
  });
  terminal.write(`${say(written, language)}\n`);
}

function headLine({ notice, cutoff }: RunSettings, language: Language): string {
  const key = notice.cutoffDate === null ? 'cli.cutoffToday' : 'cli.cutoffSet';
  return say(message(key, { notice: notice.id, date: isoDate(cutoff) }), language);
}

async function optionsOf(call: ReviewArguments, fileCount: number, now: Date): Promise<ReviewOptions> {
  const { language } = call;
  const notice = await noticeOf(call.notice, language);
  const settings = await settingsFileOf(call.settings, language);
  const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (today === null) throw new RangeError(`the clock says ${String(now)}`);
  return {
    notice,
    // Above the notice that may be kept in a workbook, and kept in the copy in its turn.
    settings: call.notice === null ? settings : { ...settings, notice },
    cutoff: call.cutoff,
    today,
    reviewedAt: format(now, 'yyyy-MM-dd HH:mm'),
    map: call.map,
    required: call.required,
    language,
    severalFiles: fileCount > 1,
    photos: call.photos !== null,
    report: call.json,
  };
}

async function reviewFiles(
  files: readonly string[],
  call: ReviewArguments,
  options: ReviewOptions,
  photos: PhotoFolder | null,
): Promise<{ results: FileResult[]; run: PhotoRun | null }> {
  const pool = openPool(files, call.jobs, options);
  const progress = progressOn(process.stderr, call.language, message('cli.reviewing'));
  const shares = new Map<string, number>();
  const show = (file: string, share: number) => {
    shares.set(file, share);
    const done = [...shares.values()].reduce((sum, one) => sum + one, 0) / files.length;
    progress.show(done, path.basename(file));
  };
  try {
    // The first pass is most of the work where rows are many; the second writes.
    const first = await Promise.all(
      files.map(async (file) => {
        const read = await pool.review(file, (done) => {
          show(file, done * 0.5);
        });
        show(file, 0.5);
        return read;
      }),
    );
    const run = photos && (await checkFolder(files, first, photos, call.language, options, progress));
    const results = await finishAll(files, first, run, call, pool, show);
    return { results, run };
  } finally {
    progress.stop();
    await pool.close();
  }
}

/** Nothing is checked before every file's people are known: one folder holds the photos of all. */
function checkFolder(
  files: readonly string[],
  first: readonly (FirstPass | null)[],
  photos: PhotoFolder,
  language: Language,
  { notice }: ReviewOptions,
  progress: Progress,
): Promise<PhotoRun> {
  const people = files.map((file, at) => ({ file, sheets: first[at]?.people ?? [] }));
  return runPhotoCheck(people, photos, notice.photo, (done, total) => {
    progress.show(0.5, say(message('cli.photos.checking', { done, total }), language));
  });
}

async function finishAll(
  files: readonly string[],
  first: readonly (FirstPass | null)[],
  run: PhotoRun | null,
  call: ReviewArguments,
  pool: ReviewPool,
  show: (file: string, share: number) => void,
): Promise<FileResult[]> {
  const across = findDuplicatesAmong(first.flatMap((read) => read?.identities ?? []));
  const taken = new Set<string>();
  return Promise.all(
    files.map(async (file) => {
      const output = outputPath(file, call.out, 'annotated', taken);
      taken.add(output);
      partialFiles.add(output);
      const found = across.filter((one) => one.file === shownPath(file));
      const placed = run && placedPhotos(run, file);
      const result = await pool.finish(file, { across: found, photos: placed }, output);
      partialFiles.delete(output);
      show(file, 1);
      return result;
    }),
  );
}

function exitCode(results: readonly FileResult[], failOn: ReviewArguments['failOn']): number {
  if (results.some(({ failure }) => failure !== null)) return EXIT.failedFile;
  const tallies = results.flatMap(({ tallies: sheets }) => sheets);
  const fails = tallies.some(
    ({ errors, warnings }) => (failOn !== 'never' && errors > 0) || (failOn === 'warning' && warnings > 0),
  );
  return fails ? EXIT.findings : EXIT.done;
}
