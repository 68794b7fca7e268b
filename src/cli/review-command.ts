import path from 'node:path';
import { format } from 'date-fns';
import { dayOf, isoDate } from '../applicant/day';
import { message, say, type Language } from '../messages/catalog';
import { reportFailure, reportOf } from '../reports/report';
import { reportSchema } from '../reports/report-schema';
import { findDuplicatesAmong, type DuplicateAcross } from '../review/duplicates-across';
import type { ReviewArguments } from './arguments';
import { EXIT } from './exit-codes';
import type { FileResult } from './file-result';
import { findFiles } from './find-files';
import { noticeOf, settingsFileOf } from './notice-file';
import { outputPath } from './output-path';
import { partialFiles } from './partial-files';
import { summaryLines } from './print-summary';
import { progressOn } from './progress';
import { shownPath } from './review-job';
import type { ReviewOptions } from './review-options';
import { openPool, type ReviewPool } from './review-pool';
import { settingsOf, type RunSettings } from './run-settings';

/** `intake-review review`: reviews every file, writes the annotated copies, prints the table or the report. */
export async function reviewCommand(call: ReviewArguments, now: Date): Promise<number> {
  const files = await findFiles(call.paths);
  const options = await optionsOf(call, files.length, now);
  const results = await reviewFiles(files, call, options);
  const { language } = call;
  const base = settingsOf(null, options);
  if (call.json) {
    const reports = results.map(({ file, failure, report }) =>
      failure || !report ? reportFailure(file, failure ? say(failure, language) : '') : report,
    );
    const report = reportSchema.parse(reportOf(options.notice.id, base.cutoff, reports));
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  }
  // With --json the table goes to stderr, so that the report alone stands on stdout.
  const terminal = call.json ? process.stderr : process.stdout;
  terminal.write(`${[headLine(base, language), '', ...summaryLines(results, language)].join('\n')}\n`);
  return exitCode(results, call.failOn);
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
    settings,
    cutoff: call.cutoff,
    today,
    reviewedAt: format(now, 'yyyy-MM-dd HH:mm'),
    map: call.map,
    required: call.required,
    language,
    severalFiles: fileCount > 1,
    report: call.json ? (call.mask ? 'masked' : 'full') : 'none',
  };
}

async function reviewFiles(
  files: readonly string[],
  call: ReviewArguments,
  options: ReviewOptions,
): Promise<FileResult[]> {
  const pool = openPool(files.length, call.jobs, options);
  const progress = progressOn(process.stderr, call.language);
  const shares = new Map<string, number>();
  const show = (file: string, share: number) => {
    shares.set(file, share);
    const done = [...shares.values()].reduce((sum, one) => sum + one, 0) / files.length;
    progress.show(done, path.basename(file));
  };
  try {
    // The first pass is most of the work where rows are many; the second writes.
    const identities = await Promise.all(
      files.map(async (file) => {
        const read = await pool.review(file, (done) => {
          show(file, done * 0.5);
        });
        show(file, 0.5);
        return read;
      }),
    );
    const across = findDuplicatesAmong(identities.flatMap((read) => read ?? []));
    return await finishAll(files, across, call, pool, show);
  } finally {
    progress.stop();
    await pool.close();
  }
}

async function finishAll(
  files: readonly string[],
  across: readonly DuplicateAcross[],
  call: ReviewArguments,
  pool: ReviewPool,
  show: (file: string, share: number) => void,
): Promise<FileResult[]> {
  const taken = new Set<string>();
  return Promise.all(
    files.map(async (file) => {
      const output = outputPath(file, call.out, 'annotated', taken);
      taken.add(output);
      partialFiles.add(output);
      const found = across.filter((one) => one.file === shownPath(file));
      const result = await pool.finish(file, found, output);
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
