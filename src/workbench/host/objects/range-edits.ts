import type { CellArea } from '../../../workbook/sheet-snapshot';
import { clearCells, shiftCells, type Shift } from '../../model';
import { clearCellFacts, mergeCells, unmergeCells } from '../../model/merge-cells';
import { intersection, isWholeColumns, isWholeRows } from '../../model/area';
import type { CellRange } from '../cell-range';
import { CellRange as Range } from '../cell-range';
import { guardCells, guardSheet } from '../guard';
import { invalidArgument } from '../host-fault';
import type { MethodEntry } from '../host-object';
import { rangeObject } from './range';

type ClearWhat = Parameters<typeof clearCells>[3];
const CLEAR: readonly ClearWhat[] = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'];

/** `Excel.ClearApplyTo`. Throws InvalidArgument for anything else. */
export function clearWhat(text: string): ClearWhat {
  const what = CLEAR.find((one) => one === text);
  if (!what) throw invalidArgument();
  return what;
}

/** Whole rows always move down and up, whole columns right and left, whatever direction is said. */
function axisOf(area: CellArea, direction: string, down: string, across: string): Shift['axis'] {
  if (isWholeRows(area)) return 'rows';
  if (isWholeColumns(area)) return 'columns';
  if (direction !== down && direction !== across) throw invalidArgument();
  return direction === down ? 'rows' : 'columns';
}

function guardShift({ sheet, area }: CellRange, kind: Shift['kind']): void {
  const lines = isWholeRows(area) ? 'Rows' : isWholeColumns(area) ? 'Columns' : null;
  guardSheet(sheet, lines === null ? undefined : `allow${kind === 'insert' ? 'Insert' : 'Delete'}${lines}`);
}

export const rangeEditMethods: Readonly<Record<string, MethodEntry<CellRange>>> = {
  Clear: {
    call: (range, args, { model }) => {
      guardCells(range);
      const what = clearWhat(args.text(0, 'All'));
      clearCells(model, range.sheet, range.area, what);
      // `All` and `Formats` take conditional formats along, as Excel's Clear does; `All` validations too [UNVERIFIED].
      if (what === 'All' || what === 'Formats')
        clearCellFacts(model, range.sheet, range.area, what === 'All');
      return null;
    },
  },
  Insert: {
    call: (range, args, { model }) => {
      guardShift(range, 'insert');
      const { sheet, area } = range;
      shiftCells(model, sheet, {
        sheetId: sheet.id,
        kind: 'insert',
        axis: axisOf(area, args.text(0), 'Down', 'Right'),
        area,
      });
      return rangeObject(new Range(sheet, [area]));
    },
  },
  Delete: {
    call: (range, args, { model }) => {
      guardShift(range, 'delete');
      const { sheet, area } = range;
      shiftCells(model, sheet, {
        sheetId: sheet.id,
        kind: 'delete',
        axis: axisOf(area, args.text(0), 'Up', 'Left'),
        area,
      });
      return null;
    },
  },
  Merge: {
    since: '1.2',
    call: (range, args, { model }) => {
      guardSheet(range.sheet);
      const { sheet, area } = range;
      if (sheet.facts.tables.some((table) => intersection(table.area, area))) throw invalidArgument();
      mergeCells(model, sheet, area, args.flag(0));
      return null;
    },
  },
  Unmerge: {
    since: '1.2',
    call: ({ sheet, area }, _args, { model }) => {
      guardSheet(sheet);
      unmergeCells(model, sheet, area);
      return null;
    },
  },
};
