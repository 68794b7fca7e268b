import type { Applicant, Level } from '../applicant/applicant';
import type { Day } from '../applicant/day';
import type { Fault } from '../applicant/fault';
import type { Field } from '../applicant/field';
import type { Eligibility } from '../eligibility/eligibility';
import type { Fees } from '../fees/fees';
import type { Language } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Notice } from '../notice/notice';
import type { PhotoCheck } from '../photos/photo-check';
import type { Identity } from './identity';
import type { SheetFinding, SummarySheet } from '../summary-sheet/summary-sheet';
import type { CellValue } from '../workbook/sheet-snapshot';

/** 通过 / 结业后通过 / 待核实 / 需补正 / 不符合. */
export type Verdict = 'pass' | 'passAfterTraining' | 'manualReview' | 'fix' | 'notEligible';

/** A fault at its place. */
export interface Finding extends Fault {
  /** 0-based sheet row and column; column null where the finding is the row's. */
  readonly row: number;
  readonly column: number | null;
  readonly field: Field | null;
  readonly value: CellValue;
  /** The clause or section of the notice it rests on, e.g. `附件4(四)`. */
  readonly cites: string | null;
}

export interface RowReview {
  readonly applicant: Applicant;
  /** 0-based sheet row. */
  readonly row: number;
  readonly name: string;
  readonly idNumber: string;
  readonly employer: string;
  readonly level: Level | null;
  readonly verdict: Verdict;
  readonly eligibility: Eligibility;
  readonly fees: Fees;
  readonly photo: PhotoCheck;
  /** Whether `photo` rests on the files themselves, not on the name in the sheet's photo column alone. */
  readonly photosSeen?: boolean;
  /** Those of the row's own rules first, then those of table rules (duplicates). */
  readonly findings: readonly Finding[];
  /** Those of the row's own rules alone; absent where `findings` are no others. */
  readonly ownFindings?: readonly Finding[];
  /** Who this is, for telling duplicates; worked out from the applicant where it is absent. */
  readonly identity?: Identity | undefined;
  /** The reasons of `eligibility` as one text in the review's `explainedIn`; absent where nobody asked for it. */
  readonly explanation?: string | undefined;
  /** Columns (0-based) of required fields left blank. */
  readonly missing: readonly number[];
}

export interface SheetReview {
  readonly list: SummarySheet;
  readonly reason: Message;
  readonly rows: readonly RowReview[];
}

/** One workbook reviewed. */
export interface Review {
  readonly notice: Notice;
  readonly cutoff: Day;
  /** The language of the rows' `explanation`. */
  readonly explainedIn?: Language | undefined;
  readonly sheets: readonly SheetReview[];
  /** Sheets that hold no applicants or cannot be reviewed, with their reasons. */
  readonly otherSheets: readonly Exclude<SheetFinding, { kind: 'list' }>[];
}
