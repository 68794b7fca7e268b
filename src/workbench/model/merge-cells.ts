import type { CellArea } from '../../workbook/sheet-snapshot';
import { cellArea, intersection, sameArea, without } from './area';
import { clearCells } from './format-cells';
import type { SheetModel } from './sheet-model';
import type { WorkbookModel } from './workbook-model';

/** Merges an area, or each of its rows; only the top-left content stays, as in Excel. Within a step. */
export function mergeCells(model: WorkbookModel, sheet: SheetModel, area: CellArea, across: boolean): void {
  unmergeCells(model, sheet, area);
  const merges: CellArea[] = [];
  for (let row = area.top; across && row <= area.bottom; row += 1)
    merges.push({ ...area, top: row, bottom: row });
  if (!across) merges.push(area);
  const several = merges.filter((merge) => !sameArea(merge, cellArea(merge.top, merge.left)));
  for (const merge of several) {
    for (const rest of without(merge, cellArea(merge.top, merge.left)))
      clearCells(model, sheet, rest, 'Contents');
  }
  model.setFacts(sheet, { merges: [...sheet.facts.merges, ...several] });
  model.tell({ kind: 'format', sheetId: sheet.id, area });
}

/** Splits every merged area that an area touches. Within a step. */
export function unmergeCells(model: WorkbookModel, sheet: SheetModel, area: CellArea): void {
  const merges = sheet.facts.merges.filter((merge) => !intersection(merge, area));
  if (merges.length === sheet.facts.merges.length) return;
  model.setFacts(sheet, { merges });
  model.tell({ kind: 'format', sheetId: sheet.id, area });
}

/** Takes conditional formats, and validations where asked, off an area; elsewhere they stay. Within a step. */
export function clearCellFacts(
  model: WorkbookModel,
  sheet: SheetModel,
  area: CellArea,
  validations: boolean,
): void {
  const { facts } = sheet;
  model.setFacts(sheet, {
    conditionalFormats: withoutArea(facts.conditionalFormats, area),
    ...(validations ? { validations: withoutArea(facts.validations, area) } : {}),
  });
  model.tell({ kind: 'facts', sheetId: sheet.id, area });
}

/** Rules on areas, each with what is left of it once `hole` is taken out. Those left with nothing go. */
export function withoutArea<Rule extends { readonly areas: readonly CellArea[] }>(
  rules: readonly Rule[],
  hole: CellArea,
): readonly Rule[] {
  return rules.flatMap((rule) => {
    if (!rule.areas.some((area) => intersection(area, hole))) return rule;
    const areas = rule.areas.flatMap((area) => without(area, hole));
    return areas.length > 0 ? { ...rule, areas } : [];
  });
}
