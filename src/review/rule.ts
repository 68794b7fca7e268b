import type { Day } from '../applicant/day';
import type { Field } from '../applicant/field';
import type { FieldFault } from '../applicant/field-fault';
import type { Language, MessageKey } from '../messages/catalog';
import type { Notice } from '../notice/notice';
import type { SheetColumn } from '../summary-sheet/summary-sheet';
import type { ApplicantReader } from './lazy-applicant';
import type { Finding, RowReview } from './review';
import type { RowDraft } from './row-draft';
import type { SheetCells } from './sheet-cells';

/** What every rule may ask of the sheet under review. */
export interface SheetContext {
  readonly cells: SheetCells;
  readonly required: readonly SheetColumn[];
  /** Fields nobody can pass without that no column has, each with what its rows are told. */
  readonly absent: readonly FieldFault[];
  /** Columns whose field is read from them. */
  readonly read: readonly (SheetColumn & { readonly field: Field })[];
  readonly notice: Notice;
  readonly cutoff: Day;
  /** The language the reasons are put into at once; undefined where they are worked out only when asked for. */
  readonly explainIn: Language | undefined;
  readonly applicants: ApplicantReader;
}

/** A rule's name as people read it; also what other rules call it by. */
export type RuleName = Extract<MessageKey, `review.rule.${string}`>;

/** Judges one row by itself. */
export interface RowRule {
  readonly kind: 'row';
  readonly name: RuleName;
  /** Rules without which this one has nothing to go by; where one of them failed it does not run. */
  readonly needs: readonly RuleName[];
  readonly run: (draft: RowDraft, context: SheetContext) => void;
}

/** Findings by a row's place in the list of rows. */
export type FindingsByIndex = Map<number, Finding[]>;

/** Judges the rows of a sheet against each other, after the row rules. */
export interface TableRule {
  readonly kind: 'table';
  readonly name: RuleName;
  readonly run: (rows: readonly RowReview[], context: SheetContext) => FindingsByIndex;
}

export type Rule = RowRule | TableRule;
