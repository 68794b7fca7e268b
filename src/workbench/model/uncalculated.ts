import type { CellArea } from '../../workbook/sheet-snapshot';
import { cellArea, intersection } from './area';
import { formulaSources } from './formula-sources';
import type { ModelChange } from './model-change';
import type { NamedCells } from './shift-formula';
import type { SheetModel } from './sheet-model';
import { patchCell } from './write-cells';
import type { WorkbookModel } from './workbook-model';

/** Changes after which a formula that reads these cells may have another value, and how. */
const CHANGES_VALUES: Readonly<Record<string, Changed['how']>> = {
  cells: 'written',
  rowsSorted: 'sorted',
  rowsDeleted: 'deleted',
  columnsDeleted: 'deleted',
  cellsDeleted: 'deleted',
};

interface Changed {
  readonly sheet: string;
  readonly area: CellArea;
  readonly how: 'written' | 'sorted' | 'deleted';
}

/** Whether a cell holds a formula that nobody calculated since what it reads was changed. */
export function isUncalculated(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.formula(row, column) !== null && sheet.value(row, column) === null;
}

/**
 * Formulas are not calculated here. One that reads what was just changed, itself or through others, loses the value it
 * came with: an old result must not be taken for the new one. Within the step that made the changes.
 */
export function forgetOldResults(model: WorkbookModel, changes: readonly ModelChange[]): void {
  let fresh = changes.flatMap(({ kind, sheetId, area }): Changed[] => {
    const sheet = model.sheetById(sheetId);
    const how = CHANGES_VALUES[kind];
    return sheet && area && how ? [{ sheet: sheet.name.toLowerCase(), area, how }] : [];
  });
  while (fresh.length > 0) fresh = forgetThose(model, fresh);
}

function forgetThose(model: WorkbookModel, changed: readonly Changed[]): Changed[] {
  const forgotten: Changed[] = [];
  for (const sheet of model.sheets) {
    const own = sheet.name.toLowerCase();
    sheet.rows.forEach((row, index) => {
      for (const [column, { formula }] of row?.extras ?? []) {
        if (formula === null || sheet.value(index, column) === null) continue;
        if (!reads(formula, own, index, changed)) continue;
        patchCell(model, sheet, index, column, { value: null });
        const area = cellArea(index, column);
        model.tell({ kind: 'cells', sheetId: sheet.id, area });
        forgotten.push({ sheet: own, area, how: 'written' });
      }
    });
  }
  return forgotten;
}

function reads(formula: string, own: string, row: number, changed: readonly Changed[]): boolean {
  const { cells, anywhere } = formulaSources(formula);
  if (anywhere) return true;
  return changed.some((one) => {
    if (one.how === 'deleted' && formula.includes('#REF!')) return true;
    return cells.some(
      (read) => one.sheet === (read.sheet?.toLowerCase() ?? own) && isTouched(read, one, row),
    );
  });
}

function isTouched({ area: read, isRange }: NamedCells, { area, how }: Changed, row: number): boolean {
  switch (how) {
    case 'written':
      return intersection(area, read) !== null;
    case 'sorted':
      // What a formula reads in its own row was moved along with it.
      return intersection(area, read) !== null && !(read.top === row && read.bottom === row);
    case 'deleted':
      // A reference has followed its cell by now; only a range can have lost some.
      return isRange && intersection(around(area), read) !== null;
  }
}

function around({ top, left, bottom, right }: CellArea): CellArea {
  return { top: top - 1, left: left - 1, bottom: bottom + 1, right: right + 1 };
}
