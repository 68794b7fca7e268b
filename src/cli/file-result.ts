import type { Day } from '../applicant/day';
import type { Message } from '../messages/message';
import type { FileReport } from '../reports/report-schema';
import type { Verdict } from '../review/review';

/** One sheet's figures for the summary table at the end. */
export interface SheetTally {
  readonly sheet: string;
  readonly applicants: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Yuan, of those who pass now or after the course. */
  readonly due: number;
  /** Of them, rows whose fee is not known. */
  readonly dueUnknown: number;
  readonly errors: number;
  readonly warnings: number;
  /** Header rows, where required columns come from, hidden rows and the like. */
  readonly remarks: readonly Message[];
}

/** What became of one file. Plain data: it comes back from worker threads. */
export interface FileResult {
  readonly file: string;
  /** The annotated copy, null where none was written. */
  readonly output: string | null;
  /** Why it could not be reviewed or, where there are tallies, why its copy could not be written. */
  readonly failure: Message | null;
  readonly tallies: readonly SheetTally[];
  readonly remarks: readonly Message[];
  /** Only where the JSON report is wanted. */
  readonly report: FileReport | null;
  /** What it was reviewed by: a workbook may keep its own. Null where it was not. */
  readonly basis: ReviewBasis | null;
}

/** A file of which nothing could be told but why. */
export function failedFile(file: string, failure: Message): FileResult {
  return { file, output: null, failure, tallies: [], remarks: [], report: null, basis: null };
}

/** The notice's number and the day years are counted to. */
export interface ReviewBasis {
  readonly notice: string;
  readonly cutoff: Day;
}
