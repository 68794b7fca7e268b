import type { CellArea } from '../../../workbook/sheet-snapshot';
import { clearCells, shiftCells, type Shift } from '../../model';
import { clearCellFacts, mergeCells, unmergeCells } from '../../model/merge-cells';
import { intersection, isWholeColumns, isWholeRows } from '../../model/area';
import { CellRange } from '../cell-range';
import type { ExcelHost } from '../excel-host';
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

function shift(range: CellRange, kind: Shift['kind'], direction: string, { model }: ExcelHost): void {
  guardShift(range, kind);
  const { sheet, area } = range;
  const axis =
    kind === 'insert' ? axisOf(area, direction, 'Down', 'Right') : axisOf(area, direction, 'Up', 'Left');
  shiftCells(model, sheet, { sheetId: sheet.id, kind, axis, area });
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
    call: (range, args, host) => {
      shift(range, 'insert', args.text(0), host);
      return rangeObject(new CellRange(range.sheet, [range.area]));
    },
  },
  Delete: {
    call: (range, args, host) => {
      shift(range, 'delete', args.text(0), host);
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
