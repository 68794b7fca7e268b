import type { SheetChange } from './workbook-change';

/** For a change that removes no formats: no formula holds this text. */
export const NO_FORMAT_MARK = 'N("intake-review/none")';

/** The change that leaves a sheet as it is, to lay what is to change over. */
export function unchanged(sheetId: string): SheetChange {
  return {
    sheetId,
    columns: [],
    cells: [],
    clearColumns: [],
    removeFormatsMarked: NO_FORMAT_MARK,
    conditionalFormats: [],
    listValidations: [],
    resizeTables: [],
    resizeAutoFilter: null,
  };
}
