import path from 'node:path';
import { annotate } from '../annotations/annotate';
import { withEarlierPhotos } from '../annotations/earlier-photos';
import { isoDate } from '../applicant/day';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import { reportFile } from '../reports/report';
import {
  duplicateFindings,
  identitiesOf,
  type DuplicateAcross,
  type SheetIdentities,
} from '../review/duplicates-across';
import type { Review } from '../review/review';
import { reviewSteps } from '../review/review-workbook';
import { withPlacedFindings } from '../review/with-duplicates-across';
import { withPhotos } from '../review/with-photos';
import type { OpenedWorkbook } from '../xlsx/open-workbook';
import { applyChange } from '../xlsx/patch/apply-change';
import { failureOf } from './failure';
import type { FileResult } from './file-result';
import { openFile } from './open-file';
import type { ReviewOptions } from './review-options';
import { keptSettings, settingsOf, type RunSettings } from './run-settings';
import { shownPath } from './shown-path';
import { tallySheet } from './tally-sheet';
import type { FromOthers } from './worker-messages';
import { writeWhole } from './write-file';

/** A workbook read and reviewed, before what other files say of the same people is known. */
export interface ReviewedFile {
  readonly file: string;
  /** What the opened file takes in memory as bytes. */
  readonly size: number;
  readonly opened: OpenedWorkbook;
  readonly run: RunSettings;
  readonly review: Review;
}

/** Milliseconds between two reports of progress. */
const BREATH = 100;

/**
 * Reads and reviews one file. `onProgress` gets the share of its rows done; between steps the event loop runs, so
 * that a bar can move and Ctrl-C is heard. Throws a `WorkbookError` for a file that cannot be read.
 */
export async function reviewOneFile(
  file: string,
  options: ReviewOptions,
  onProgress: (done: number) => void,
): Promise<ReviewedFile> {
  const { opened, size } = await openFile(file);
  const run = settingsOf(await keptSettings(opened.snapshot.settingsText, options.language), options);
  const steps = reviewSteps(opened.snapshot, { ...run, explainIn: options.language });
  let breath = Date.now();
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    if (Date.now() - breath < BREATH) continue;
    onProgress(step.value.done / step.value.total);
    await new Promise(setImmediate);
    breath = Date.now();
  }
  return { file, size, opened, run, review: step.value };
}

/** What other files need to know of this one's people, to find those registered twice. */
export function identitiesIn(
  { file, review }: ReviewedFile,
  options: ReviewOptions,
): readonly SheetIdentities[] {
  if (!options.severalFiles && review.sheets.length < 2) return [];
  return identitiesOf({ file: shownPath(file), review });
}

/**
 * Adds what other files and the photos said, writes the annotated copy to `output` and sums up. A copy that cannot
 * be written (a protected sheet, a full disk) is the file's failure; what the review found is told all the same.
 */
export async function finishFile(
  reviewed: ReviewedFile,
  { across, photos }: FromOthers,
  output: string,
  options: ReviewOptions,
): Promise<FileResult> {
  const { file } = reviewed;
  const duplicates = withAcross(reviewed, across);
  const review = photos === null ? withEarlierPhotos(duplicates) : withPhotos(duplicates, photos);
  const failure =
    review.sheets.length === 0
      ? noList(review)
      : await writeCopy(reviewed, review, output, options).catch((error: unknown) => failureOf(error));
  return {
    file,
    output: failure === null ? output : null,
    failure,
    tallies: review.sheets.map(tallySheet),
    remarks: remarksOn(reviewed, review, failure === null, options),
    report: reportOn(file, review, options),
    basis: { notice: review.notice.id, cutoff: review.cutoff },
  };
}

/** Null once the copy is there. */
async function writeCopy(
  { opened, run }: ReviewedFile,
  review: Review,
  output: string,
  { language, reviewedAt }: ReviewOptions,
): Promise<null> {
  const { settingsText } = run;
  const change = annotate(review, opened.snapshot, { language, reviewedAt, settingsText });
  await writeWhole(output, await applyChange(opened, change));
  return null;
}

function remarksOn(
  reviewed: ReviewedFile,
  { otherSheets }: Review,
  isWritten: boolean,
  options: ReviewOptions,
): readonly Message[] {
  const { opened, run } = reviewed;
  return [
    ...ownCutoff(reviewed, options),
    ...(run.remark ? [run.remark] : []),
    ...(isWritten ? opened.snapshot.remarks.map((remark) => message(`cli.remark.${remark}`)) : []),
    ...otherSheets.map(({ snapshot, reason }) => message('cli.otherSheet', { sheet: snapshot.name, reason })),
  ];
}

function withAcross({ file, review }: ReviewedFile, across: readonly DuplicateAcross[]): Review {
  const placed = review.sheets.flatMap((sheet) => {
    const sheetId = sheet.list.snapshot.id;
    const here = across.filter((duplicate) => duplicate.sheetId === sheetId);
    return duplicateFindings(sheet, here).map((finding) => ({ file, sheetId, finding }));
  });
  return withPlacedFindings(review, placed);
}

/** Said where the settings kept in a workbook count years to another day than the rest of the run. */
function ownCutoff({ file, run }: ReviewedFile, options: ReviewOptions): readonly Message[] {
  if (run.cutoff === settingsOf(null, options).cutoff) return [];
  return [message('cli.cutoffOf', { file: path.basename(file), date: isoDate(run.cutoff) })];
}

function noList(review: Review) {
  return message('cli.noList', {
    sheets: review.otherSheets.map(({ snapshot, reason }) =>
      message('cli.otherSheet', { sheet: snapshot.name, reason }),
    ),
  });
}

function reportOn(file: string, review: Review, { report, language }: ReviewOptions): FileResult['report'] {
  return report ? reportFile(file, review, language) : null;
}
