import type { CellValue, SheetSnapshot } from '../../workbook/sheet-snapshot';
import type { SheetChange } from '../../workbook/workbook-change';
import { cellInput } from './cell-input';
import { type BlockPortion, type ColumnBlock, columnBlocks, portions } from './column-blocks';
import { LOOKS, lookLike, TEXT_FORMAT, widthInPoints } from './looks';
import type { Piece } from './piece';

/** What a request says besides the values, for each thing done to a range. */
export const BYTES_AN_ACTION = 300;

/** Writes the columns of a change: headers that are not there yet, then the values block by block. */
export function columnPieces(change: SheetChange, read: SheetSnapshot | null): readonly Piece[] {
  const headers = change.columns.filter(
    ({ headerRow, column, header }) => valueIn(read, headerRow, column) !== header,
  );
  return [
    ...headers.map(({ headerRow, column, header, headerStyle, width }): Piece => ({
      bytes: 8 * BYTES_AN_ACTION,
      write: (context) => {
        const cell = rangeIn(context, change.sheetId, headerRow, column, 1, 1);
        const look = LOOKS[headerStyle];
        lookLike(cell, look.numberFormat, look);
        cell.values = [[cellInput(header, look.numberFormat)]];
        cell.getEntireColumn().format.columnWidth = widthInPoints(width);
      },
      undo: (context) => {
        const cell = rangeIn(context, change.sheetId, headerRow, column, 1, 1);
        const before = valueIn(read, headerRow, column);
        if (before === null) {
          bare(cell);
          cell.getEntireColumn().format.useStandardWidth = true;
        } else cell.values = [[cellInput(before, TEXT_FORMAT)]];
      },
    })),
    ...columnBlocks(change.columns).flatMap((block) =>
      [...portions(block)].map((portion) => portionPiece(change.sheetId, block, portion, read)),
    ),
  ];
}

function portionPiece(
  sheetId: string,
  block: ColumnBlock,
  portion: BlockPortion,
  read: SheetSnapshot | null,
): Piece {
  const { left, columns } = block;
  const { top, bottom, values, bytes } = portion;
  const count = bottom - top + 1;
  return {
    bytes: bytes + columns.length * 4 * BYTES_AN_ACTION,
    write: (context) => {
      columns.forEach(({ style }, index) => {
        const look = LOOKS[style];
        lookLike(rangeIn(context, sheetId, top, left + index, count, 1), look.numberFormat, look);
      });
      rangeIn(context, sheetId, top, left, count, columns.length).values = values;
    },
    undo: (context) => {
      columns.forEach(({ headerRow, column, style }) => {
        const range = rangeIn(context, sheetId, top, column, count, 1);
        if (valueIn(read, headerRow, column) === null) {
          bare(range);
          return;
        }
        const { numberFormat } = LOOKS[style];
        range.values = Array.from({ length: count }, (_, at) => [
          cellInput(valueIn(read, top + at, column), numberFormat),
        ]);
      });
    },
  };
}

/** Takes values and looks off cells, and leaves conditional formats that cover them alone. */
export function bare(range: Excel.Range): void {
  range.clear('Contents');
  range.style = 'Normal';
}

export function rangeIn(
  context: Excel.RequestContext,
  sheetId: string,
  top: number,
  left: number,
  rows: number,
  columns: number,
): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(top, left, rows, columns);
}

/** What was read of a cell; null for a blank one, and where nothing was read. */
export function valueIn(read: SheetSnapshot | null, row: number, column: number): CellValue {
  const value = read?.values[row - read.top]?.[column - read.left] ?? null;
  return value === '' ? null : value;
}
