import type { DuplicateAcross, SheetIdentities } from '../review/duplicates-across';
import type { FileResult } from './file-result';

/** What the main thread asks a worker. */
export type WorkerTask =
  | { readonly kind: 'review'; readonly file: string }
  | {
      readonly kind: 'finish';
      readonly file: string;
      readonly across: readonly DuplicateAcross[];
      readonly output: string;
    };

/** What a worker answers: any number of progress reports, then one of the others, for each task. */
export type WorkerAnswer =
  | { readonly kind: 'progress'; readonly file: string; readonly done: number }
  /** Identities are null where the file cannot be read; the second pass says why. */
  | {
      readonly kind: 'reviewed';
      readonly file: string;
      readonly identities: readonly SheetIdentities[] | null;
    }
  | { readonly kind: 'finished'; readonly result: FileResult };
