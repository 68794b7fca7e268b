import { RESULT_COLUMN_LOOK, resultColumnOf, type ResultColumn } from '../../annotations/result-column';
import type { CellValue, SheetSnapshot } from '../../workbook/sheet-snapshot';
import type { ColumnWrite, SheetChange } from '../../workbook/workbook-change';
import { isResultHeader } from '../../summary-sheet/result-mark';
import type { SheetModel } from '../model';

/** One column a review wrote, found by its header. */
export interface OurColumn {
  readonly kind: ResultColumn;
  readonly column: number;
  readonly headerRow: number;
}

/** A cell alone that reads like one of our headers is no header. */
const LEAST_IN_A_ROW = 2;

/** The columns of ours in rows of values, the topmost header of each column. `at`: sheet row and column of the first. */
function findColumns(
  rows: readonly (readonly CellValue[] | undefined)[],
  at: { readonly top: number; readonly left: number },
): ReadonlyMap<number, OurColumn> {
  const found = new Map<number, OurColumn>();
  rows.forEach((values, index) => {
    const here: OurColumn[] = [];
    values?.forEach((value, offset) => {
      if (typeof value !== 'string' || !isResultHeader(value)) return;
      const kind = resultColumnOf(value);
      const column = at.left + offset;
      if (kind !== null && !found.has(column)) here.push({ kind, column, headerRow: at.top + index });
    });
    if (here.length >= LEAST_IN_A_ROW) for (const one of here) found.set(one.column, one);
  });
  return found;
}

export function ourColumnsIn(sheet: SheetModel): ReadonlyMap<number, OurColumn> {
  return findColumns(
    sheet.rows.map((row) => row?.values),
    { top: 0, left: 0 },
  );
}

function ourColumnsOf(snapshot: SheetSnapshot): ReadonlyMap<number, OurColumn> {
  return findColumns(snapshot.values, snapshot);
}

/** A column of ours as it stands now; null where the file has it just so. */
export function columnWrite(
  sheet: SheetModel,
  { kind, column, headerRow }: OurColumn,
  before: (row: number, column: number) => CellValue,
): ColumnWrite | null {
  const header = String(sheet.value(headerRow, column));
  const values: (CellValue | undefined)[] = [];
  let isChanged = before(headerRow, column) !== header;
  for (let row = headerRow + 1; row < sheet.rows.length; row += 1) {
    const value = sheet.value(row, column);
    const was = before(row, column);
    // A blank cell that has our look keeps it; one that never was ours is left as it is.
    const isLeft = isBlank(value) && isBlank(was) && sheet.rows[row]?.styles?.[column] === undefined;
    values.push(isLeft ? undefined : isBlank(value) ? null : value);
    if (value !== was && !(isBlank(value) && isBlank(was))) isChanged = true;
  }
  if (!isChanged) return null;
  while (values.length > 0 && values.at(-1) === undefined) values.pop();
  const { width, style } = RESULT_COLUMN_LOOK[kind];
  return { column, headerRow, header, top: headerRow + 1, values, width, style, headerStyle: 'header' };
}

/** Columns of ours that stood in the file and are gone. */
export function clearedColumns(
  snapshot: SheetSnapshot,
  now: ReadonlyMap<number, OurColumn>,
): SheetChange['clearColumns'] {
  return [...ourColumnsOf(snapshot).values()]
    .filter(({ column, headerRow }) => now.get(column)?.headerRow !== headerRow)
    .map(({ column, headerRow }) => ({
      column,
      top: headerRow,
      bottom: lastRow(snapshot, column, headerRow),
    }));
}

function lastRow({ values, top, left }: SheetSnapshot, column: number, headerRow: number): number {
  let row = top + values.length - 1;
  while (row > headerRow && isBlank(values[row - top]?.[column - left] ?? null)) row -= 1;
  return row;
}

export function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}
