import type { CellArea } from '../../workbook/sheet-snapshot';
import { moveCells } from './move-cells';
import { refuseTearing } from './refuse-tearing';
import { moveArea, movesWholeLines, type Shift } from './shift';
import { shiftedFacts } from './shift-facts';
import { shiftFormula } from './shift-formula';
import type { SheetModel } from './sheet-model';
import { patchCell } from './write-cells';
import type { WorkbookModel } from './workbook-model';

/**
 * Inserts blank cells at an area, or deletes the area, the others moving: down/right or up/left. Everything that
 * points to cells follows: formulas, merges, tables, filters, formats, validations, comments, charts, references.
 * Throws an `EditFault` where Excel refuses: through a table or merge that would be torn. Within a step.
 */
export function shiftCells(model: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  refuseTearing(sheet, shift);
  const name = sheet.name;
  moveCells(model, sheet, shift);
  model.setFacts(sheet, shiftedFacts(sheet.facts, shift, name));
  for (const other of model.sheets) shiftFormulas(model, other, shift, name, other === sheet);
  shiftCharts(model, shift);
  model.tell({ kind: kindOf(shift), sheetId: sheet.id, area: shift.area });
}

function kindOf(shift: Shift): `${'rows' | 'columns' | 'cells'}${'Inserted' | 'Deleted'}` {
  return `${movesWholeLines(shift) ? shift.axis : 'cells'}${shift.kind === 'insert' ? 'Inserted' : 'Deleted'}`;
}

function shiftFormulas(
  model: WorkbookModel,
  sheet: SheetModel,
  shift: Shift,
  name: string,
  own: boolean,
): void {
  sheet.rows.forEach((row, index) => {
    for (const [column, extra] of row?.extras ?? []) {
      if (extra.formula === null) continue;
      const formula = shiftFormula(extra.formula, shift, name, own);
      if (formula !== extra.formula) patchCell(model, sheet, index, column, { formula });
    }
  });
}

function shiftCharts(model: WorkbookModel, shift: Shift): void {
  for (const sheet of model.sheets) {
    if (sheet.facts.charts.length === 0) continue;
    const moved = (source: { sheetId: string; area: CellArea } | null) => {
      if (source?.sheetId !== shift.sheetId) return source;
      const area = moveArea(source.area, shift);
      return area && { ...source, area };
    };
    const charts = sheet.facts.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((one) => ({
        ...one,
        values: moved(one.values),
        categories: moved(one.categories),
      })),
    }));
    model.setFacts(sheet, { charts });
  }
}
