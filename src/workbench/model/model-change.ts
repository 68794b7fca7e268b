import type { CellArea, CellValue } from '../../workbook/sheet-snapshot';

/** Who did it: a person at this screen, a colleague elsewhere, or an add-in. */
export type ChangeSource = 'local' | 'remote' | 'api';

export type ChangeKind =
  | 'cells'
  | 'format'
  | 'rowsInserted'
  | 'rowsDeleted'
  | 'columnsInserted'
  | 'columnsDeleted'
  | 'cellsInserted'
  | 'cellsDeleted'
  | 'rowsSorted'
  | 'rowsHidden'
  | 'rowsUnhidden'
  | 'filtered'
  | 'facts'
  | 'protection'
  | 'sheetAdded'
  | 'sheetDeleted'
  | 'sheetRenamed'
  | 'visibility'
  | 'sheetMoved'
  | 'tableAdded'
  | 'tableDeleted'
  | 'book'
  | 'activated'
  | 'selection';

/** One thing that happened in the workbook, told after the edit that did it. */
export interface ModelChange {
  readonly kind: ChangeKind;
  /** Empty for the workbook itself. */
  readonly sheetId: string;
  readonly area: CellArea | null;
  readonly source: ChangeSource;
  /** Single cells only. */
  readonly before?: CellValue;
  readonly after?: CellValue;
  /** The table, or the sheet that was in front before. */
  readonly subject?: string;
}

export type ChangeListener = (changes: readonly ModelChange[]) => void;
