import { setColumns, setRowsHidden } from '../../model';
import type { CellRange } from '../cell-range';
import { guardSheet } from '../guard';
import { invalidArgument } from '../host-fault';
import type { PropertyEntry } from '../host-object';

/** True, false, or null where cells differ [DOC]. */
function uniform(
  range: CellRange,
  of: (index: number) => boolean,
  lines: 'rows' | 'columns',
): boolean | null {
  const { area, sheet } = range;
  const first = lines === 'rows' ? area.top : area.left;
  const end = lines === 'rows' ? area.bottom : area.right;
  // Below the last written row nothing is hidden.
  const last = lines === 'rows' ? Math.min(end, Math.max(first, sheet.rows.length)) : end;
  const answer = of(first);
  for (let index = first + 1; index <= last; index += 1) if (of(index) !== answer) return null;
  return answer;
}

function rowsHidden(range: CellRange): boolean | null {
  return uniform(range, (row) => range.sheet.isRowHidden(row), 'rows');
}

function columnsHidden(range: CellRange): boolean | null {
  return uniform(range, (column) => range.sheet.isColumnHidden(column), 'columns');
}

/** Whether rows and columns of a range are hidden, by a filter or by hand. */
export const rangeVisibility: Readonly<Record<string, PropertyEntry<CellRange>>> = {
  Hidden: {
    since: '1.2',
    get: (range) => {
      const rows = rowsHidden(range);
      const columns = columnsHidden(range);
      return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
    },
  },
  RowHidden: {
    since: '1.2',
    get: rowsHidden,
    set: ({ sheet, area }, hidden, { model }) => {
      guardSheet(sheet, 'allowFormatRows');
      if (typeof hidden !== 'boolean') throw invalidArgument();
      setRowsHidden(model, sheet, area, hidden);
    },
  },
  ColumnHidden: {
    since: '1.2',
    get: columnsHidden,
    set: ({ sheet, area }, hidden, { model }) => {
      guardSheet(sheet, 'allowFormatColumns');
      if (typeof hidden !== 'boolean') throw invalidArgument();
      setColumns(model, sheet, area.left, area.right, () => ({ hidden }));
    },
  },
};
