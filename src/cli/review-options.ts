import type { Day } from '../applicant/day';
import type { Field } from '../applicant/field';
import type { Language } from '../messages/catalog';
import type { Notice, Settings } from '../notice/notice';

/** What every file of a run is reviewed with. Plain data: it crosses to worker threads. */
export interface ReviewOptions {
  readonly notice: Notice;
  /** `--settings`; a workbook's own settings stand below it. */
  readonly settings: Settings;
  /** `--cutoff`, above every other. */
  readonly cutoff: Day | null;
  /** The day of the run, where no cut-off date is set. */
  readonly today: Day;
  /** `2026-11-23 19:40`, written into 审核时间. */
  readonly reviewedAt: string;
  readonly map: Readonly<Record<string, Field | null>>;
  readonly required: readonly string[] | null;
  readonly language: Language;
  /** Whether the JSON report is wanted. */
  readonly report: boolean;
  /** False for a lone file, whose people are in no other. */
  readonly severalFiles: boolean;
  /** Whether rows are held against a folder of photos. */
  readonly photos: boolean;
}
