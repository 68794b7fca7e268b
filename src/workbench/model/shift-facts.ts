import type { CellArea } from '../../workbook/sheet-snapshot';
import { COLUMNS, isWholeColumns, sameArea } from './area';
import { moveArea, moveIndex, shiftCount, type Shift } from './shift';
import { shiftAnchored } from './shift-formula';
import type { FilterFacts, SheetFacts, TableFacts } from './sheet-facts';

/** What lies on cells of a sheet after a shift in it: merges, tables, filters, formats, validations, comments, charts. */
export function shiftedFacts(facts: SheetFacts, shift: Shift, name: string): Partial<SheetFacts> {
  const areas = (all: readonly CellArea[]): readonly CellArea[] =>
    all.flatMap((area) => moveArea(area, shift) ?? []);
  const anchored = (formula: string, before: readonly CellArea[], after: readonly CellArea[]): string => {
    const [first] = before;
    const [now] = after;
    return first && now ? shiftAnchored(formula, shift, name, first, now) : formula;
  };
  return {
    columns: shiftedColumns(facts, shift),
    merges: areas(facts.merges),
    tables: facts.tables.flatMap((table) => shiftedTable(table, shift) ?? []),
    autoFilter: facts.autoFilter && shiftedFilter(facts.autoFilter, shift),
    conditionalFormats: facts.conditionalFormats.flatMap((format) => {
      const moved = areas(format.areas);
      const formula = format.formula === null ? null : anchored(format.formula, format.areas, moved);
      return moved.length > 0 ? { ...format, areas: moved, formula } : [];
    }),
    validations: facts.validations.flatMap((validation) => {
      const moved = areas(validation.areas);
      if (moved.length === 0) return [];
      const source = validation.rule.list?.source;
      if (source?.startsWith('=') !== true) return { ...validation, areas: moved };
      const list = {
        inCellDropDown: true,
        ...validation.rule.list,
        source: anchored(source, validation.areas, moved),
      };
      return { ...validation, areas: moved, rule: { ...validation.rule, list } };
    }),
    comments: facts.comments.flatMap((comment) => {
      const { row, column } = comment;
      const moved = moveArea({ top: row, bottom: row, left: column, right: column }, shift);
      return moved ? { ...comment, row: moved.top, column: moved.left } : [];
    }),
    charts: facts.charts.map((chart) => ({ ...chart, place: moveArea(chart.place, shift) ?? chart.place })),
  };
}

function shiftedColumns(facts: SheetFacts, shift: Shift): SheetFacts['columns'] {
  if (shift.axis !== 'columns' || !isWholeColumns(shift.area)) return facts.columns;
  const moved = new Map<number, NonNullable<ReturnType<typeof facts.columns.get>>>();
  for (const [column, said] of facts.columns) {
    const place = moveIndex(column, shift.area.left, shiftCount(shift), shift.kind);
    if (place !== null && place < COLUMNS) moved.set(place, said);
  }
  return moved;
}

/** Columns put into a table get names of their own; those taken out leave with theirs. */
function shiftedTable(table: TableFacts, shift: Shift): TableFacts | null {
  const area = moveArea(table.area, shift);
  if (!area) return null;
  if (shift.axis !== 'columns' || sameArea(area, table.area)) return { ...table, area };
  const columns: { id: number; name: string }[] = [];
  table.columns.forEach((column, index) => {
    const place = moveIndex(table.area.left + index, shift.area.left, shiftCount(shift), shift.kind);
    if (place !== null) columns[place - area.left] = column;
  });
  let lastId = Math.max(0, ...table.columns.map(({ id }) => id));
  for (let index = 0; index <= area.right - area.left; index += 1) {
    if (columns[index]) continue;
    lastId += 1;
    columns[index] = { id: lastId, name: freeName(columns) };
  }
  return { ...table, area, columns };
}

function freeName(columns: readonly ({ readonly name: string } | undefined)[]): string {
  const taken = new Set(columns.map((column) => column?.name));
  let number = 1;
  while (taken.has(`列${String(number)}`)) number += 1;
  return `列${String(number)}`;
}

function shiftedFilter(filter: FilterFacts, shift: Shift): FilterFacts | null {
  const area = moveArea(filter.area, shift);
  return area && { ...filter, area };
}
