import { columnIndex } from '../../workbook/cell-address';
import type { CellArea } from '../../workbook/sheet-snapshot';
import { cellValue, VALUE_FAULT, type Part } from './formula-value';
import { UnsupportedFormula } from './formula-tokens';

/** One end of a reference: a fixed index, or one that moves with the cell. */
interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

const CORNER = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;

/** `$D5` or `A$1:B7`, as seen from the anchor. A range has no value of its own, only cells. */
export function referencePart(first: string, last: string, anchor: Pick<CellArea, 'top' | 'left'>): Part {
  const start = corner(first);
  const end = corner(last);
  const place = ({ row, column, rowFixed, columnFixed }: Corner, atRow: number, atColumn: number) => ({
    row: rowFixed ? row : row + atRow - anchor.top,
    column: columnFixed ? column : column + atColumn - anchor.left,
  });
  const areaAt = (atRow: number, atColumn: number): CellArea => {
    const one = place(start, atRow, atColumn);
    const other = place(end, atRow, atColumn);
    return {
      top: Math.min(one.row, other.row),
      left: Math.min(one.column, other.column),
      bottom: Math.max(one.row, other.row),
      right: Math.max(one.column, other.column),
    };
  };
  return {
    areaAt,
    valueAt: (cells, atRow, atColumn) => {
      if (first !== last) return VALUE_FAULT;
      const { row, column } = place(start, atRow, atColumn);
      return cellValue(cells(row, column));
    },
  };
}

function corner(text: string): Corner {
  const [, columnSign, letters = '', rowSign, digits = ''] = CORNER.exec(text) ?? [];
  if (letters === '') throw new UnsupportedFormula(text);
  return {
    row: Number(digits) - 1,
    column: columnIndex(letters),
    rowFixed: rowSign === '$',
    columnFixed: columnSign === '$',
  };
}
