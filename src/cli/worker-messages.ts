import type { DuplicateAcross, SheetIdentities } from '../review/duplicates-across';
import type { SheetPeople } from '../review/photo-people';
import type { PlacedPhoto } from '../review/with-photos';
import type { FileResult } from './file-result';

/** What the first pass tells of a file: who its people are. */
export interface FirstPass {
  readonly identities: readonly SheetIdentities[];
  /** Empty where no photos are checked. */
  readonly people: readonly SheetPeople[];
}

/** What the second pass adds to a file's review. */
export interface FromOthers {
  readonly across: readonly DuplicateAcross[];
  /** Null where no photos are checked. */
  readonly photos: readonly PlacedPhoto[] | null;
}

/** What the main thread asks a worker. */
export type WorkerTask =
  | { readonly kind: 'review'; readonly file: string }
  | {
      readonly kind: 'finish';
      readonly file: string;
      readonly added: FromOthers;
      readonly output: string;
    };

/** What a worker answers: any number of progress reports, then one of the others, for each task. */
export type WorkerAnswer =
  | { readonly kind: 'progress'; readonly file: string; readonly done: number }
  /** Null where the file cannot be read; the second pass says why. */
  | {
      readonly kind: 'reviewed';
      readonly file: string;
      readonly first: FirstPass | null;
    }
  | { readonly kind: 'finished'; readonly result: FileResult };
