/**
 * What a port read from one worksheet: plain data, no Excel behind it.
 * Rows and columns are 0-based sheet coordinates everywhere; only text shown to people is 1-based.
 */

/** A cell's typed value. Errors are their text (`#N/A`); dates are serial numbers; blank is null. */
export type CellValue = string | number | boolean | null;

/** A rectangle of cells, 0-based, both ends included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The part of a header cell's look that tells required from optional. Colours are `RRGGBB`, theme, index and tint resolved. */
export interface CellLook {
  /** Font colours in the cell: one, or one a rich-text run with its text; `mixed` where the host says only that they differ. */
  readonly font: readonly ColouredText[] | 'mixed';
  /** Fill colour, null where there is no fill. */
  readonly fill: string | null;
}

export interface ColouredText {
  readonly text: string;
  /** Null where automatic (black on most machines). */
  readonly colour: string | null;
}

export interface TableSnapshot {
  readonly id: string;
  readonly name: string;
  /** Header row and totals row included. */
  readonly area: CellArea;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

export interface NoteSnapshot {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A drop-down list on cells: its entries where they are literal, its formula where it points to a range. */
export interface ListValidation {
  readonly areas: readonly CellArea[];
  readonly entries: readonly string[] | null;
  readonly formula: string | null;
}

export interface SheetSnapshot {
  /** Stable within the workbook: Office.js worksheet id, or the .xlsx sheetId. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Sheet row of `values[0]`. */
  readonly top: number;
  /** Sheet column of `values[r][0]`. */
  readonly left: number;
  /** Used range by values only; a row may be shorter than its neighbours, what is missing is blank. */
  readonly values: readonly (readonly CellValue[])[];
  /** True where serial numbers count from 1904-01-01. */
  readonly date1904: boolean;
  /** The look of a cell, null where the port did not read it (it reads at least the first 40 rows of the used range). */
  readonly look: (row: number, column: number) => CellLook | null;
  /** The number format code of a cell, null where unknown. Asked for numeric cells only. */
  readonly numberFormat: (row: number, column: number) => string | null;
  /** True where the cell holds a formula: its value is a result and must not be overwritten by a fix. */
  readonly hasFormula: (row: number, column: number) => boolean;
  readonly merges: readonly CellArea[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The sheet's own AutoFilter range (not a table's), and whether it hides rows now. */
  readonly autoFilter: { readonly area: CellArea; readonly active: boolean } | null;
  readonly tables: readonly TableSnapshot[];
  readonly notes: readonly NoteSnapshot[];
  readonly listValidations: readonly ListValidation[];
  readonly isProtected: boolean;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** The staff settings kept in the workbook as JSON text (custom XML part), null where there are none. */
  readonly settingsText: string | null;
  /** Facts worth a sentence that are no sheet's: a digital signature that will become invalid, macros, external links. */
  readonly remarks: readonly WorkbookRemark[];
}

export type WorkbookRemark = 'signature' | 'macros' | 'sharedWorkbook' | 'externalLinks';
