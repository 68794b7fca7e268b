import type { SheetSnapshot } from '../../workbook/sheet-snapshot';
import type { OpenedWorkbook } from '../../xlsx/open-workbook';
import type { ConditionalFormatFacts, SheetModel, WorkbookModel } from '../model';

/** Where a sheet in memory came from, and what happened to it that a difference of cells does not show. */
export interface SheetOrigin {
  readonly snapshot: SheetSnapshot;
  readonly conditionalFormats: readonly ConditionalFormatFacts[];
  /** By row and column, `5:3`; only a few sheets have any. */
  readonly formulas: ReadonlyMap<string, string>;
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
    origins.set(sheet.id, { snapshot, conditionalFormats, formulas: formulasOf(sheet), moved: false });
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

/** The formula the file has in a cell, null where it has none. */
export function originalFormula({ formulas }: SheetOrigin, row: number, column: number): string | null {
  return formulas.get(`${String(row)}:${String(column)}`) ?? null;
}

function formulasOf(sheet: SheetModel): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  sheet.rows.forEach((row, index) => {
    for (const [column, { formula }] of row?.extras ?? []) {
      if (formula !== null) formulas.set(`${String(index)}:${String(column)}`, formula);
    }
  });
  return formulas;
}

/** Whether the file has this very formula in this cell. */
export function isOriginalFormula(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
): boolean {
  const origin = originsOf(model).get(sheet.id);
  return origin !== undefined && originalFormula(origin, row, column) === sheet.formula(row, column);
}
