import type { Message } from '../../../messages/message';
import type { PhotoPerson } from '../../../photos/photo-match';
import type { CheckedPhotos, NamedFile } from '../../../photos/place-photos';
import type { Review } from '../../../review/review';

/** A row whose photo was looked for. */
export interface PhotoPlace extends PhotoPerson {
  readonly sheetId: string;
  /** 0-based sheet row. */
  readonly row: number;
}

/** Photos held against the people of a review. */
export interface PhotosShown {
  /** What the darkroom calls the files. */
  readonly batch: number;
  readonly files: readonly NamedFile[];
  /** What is odd about the choice as a whole. */
  readonly remarks: readonly Message[];
  /** In the order of `checked.rows`. */
  readonly people: readonly PhotoPlace[];
  readonly checked: CheckedPhotos;
  /** Files that have to be looked into again, for they are somebody's now: places in `files`. */
  readonly unread: readonly number[];
}

/** A review with the photos told in its rows. */
export interface PhotosTold {
  readonly review: Review;
  readonly photos: PhotosShown;
}

/** Tells photos in a review. `base` says who there is, for its rows stay the same ones while nobody touches them. */
export type PhotoTeller = (base: Review, review: Review) => PhotosTold;
