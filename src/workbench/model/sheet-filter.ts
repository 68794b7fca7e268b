import { changeTable } from './edit-tables';
import { filterRows, type ShownText } from './filter-rows';
import type { FilterFacts } from './sheet-facts';
import type { SheetModel } from './sheet-model';
import type { WorkbookModel } from './workbook-model';

/** A filter that stands in a sheet: its own, or that of one of its tables. */
export interface StandingFilter extends FilterFacts {
  /** Null: the sheet's own. */
  readonly tableId: string | null;
}

/** Every filter of a sheet that has a header row and shows its buttons; a table's totals are not part of it. */
export function standingFilters({ facts }: SheetModel): readonly StandingFilter[] {
  const ofTables = facts.tables
    .filter(({ showFilterButton, showHeaders }) => showFilterButton && showHeaders)
    .map(({ id, area, criteria, showTotals }) => ({
      tableId: id,
      area: { ...area, bottom: area.bottom - Number(showTotals) },
      criteria,
    }));
  return facts.autoFilter ? [{ tableId: null, ...facts.autoFilter }, ...ofTables] : ofTables;
}

/** Puts a filter in the place of the one that stands there, or takes it off (null), and hides rows by it. Within a step. */
export function putFilter(
  model: WorkbookModel,
  sheet: SheetModel,
  { tableId, before, next }: FilterExchange,
  shown: ShownText,
): void {
  if (tableId === null) model.setFacts(sheet, { autoFilter: next });
  else if (next) changeTable(model, sheet, tableId, { criteria: next.criteria, showFilterButton: true });
  else changeTable(model, sheet, tableId, { criteria: new Map(), showFilterButton: false });
  if (before) filterRows(model, sheet, before.area, new Map(), shown);
  if (next) filterRows(model, sheet, next.area, next.criteria, shown);
  model.tell({ kind: 'facts', sheetId: sheet.id, area: next?.area ?? null });
}

export interface FilterExchange {
  readonly tableId: string | null;
  readonly before: FilterFacts | null;
  readonly next: FilterFacts | null;
}
