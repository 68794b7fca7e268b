import type { Notice } from '../../notice/notice';
import type { Review } from '../../review/review';
import type { LiveWorkbook } from '../../workbook/live-workbook';
import type { WorkbookSnapshot } from '../../workbook/sheet-snapshot';
import type { FixedCell } from './fixed-cell';
import type { JobQueue } from './job-queue';
import type { PhotoTeller } from './photos/photos-shown';
import type { PendingEdits } from './pending-edits';
import type { SessionOptions } from './session-options';
import type { Store } from './store';

/** What the jobs of one pane share. */
export interface Desk {
  readonly workbook: LiveWorkbook;
  readonly options: SessionOptions;
  /** The notice before the settings. */
  readonly notice: Notice;
  readonly store: Store;
  readonly jobs: JobQueue;
  /** Edits that no review has seen. */
  readonly edits: PendingEdits;
  readonly held: Held;
}

/** What a session knows beyond what it shows. */
export interface Held {
  /** The workbook as it was read last, with what was written since put in. */
  snapshot: WorkbookSnapshot | null;
  /** The review before duplicates between its sheets were added: re-reviews go on from it. */
  base: Review | null;
  /** Tells the photos chosen in each review that follows; null where none are. */
  photos: PhotoTeller | null;
  /** The clerk took photos out again: what the sheet says of them is not to be believed either. */
  photosForgotten: boolean;
  /** Sheets the clerk had left out of it. */
  leftOut: ReadonlySet<string>;
  /** The settings text that stands in the workbook; undefined before it was read. */
  settingsText: string | null | undefined;
  /** Batches of fixes that can be taken back, the last one last. */
  readonly fixes: (readonly FixedCell[])[];
}
