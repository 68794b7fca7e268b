import { areaAddress } from '../../workbook/cell-address';
import type { CellArea } from '../../workbook/sheet-snapshot';
import { COLUMNS, intersection, isWholeColumns, isWholeRows, rowCount, ROWS, sameArea } from './area';
import { EditFault } from './edit-fault';
import { deleteFromRow, emptyRow, insertIntoRow, type Row } from './row';
import { moveArea, moveIndex, movesWholeLines, shiftCount, type Shift } from './shift';
import { shiftAnchored, shiftFormula } from './shift-formula';
import type { FilterFacts, SheetFacts, TableFacts } from './sheet-facts';
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

function moveCells(model: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  const { area, kind, axis } = shift;
  const count = shiftCount(shift);
  if (axis === 'rows' && isWholeRows(area)) {
    const blank = kind === 'insert' ? newRows(sheet, area.top, count) : [];
    model.splice(sheet, area.top, kind === 'insert' ? 0 : count, blank, shift);
    return;
  }
  if (axis === 'columns') shiftAcross(model, sheet, shift, count);
  else shiftDown(model, sheet, shift, count);
  model.shifted(shift);
}

/** A new row looks like the one above it (the default of Excel's Insert). */
function newRows(sheet: SheetModel, at: number, count: number): readonly (Row | undefined)[] {
  const above = at > 0 ? sheet.rows[at - 1]?.styles : null;
  return Array.from({ length: count }, () => (above ? { ...emptyRow(), styles: above.slice() } : undefined));
}

function shiftAcross(model: WorkbookModel, sheet: SheetModel, { area, kind }: Shift, count: number): void {
  const last = Math.min(area.bottom, sheet.rows.length - 1);
  for (let index = area.top; index <= last; index += 1) {
    if (!sheet.rows[index]) continue;
    const row = model.row(sheet, index);
    if (kind === 'insert') insertIntoRow(row, area.left, count);
    else deleteFromRow(row, area.left, count);
  }
}

/** Moves the cells of some columns only, row by row. */
function shiftDown(model: WorkbookModel, sheet: SheetModel, { area, kind }: Shift, count: number): void {
  const rows = sheet.rows.length;
  const move = (from: number, to: number): void => {
    if (!sheet.rows[from] && !sheet.rows[to]) return;
    for (let column = area.left; column <= area.right; column += 1) {
      copyCell(sheet.rows[from], model.row(sheet, to), column);
    }
  };
  if (kind === 'insert') {
    for (let to = Math.min(rows - 1 + count, ROWS - 1); to >= area.bottom + 1; to -= 1) move(to - count, to);
    for (let to = area.top; to <= area.bottom; to += 1) move(-1, to);
  } else for (let to = area.top; to < rows; to += 1) move(to + count, to);
}

function copyCell(from: Row | undefined, to: Row, column: number): void {
  while (to.values.length <= column) to.values.push(null);
  to.values[column] = from?.values[column] ?? null;
  const style = from?.styles?.[column];
  if (style !== undefined || to.styles) {
    const styles = (to.styles ??= []);
    while (styles.length <= column) styles.push(undefined);
    styles[column] = style;
  }
  const extra = from?.extras?.get(column);
  if (extra) (to.extras ??= new Map()).set(column, extra);
  else to.extras?.delete(column);
}

function shiftedFacts(facts: SheetFacts, shift: Shift, name: string): Partial<SheetFacts> {
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

/** Excel refuses to move a part of a table or of merged cells, and to push content off the sheet. */
function refuseTearing(sheet: SheetModel, shift: Shift): void {
  const { area, axis } = shift;
  if (!movesWholeLines(shift)) {
    const lane = axis === 'rows' ? { ...area, bottom: ROWS - 1 } : { ...area, right: COLUMNS - 1 };
    for (const held of [...sheet.facts.merges, ...sheet.facts.tables.map((table) => table.area)]) {
      const shared = intersection(held, lane);
      const whole =
        axis === 'rows'
          ? held.left >= lane.left && held.right <= lane.right
          : held.top >= lane.top && held.bottom <= lane.bottom;
      if (shared && !whole) throw new EditFault('tearing', areaAddress(held));
    }
  }
  if (shift.kind === 'delete' && axis === 'rows') refuseHeader(sheet, area);
  if (shift.kind === 'insert' && axis === 'rows' && sheet.rows.length + rowCount(area) > ROWS) {
    throw new EditFault('offSheet', areaAddress(area));
  }
}

/** A table's header row goes only with the whole table. */
function refuseHeader(sheet: SheetModel, area: CellArea): void {
  for (const table of sheet.facts.tables) {
    const header = { ...table.area, bottom: table.area.top };
    const all = area.top <= table.area.top && area.bottom >= table.area.bottom;
    if (table.showHeaders && intersection(header, area) && !all) {
      throw new EditFault('tableHeader', areaAddress(table.area));
    }
  }
}
