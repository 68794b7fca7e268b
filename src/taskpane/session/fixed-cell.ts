import type { CellValue } from '../../workbook/sheet-snapshot';

/** A cell a fix has changed, with what is needed to take it back. */
export interface FixedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Whose row it is: by this the row is found again after a sort. Empty where the row names nobody. */
  readonly person: string;
}
