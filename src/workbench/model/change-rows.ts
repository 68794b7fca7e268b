import type { References } from './references';
import { copyRow, emptyRow, type Row } from './row';
import type { SheetModel } from './sheet-model';
import { inverse, type Shift } from './shift';
import { padded, spliceRows } from './splice-rows';
import type { Steps } from './steps';

type Rows = readonly (Row | undefined)[];

/** A row to write into; made where it is missing. The row as it was stays untouched and is put back by undo. */
export function rowToWrite(steps: Steps, sheet: SheetModel, index: number): Row {
  const { entries, touched } = steps.open;
  const before = sheet.rows[index];
  if (before && touched.has(before)) return before;
  const row = before ? copyRow(before) : emptyRow();
  sheet.rows[index] = row;
  touched.add(row);
  const put = (wanted: Row | undefined): void => {
    if (wanted) sheet.rows[index] = wanted;
    else if (index < sheet.rows.length) sheet.rows[index] = undefined;
    steps.tellRow(sheet.id, index, sheet.rows[index]?.values.length ?? 1);
  };
  let after: Row | undefined;
  entries.push({
    undo: () => {
      after = sheet.rows[index];
      put(before);
    },
    redo: () => {
      put(after);
    },
  });
  return row;
}

/** Puts `rows` where `count` rows stood from `at` on; references move along. */
export function exchangeRows(
  steps: Steps,
  references: References,
  sheet: SheetModel,
  { at, count, rows, shift }: RowExchange,
): void {
  const { entries } = steps.open;
  const exchange = (take: number, put: Rows): Rows => {
    if (at >= sheet.rows.length && put.every((row) => row === undefined)) return [];
    while (sheet.rows.length < at) sheet.rows.push(undefined);
    return spliceRows(sheet.rows, at, take, put);
  };
  const taken = exchange(count, rows);
  references.move(shift);
  entries.push({
    undo: () => {
      exchange(rows.length, padded(taken, count));
      shiftAgain(steps, references, inverse(shift));
    },
    redo: () => {
      exchange(count, rows);
      shiftAgain(steps, references, shift);
    },
  });
}

/** The rows put in and how many they stand for, 0-based from `at`, and what that means to references. */
export interface RowExchange {
  readonly at: number;
  readonly count: number;
  readonly rows: Rows;
  readonly shift: Shift;
}

/** References move for a shift whose cells were moved row by row. */
export function moveReferences(steps: Steps, references: References, shift: Shift): void {
  const { entries } = steps.open;
  references.move(shift);
  entries.push({
    undo: () => {
      shiftAgain(steps, references, inverse(shift));
    },
    redo: () => {
      shiftAgain(steps, references, shift);
    },
  });
}

function shiftAgain(steps: Steps, references: References, shift: Shift): void {
  references.move(shift);
  const kind = `${shift.axis}${shift.kind === 'insert' ? 'Inserted' : 'Deleted'}` as const;
  steps.tell({ kind, sheetId: shift.sheetId, area: shift.area });
}
