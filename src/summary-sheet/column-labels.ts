import type { SheetSnapshot } from '../workbook/sheet-snapshot';
import { columnLetters } from '../workbook/cell-address';
import { cellAt } from './cell-at';
import type { HeaderColumn } from './header-grid';

/** How a column is named in sentences and found again by a formula. */
export interface ColumnLabel {
  readonly header: string;
  readonly headerCell: string;
  readonly label: string;
  readonly labelInCell: boolean;
}

/**
 * A label for each column, unique within the sheet: its own header; where two read alike, with its group, and
 * where that does not tell them apart either, with its column letters.
 */
export function columnLabels(
  snapshot: SheetSnapshot,
  bottom: number,
  columns: readonly HeaderColumn[],
): ColumnLabel[] {
  const own = columns.map(({ column, path }) => bare(path.at(-1)?.text ?? '') || columnLetters(column));
  const grouped = columns.map(({ path }, index) => {
    const group = path.at(-2)?.text;
    const text = own[index] ?? '';
    return count(own, text) > 1 && group !== undefined ? `${text}(${bare(group)})` : text;
  });
  const times = tally(grouped);
  return columns.map(({ column, path }, index) => {
    const text = grouped[index] ?? '';
    const isAlone = times.get(text) === 1;
    const label = isAlone ? text : `${text}(${columnLetters(column)})`;
    const value = cellAt(snapshot, bottom, column);
    const headerCell = typeof value === 'string' ? value : '';
    return {
      header: path.map((cell) => cell.text).join('/'),
      headerCell,
      label,
      labelInCell: headerCell !== '' && label === headerCell,
    };
  });
}

/** Our own brackets around a label must not stand inside it. */
function bare(text: string): string {
  return text.replace(/【/g, '[').replace(/】/g, ']');
}

function count(texts: readonly string[], text: string): number {
  return texts.reduce((sum, other) => sum + (other === text ? 1 : 0), 0);
}

function tally(texts: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}
