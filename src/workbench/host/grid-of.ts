import type { CellArea } from '../../workbook/sheet-snapshot';
import { columnCount, isWholeColumns, isWholeRows, rowCount } from '../model/area';
import { HostFault, invalidArgument } from './host-fault';
import { isList, type Json } from './json';

/** Cells one read may bring (Microsoft, "Resource limits"), and one write on the web. */
const MOST_READ = 5_000_000;
const MOST_WRITTEN = 33_554_000;

/** Reads an area cell by cell; null for whole rows or columns [DOC]. */
export function readGrid(area: CellArea, cell: (row: number, column: number) => Json): Json {
  if (isWholeColumns(area) || isWholeRows(area)) return null;
  if (rowCount(area) * columnCount(area) > MOST_READ) {
    throw new HostFault(
      'RangeExceedsLimit',
      'The cell count in the range has exceeded the maximum supported number.',
    );
  }
  const grid: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: Json[] = [];
    for (let column = area.left; column <= area.right; column += 1) cells.push(cell(row, column));
    grid.push(cells);
  }
  return grid;
}

/**
 * What is to be written where: one scalar for all cells, or an array of exactly the area's size; null leaves a cell
 * alone [DOC].
 */
export function writtenGrid(area: CellArea, given: Json): (row: number, column: number) => Json {
  if (rowCount(area) * columnCount(area) > MOST_WRITTEN) {
    throw new HostFault(
      'OperationCellsExceedLimit',
      'The attempted operation exceeds the limit of 33,554,000 cells.',
    );
  }
  if (!isList(given)) return () => given;
  const sized =
    given.length === rowCount(area) && given.every((row) => isList(row) && row.length === columnCount(area));
  if (!sized) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => {
    const cells = given[row - area.top];
    return isList(cells) ? cells[column - area.left] : null;
  };
}
