/** What the review says of one applicant's photo. */
export interface PhotoCheck {
  readonly status: 'ok' | 'fixable' | 'error' | 'missing' | 'notChecked';
  /** The name seen, null where none. */
  readonly file: string | null;
  /** The name it must have, null where it is right or cannot be said for certain. */
  readonly renameTo: string | null;
}
