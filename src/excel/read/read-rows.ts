import type { CellLook, CellValue, SheetSnapshot } from '../../workbook/sheet-snapshot';
import type { Step } from '../gateway';
import { type AskedLook, LOOK_OPTIONS, lookOf } from './looks';
import { areaOf } from './next-look';
import { numberStretches } from './number-formats';
import { blanksAsNull, factsBehind, type SheetFacts, snapshotOf, usedGrid } from './sheet-facts';

/** Beyond this a whole read in blocks is the safer way. */
const CELLS_AT_MOST = 50_000;

/**
 * A sheet of ours with rows `first` to `last` read again, in one round trip. Null where that would not do: the sheet
 * is gone or has another extent, a table moved, or formulas elsewhere may have a new result.
 */
export async function readRowsAgain(
  step: Step,
  snapshot: SheetSnapshot,
  first: number,
  last: number,
): Promise<SheetSnapshot | null> {
  const facts = factsBehind(snapshot);
  const right = facts ? facts.left + widthOf(facts) - 1 : -1;
  if (!facts || !isWithin(facts, first, last) || right < facts.left) return null;
  if ((last - first + 1) * (right - facts.left + 1) > CELLS_AT_MOST) return null;
  if (hasFormulasOutside(facts, first, last)) return null;
  const { sheet, used, cells, looks, tables } = await step((context) => {
    const asked = context.workbook.worksheets.getItemOrNullObject(facts.id);
    asked.load('id,name');
    asked.autoFilter.load('isDataFiltered');
    asked.protection.load('protected');
    const extent = asked.getUsedRangeOrNullObject(true);
    extent.load('rowIndex,columnIndex,rowCount,columnCount');
    const range = asked.getRangeByIndexes(first, facts.left, last - first + 1, right - facts.left + 1);
    range.load('values,formulas,numberFormat');
    const places = facts.tables.map(({ id }) => {
      const table = asked.tables.getItemOrNullObject(id).getRange();
      table.load('rowIndex,columnIndex,rowCount,columnCount');
      return table;
    });
    return {
      sheet: asked,
      used: extent,
      cells: range,
      looks: first < facts.looksTop + facts.looks.length ? range.getCellProperties(LOOK_OPTIONS) : null,
      tables: places,
    };
  });
  if (sheet.isNullObject || used.isNullObject || !hasRoom(facts, used, { first, last, right })) return null;
  const moved = tables.some(
    (table, index) => table.isNullObject || !isSameArea(table, facts.tables[index]?.area),
  );
  if (moved) return null;
  return snapshotOf({
    ...withRows(facts, first, cells, looks?.value),
    name: sheet.name,
    isProtected: sheet.protection.protected,
    autoFilter: facts.autoFilter && { ...facts.autoFilter, active: sheet.autoFilter.isDataFiltered },
  });
}

function widthOf({ values }: SheetFacts): number {
  return values.reduce((most, cells) => Math.max(most, cells.length), 0);
}

/** Rows of the table, or those that follow it at once. */
function isWithin({ top, values }: SheetFacts, first: number, last: number): boolean {
  return first >= top && first <= top + values.length && first <= last;
}

function hasFormulasOutside(
  { formulas, top, left, values }: SheetFacts,
  first: number,
  last: number,
): boolean {
  if (formulas.isEmpty) return false;
  return values.some(
    (cells, index) =>
      (top + index < first || top + index > last) &&
      cells.some((_, at) => formulas.has(top + index, left + at)),
  );
}

/** The used range is where it was, but for rows among those read again that came or went at its end. */
function hasRoom(
  facts: SheetFacts,
  used: Excel.Range,
  { first, last, right }: { readonly first: number; readonly last: number; readonly right: number },
): boolean {
  const { top, left, bottom, right: usedRight } = areaOf(used);
  const before = facts.top + facts.values.length - 1;
  const isSameEnd = bottom === before || (bottom <= last && bottom >= Math.min(before, first - 1));
  return isSameEnd && top === facts.top && left === facts.left && usedRight === right;
}

function isSameArea(range: Excel.Range, area: SheetFacts['merges'][number] | undefined): boolean {
  const { top, left, bottom, right } = areaOf(range);
  return area?.top === top && area.left === left && area.bottom === bottom && area.right === right;
}

function withRows(
  facts: SheetFacts,
  first: number,
  cells: Excel.Range,
  looks: readonly (readonly AskedLook[])[] | undefined,
): SheetFacts {
  const rows = blanksAsNull(cells.values as CellValue[][]);
  const codes = cells.numberFormat as readonly (readonly string[])[];
  const values = [...facts.values];
  rows.forEach((row, index) => (values[first - facts.top + index] = row));
  return {
    ...facts,
    ...usedGrid(values, facts.top, facts.left),
    looks: looks ? withLooks(facts, first, rows, looks) : facts.looks,
    formats: facts.formats.with(
      numberStretches(rows, first, facts.left).map(({ column, top, bottom }) => ({
        column,
        top,
        codes: codes.slice(top - first, bottom - first + 1).map((row) => row[column - facts.left] ?? ''),
      })),
    ),
    formulas: facts.formulas.with(
      first,
      (cells.formulas as readonly (readonly unknown[])[]).map(
        (row) => new Set(row.flatMap((formula, at) => (isFormula(formula) ? [facts.left + at] : []))),
      ),
    ),
  };
}

function isFormula(formula: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=');
}

function withLooks(
  facts: SheetFacts,
  first: number,
  rows: readonly (readonly CellValue[])[],
  asked: readonly (readonly AskedLook[])[],
): SheetFacts['looks'] {
  const looks: (readonly CellLook[])[] = [...facts.looks];
  const shift = facts.left - facts.looksLeft;
  asked.forEach((cells, index) => {
    const at = first - facts.looksTop + index;
    const before = looks[at];
    if (!before) return;
    const again = cells.map((cell, column) => lookOf(cell, rows[index]?.[column] ?? null));
    looks[at] = [...before.slice(0, shift), ...again, ...before.slice(shift + again.length)];
  });
  return looks;
}
