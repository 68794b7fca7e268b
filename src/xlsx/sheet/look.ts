import type { CellLook } from '../../workbook/sheet-snapshot';
import type { Styles } from '../styles/styles';
import { colouredRuns } from '../styles/rich-text';
import { LOOK_ROWS } from './cell-sink';
import type { SheetContent } from './sheet-content';
import { MOST_COLUMNS } from './value-grid';

/** The looks of a sheet's cells: those of the first rows with values, null below. `part` is named in errors. */
export function lookOf(
  content: SheetContent,
  styles: Styles,
  part: string,
): (row: number, column: number) => CellLook | null {
  const { grid, runs } = content;
  return (row, column) => {
    if (row < grid.top || row >= grid.top + LOOK_ROWS) return null;
    const style = styleOf(content, row, column);
    const base = styles.fontColour(style);
    const fill = styles.fill(style);
    const rich = runs.get(row * MOST_COLUMNS + column);
    if (rich) return { font: colouredRuns(rich, base, styles.palette, part), fill };
    const value = grid.values[row - grid.top]?.[column - grid.left] ?? null;
    return { font: [{ text: value === null ? '' : String(value), colour: base }], fill };
  };
}

/** A cell without an element of its own looks as its row does, or else its column. */
function styleOf(content: SheetContent, row: number, column: number): number {
  const own = content.facts.find(row, column);
  if (own) return own.style;
  const ofRow = content.rowStyles.get(row);
  if (ofRow !== undefined) return ofRow;
  return content.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}
