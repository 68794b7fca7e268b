import type { Fault } from '../applicant/fault';
import type { Field } from '../applicant/field';
import type { Message } from '../messages/message';
import type { SheetSnapshot } from '../workbook/sheet-snapshot';

/** Why a column counts as required. */
export type RequiredSource = 'font' | 'fill' | 'note' | 'notice' | 'setting';

export interface SheetColumn {
  /** 0-based sheet column. */
  readonly column: number;
  /** The whole header in one line, groups first: `现有证书情况/等级`. */
  readonly header: string;
  /** The lowest header cell's own text as it stands in the cell, what a formula `D$4` sees. Empty where that cell is blank (merged). */
  readonly headerCell: string;
  /** What stands in 【】: unique within the sheet (`【等级】`, or `【等级(现有证书情况)】` where two headers read alike). */
  readonly label: string;
  /** True where the label equals `headerCell`, so a conditional format may refer to the header cell. */
  readonly labelInCell: boolean;
  readonly field: Field | null;
  readonly required: boolean;
  readonly requiredBy: RequiredSource | null;
  readonly hidden: boolean;
}

/** A fault of the sheet rather than of a person: at a header cell, a column, or the sheet as a whole. */
export interface SheetFault extends Fault {
  readonly row: number | null;
  readonly column: number | null;
}

export interface SkippedRow {
  readonly row: number;
  /**
   * `otherBlock`: stands under a second header whose columns differ from the first's; `continued`: only goes on with
   * the history of the person above.
   */
  readonly reason:
    | 'blank'
    | 'preNumbered'
    | 'repeatedHeader'
    | 'note'
    | 'signature'
    | 'total'
    | 'sample'
    | 'otherBlock'
    | 'continued';
}

/** The table of applicants found in a sheet. */
export interface SummarySheet {
  readonly snapshot: SheetSnapshot;
  /** 0-based, top to bottom; the last is the row whose cells are the columns' own headers. */
  readonly headerRows: readonly number[];
  readonly firstDataRow: number;
  /** Last row that holds an applicant. */
  readonly lastDataRow: number;
  /** Left to right, result columns of an earlier review left out. */
  readonly columns: readonly SheetColumn[];
  readonly applicantRows: readonly number[];
  readonly skippedRows: readonly SkippedRow[];
  /** Where the required columns come from, and the sentence to show. */
  readonly requiredFrom: 'red' | 'notes' | 'redAndNotes' | 'notice' | 'setting';
  readonly faults: readonly SheetFault[];
}

/** What was decided about a sheet, with its reason. */
export type SheetFinding =
  | { readonly kind: 'list'; readonly list: SummarySheet; readonly reason: Message }
  /** Not meant to hold applicants: code table, 说明, our own result sheet, an empty sheet. */
  | { readonly kind: 'other'; readonly snapshot: SheetSnapshot; readonly reason: Message }
  /** Looks like applicants but cannot be reviewed; the sentence says what is missing. */
  | { readonly kind: 'refused'; readonly snapshot: SheetSnapshot; readonly reason: Message };

/** What the user corrected: header text or column letters → field (null: leave unmapped), and required overrides. */
export interface SheetOverrides {
  readonly map: Readonly<Record<string, Field | null>>;
  /** Header texts, column letters or field names; null leaves the sheet's own. */
  readonly required: readonly string[] | null;
}
