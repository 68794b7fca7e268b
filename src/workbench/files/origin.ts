import type { SheetSnapshot } from '../../workbook/sheet-snapshot';
import type { OpenedWorkbook } from '../../xlsx/open-workbook';
import type { ConditionalFormatFacts, WorkbookModel } from '../model';

/** Where a sheet in memory came from, and what happened to it that a difference of cells does not show. */
export interface SheetOrigin {
  readonly snapshot: SheetSnapshot;
  readonly conditionalFormats: readonly ConditionalFormatFacts[];
  /** Rows or columns were inserted, deleted or sorted since. */
  moved: boolean;
}

const ORIGINS = new WeakMap<WorkbookModel, ReadonlyMap<string, SheetOrigin>>();
const MOVES: ReadonlySet<string> = new Set([
  'rowsInserted',
  'rowsDeleted',
  'rowsSorted',
  'columnsInserted',
  'columnsDeleted',
  'cellsInserted',
  'cellsDeleted',
]);

/** Notes which sheet of the file each sheet of the model is, and from then on whether its rows move. */
export function rememberOrigin(model: WorkbookModel, opened: OpenedWorkbook): void {
  const origins = new Map<string, SheetOrigin>();
  model.sheets.forEach((sheet, index) => {
    const snapshot = opened.snapshot.sheets[index];
    if (!snapshot) return;
    const { conditionalFormats } = sheet.facts;
    origins.set(sheet.id, { snapshot, conditionalFormats, moved: false });
  });
  ORIGINS.set(model, origins);
  model.onChange((changes) => {
    for (const { kind, sheetId } of changes) {
      const origin = origins.get(sheetId);
      if (origin && MOVES.has(kind)) origin.moved = true;
    }
  });
}

/** By sheet id of the model. A model that `openModel` did not make has none. */
export function originsOf(model: WorkbookModel): ReadonlyMap<string, SheetOrigin> {
  return ORIGINS.get(model) ?? new Map<string, SheetOrigin>();
}
