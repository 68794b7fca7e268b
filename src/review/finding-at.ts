import type { Fault } from '../applicant/fault';
import type { Field } from '../applicant/field';
import { citesOf } from './cites';
import type { Finding } from './review';
import type { SheetCells } from './sheet-cells';

/** A fault put at its cell: the field's column, or the row as a whole where no column has the field. */
export function findingAt(cells: SheetCells, row: number, field: Field | null, fault: Fault): Finding {
  return findingInColumn(cells, row, field === null ? null : cells.columnOf(field), field, fault);
}

/** The same for a column that may have no field. */
export function findingInColumn(
  cells: SheetCells,
  row: number,
  column: number | null,
  field: Field | null,
  { code, severity, params, fix }: Fault,
): Finding {
  const value = column === null ? null : cells.value(row, column);
  return { code, severity, params, fix, row, column, field, value, cites: citesOf(code) };
}
