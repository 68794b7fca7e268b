import { FORMAT_MARK } from '../../annotations/marks';
import { NO_FORMAT_MARK } from '../../workbook/unchanged';
import { areaAddress } from '../../workbook/cell-address';
import type { CellValue, SheetSnapshot } from '../../workbook/sheet-snapshot';
import type { CellWrite, ColumnWrite, FormulaFormat, SheetChange } from '../../workbook/workbook-change';
import type { ConditionalFormatFacts, SheetModel } from '../model';
import { clearedColumns, columnWrite, isBlank, ourColumnsIn, type OurColumn } from './our-columns';
import { originalFormula, type SheetOrigin } from './origin';

/** A sheet's change, null where nothing changed, and how many formulas it could not take along. */
export interface SheetDifference {
  readonly change: SheetChange | null;
  readonly formulas: number;
}

/** What became of one sheet since it was opened. */
export function sheetDifference(sheet: SheetModel, origin: SheetOrigin): SheetDifference {
  const { snapshot } = origin;
  const before = (row: number, column: number): CellValue =>
    snapshot.values[row - snapshot.top]?.[column - snapshot.left] ?? null;
  const ours = ourColumnsIn(sheet);
  const clearColumns = clearedColumns(snapshot, ours);
  const isOurs = (row: number, column: number): boolean => row >= (ours.get(column)?.headerRow ?? Infinity);
  const isCleared = (row: number, column: number): boolean =>
    clearColumns.some((gone) => gone.column === column && row >= gone.top && row <= gone.bottom);
  const { cells, formulas } = changedCells(sheet, origin, before, (row, column) => {
    // What was ours and is blank now is cleared as a column, look and all.
    return isOurs(row, column) || (isCleared(row, column) && isBlank(sheet.value(row, column)));
  });
  const change: SheetChange = {
    sheetId: snapshot.id,
    columns: changedColumns(sheet, ours, before),
    cells,
    clearColumns,
    ...formatChange(sheet, origin),
    listValidations: newLists(sheet, snapshot),
    ...resized(sheet, snapshot),
  };
  return { change: isIdle(change) ? null : change, formulas };
}

function changedColumns(
  sheet: SheetModel,
  ours: ReadonlyMap<number, OurColumn>,
  before: (row: number, column: number) => CellValue,
): readonly ColumnWrite[] {
  return [...ours.values()]
    .sort((one, other) => one.column - other.column)
    .flatMap((column) => columnWrite(sheet, column, before) ?? []);
}

function changedCells(
  sheet: SheetModel,
  origin: SheetOrigin,
  before: (row: number, column: number) => CellValue,
  isElsewhere: (row: number, column: number) => boolean,
): { readonly cells: readonly CellWrite[]; readonly formulas: number } {
  const { snapshot } = origin;
  const cells: CellWrite[] = [];
  let formulas = 0;
  const last = Math.max(sheet.rows.length, snapshot.top + snapshot.values.length);
  for (let row = 0; row < last; row += 1) {
    const width = Math.max(
      sheet.rows[row]?.values.length ?? 0,
      snapshot.left + (snapshot.values[row - snapshot.top]?.length ?? 0),
    );
    const extras = sheet.rows[row]?.extras;
    for (let column = 0; column < width; column += 1) {
      const value = sheet.value(row, column);
      const was = before(row, column);
      const formula = extras?.get(column)?.formula ?? null;
      const isSame = value === was || (isBlank(value) && isBlank(was));
      // Asked only where it matters: of most cells nothing changed.
      if (isSame && formula === null && !snapshot.hasFormula(row, column)) continue;
      // The file keeps its formula, whether or not its value is known here.
      const isKept = formula !== null && formula === originalFormula(origin, row, column);
      if (isKept && (isSame || value === null)) continue;
      if (isElsewhere(row, column)) continue;
      if (formula !== null && !isKept) formulas += 1;
      if (!isSame || formula === null) cells.push({ row, column, before: was, after: value });
    }
  }
  return { cells, formulas };
}

/** Rules of ours, which carry a mark; the others are left alone. */
function formatChange(
  sheet: SheetModel,
  origin: SheetOrigin,
): Pick<SheetChange, 'removeFormatsMarked' | 'conditionalFormats'> {
  const now = ourFormats(sheet.facts.conditionalFormats);
  const was = ourFormats(origin.conditionalFormats);
  return JSON.stringify(now) === JSON.stringify(was)
    ? { removeFormatsMarked: NO_FORMAT_MARK, conditionalFormats: [] }
    : { removeFormatsMarked: FORMAT_MARK, conditionalFormats: now };
}

function ourFormats(formats: readonly ConditionalFormatFacts[]): readonly FormulaFormat[] {
  return formats.flatMap(({ areas, formula, fill, font, stopIfTrue }) =>
    formula?.includes(FORMAT_MARK) === true
      ? [{ areas, formula: formula.replace(/^=/, ''), fill, font, stopIfTrue }]
      : [],
  );
}

/** Drop-down lists with written-out entries that the file does not have there. */
function newLists(sheet: SheetModel, { listValidations }: SheetSnapshot): SheetChange['listValidations'] {
  const known = new Set(
    listValidations.flatMap(({ areas, entries }) =>
      areas.map((area) => `${areaAddress(area)} ${(entries ?? []).join(',')}`),
    ),
  );
  return sheet.facts.validations.flatMap(({ areas, rule }) => {
    const source = rule.list?.source;
    if (source === undefined || source.startsWith('=')) return [];
    const entries = source.split(',');
    return areas
      .filter((area) => !known.has(`${areaAddress(area)} ${source}`))
      .map((area) => ({ area, entries }));
  });
}

function resized(
  sheet: SheetModel,
  snapshot: SheetSnapshot,
): Pick<SheetChange, 'resizeTables' | 'resizeAutoFilter'> {
  const resizeTables = snapshot.tables.flatMap(({ id, name, area: was }) => {
    const now = sheet.facts.tables.find((table) => table.name === name)?.area;
    return now && areaAddress(now) !== areaAddress(was) ? [{ tableId: id, area: now }] : [];
  });
  const filter = sheet.facts.autoFilter?.area;
  const was = snapshot.autoFilter?.area;
  const isMoved = filter && was && areaAddress(filter) !== areaAddress(was);
  return { resizeTables, resizeAutoFilter: isMoved ? filter : null };
}

function isIdle(change: SheetChange): boolean {
  const { columns, cells, clearColumns, listValidations, resizeTables } = change;
  const lists = [columns, cells, clearColumns, listValidations, resizeTables];
  return (
    lists.every(({ length }) => length === 0) &&
    change.removeFormatsMarked === NO_FORMAT_MARK &&
    change.resizeAutoFilter === null
  );
}
