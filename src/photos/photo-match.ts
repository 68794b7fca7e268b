import type { Message } from '../messages/message';

/** One row as far as telling whose a photo is goes. Plain data; rows are known by their place in the list given. */
export interface PhotoPerson {
  /** As read; empty where the row does not say. */
  readonly name: string;
  readonly idNumber: string;
  /** The name the file must have (附件4一(四)); null while name or ID number is not certain. */
  readonly expected: string | null;
  /** What the sheet's own photo column says, if anything. */
  readonly column: string;
}

/** One file as the folder or archive names it, folders included. */
export interface PhotoFile {
  readonly path: string;
  /** Of its bytes, where known: two files with the same are the same picture. */
  readonly hash?: string | undefined;
}

/**
 * What a file is to the rows:
 * correct   named as asked
 * misnamed  one person's for certain, but not named as asked
 * surplus   one person's for certain, but another file is their photo, or nobody can say which of them is
 * doubtful  may be somebody's: a person must look
 * orphan    nobody's in the sheet
 * other     no picture and nobody's (a list, a system file)
 */
export type FileKind = 'correct' | 'misnamed' | 'surplus' | 'doubtful' | 'orphan' | 'other';

/** How sure it is whose a file is. Only what is certain is ever renamed. */
export type Certainty = 'certain' | 'likely' | 'possible' | 'none';

export interface FileMatch {
  /** Its place in the list given. */
  readonly file: number;
  readonly kind: FileKind;
  readonly certainty: Certainty;
  /** Rows whose it is or may be, best first; several for a row entered twice, or where nobody can say. */
  readonly people: readonly number[];
  /** The name it should have: for certain only where it is misnamed, a proposal where it is doubtful. */
  readonly expected: string | null;
  /** What is wrong; null where nothing is. */
  readonly told: Message | null;
}

/**
 * What a row has: `settled` one photo for certain, `several` of which nobody can say which, `doubtful` ones alone,
 * `missing` none.
 */
export type RowKind = 'settled' | 'several' | 'doubtful' | 'missing';

export interface RowMatch {
  /** Its place in the list given. */
  readonly person: number;
  readonly kind: RowKind;
  /** The file that is the row's photo; null unless settled. */
  readonly photo: number | null;
  /** Every file that is or may be the row's. */
  readonly files: readonly number[];
}

/** Files and rows held against each other: every file once and every row once, each in the order given. */
export interface PhotoMatch {
  readonly files: readonly FileMatch[];
  readonly rows: readonly RowMatch[];
}
