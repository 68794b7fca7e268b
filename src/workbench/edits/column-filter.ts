import { displayText } from '../host/display-text';
import {
  passes,
  putFilter,
  standingFilters,
  type SheetModel,
  type StandingFilter,
  type WorkbookModel,
} from '../model';
import { refuseProtected } from './locked-cells';

/** The filter of one column, as its header cell offers it. */
export interface ColumnFilter {
  /** 0-based place of the header cell. */
  readonly row: number;
  readonly column: number;
  readonly filter: StandingFilter;
  /** Rows are hidden by this column. */
  readonly isOn: boolean;
}

/** One of the texts a column shows, and whether rows with it are shown. */
export interface FilterChoice {
  readonly text: string;
  readonly isChosen: boolean;
}

/** Every header cell of a sheet that has a filter. */
export function columnFilters(sheet: SheetModel): readonly ColumnFilter[] {
  return standingFilters(sheet).flatMap((filter) => {
    const { area, criteria } = filter;
    return Array.from({ length: area.right - area.left + 1 }, (_, offset) => ({
      row: area.top,
      column: area.left + offset,
      filter,
      isOn: criteria.has(offset),
    }));
  });
}

/**
 * The texts to choose from, as Excel offers them: those of rows which the other columns let through, each once, letter
 * case apart, in the order of a Chinese dictionary, blanks last.
 */
export function filterChoices(sheet: SheetModel, { column, filter }: ColumnFilter): readonly FilterChoice[] {
  const { area, criteria } = filter;
  const shown = shownIn(sheet);
  const offset = column - area.left;
  const own = new Map([...criteria].filter(([one]) => one === offset));
  const others = new Map([...criteria].filter(([one]) => one !== offset));
  const choices = new Map<string, FilterChoice>();
  const last = Math.min(area.bottom, sheet.rows.length - 1);
  for (let row = area.top + 1; row <= last; row += 1) {
    const text = shown(row, column);
    const key = text.toLowerCase();
    if (choices.has(key) || !passes(sheet, row, area.left, others, shown)) continue;
    choices.set(key, { text, isChosen: passes(sheet, row, area.left, own, shown) });
  }
  const { compare } = new Intl.Collator('zh-CN', { numeric: true });
  return [...choices.values()].sort(
    (one, other) => Number(one.text === '') - Number(other.text === '') || compare(one.text, other.text),
  );
}

/**
 * Shows only rows whose cell in the column displays one of the texts; null: all. One step of undo.
 * Throws a `LockedCells` on a protected sheet.
 */
export function chooseRows(
  model: WorkbookModel,
  sheet: SheetModel,
  { column, filter }: ColumnFilter,
  texts: readonly string[] | null,
): void {
  refuseProtected(sheet);
  const { tableId, area, criteria } = filter;
  const next = new Map(criteria);
  if (texts) next.set(column - area.left, { filterOn: 'Values', values: texts });
  else next.delete(column - area.left);
  model.step('local', () => {
    putFilter(model, sheet, { tableId, before: filter, next: { area, criteria: next } }, shownIn(sheet));
  });
}

function shownIn(sheet: SheetModel): (row: number, column: number) => string {
  return (row, column) => displayText(sheet.value(row, column), sheet.style(row, column).numberFormat);
}
