import type { Message } from '../../messages/message';
import type { Notice } from '../../notice/notice';
import type { InspectedFile } from '../../photos/inspect-photo';
import type { PhotoPerson } from '../../photos/photo-match';
import type { CheckedPhotos, NamedFile } from '../../photos/place-photos';
import type { PlannedCopy } from '../../photos/plan-copies';
import type { ChosenFile } from './chosen-file';

/**
 * Where photos are looked at and copies made: away from the pane, so that it stays quick. All that goes in and out is
 * plain data, for it may cross to another thread.
 */
export interface Darkroom {
  /** Takes files in without reading them. Rejects with a `PhotoError` where there is nothing to check. */
  take(chosen: readonly ChosenFile[]): Promise<TakenPhotos>;
  /** Null where it was given up. */
  check(order: CheckOrder, control: DarkroomControl): Promise<CheckedPhotos | null>;
  /** Null where it was given up; else one for each plan, in order. */
  copy(order: CopyOrder, control: DarkroomControl): Promise<readonly CopyMade[] | null>;
  /** A file as it is, for showing it; null where it must not or cannot be read. */
  picture(batch: number, file: number): Promise<Blob | null>;
  /** Lets go of files taken in. */
  forget(batch: number): void;
}

export interface DarkroomControl {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

export interface TakenPhotos {
  /** What later orders call these files by. */
  readonly batch: number;
  readonly files: readonly NamedFile[];
  /** What is odd about the choice as a whole. */
  readonly remarks: readonly Message[];
}

export interface CheckOrder {
  readonly batch: number;
  readonly people: readonly PhotoPerson[];
  readonly rule: Notice['photo'];
  /** What is known of the files, in order, from an earlier check. */
  readonly known: readonly InspectedFile[];
}

export interface CopyOrder {
  readonly batch: number;
  readonly plans: readonly PlannedCopy[];
  readonly maxBytes: number;
}

/** What became of one plan. */
export interface CopyMade {
  readonly plan: PlannedCopy;
  readonly told: Message;
  /** Null where no copy was made. The bytes lie with the browser, not in the program's memory. */
  readonly copy: { readonly blob: Blob; readonly crc32: number } | null;
}
