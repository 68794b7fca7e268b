import { columnIndex } from '../workbook/cell-address';
import type { SheetSnapshot } from '../workbook/sheet-snapshot';
import { cellAt } from './cell-at';
import type { HeaderColumn } from './header-grid';
import { headerKey, oneLine } from './header-text';
import { isResultHeader } from './result-mark';

/**
 * Columns the user named by letters that have no header at all: they join the table with an empty header, so
 * that an ID number column whose header was deleted can still be said to be one.
 */
export function withUnheaded(
  columns: readonly HeaderColumn[],
  names: readonly string[],
  snapshot: SheetSnapshot,
  bottom: number,
): readonly HeaderColumn[] {
  const width = snapshot.values.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const added = names.flatMap((name) => {
    const column = lettersIn(name);
    const isFree = column !== null && columnsCalled(name, columns).length === 0;
    if (!isFree || column < snapshot.left || column >= snapshot.left + width) return [];
    if (isResultHeader(oneLine(cellAt(snapshot, bottom, column)))) return [];
    return [{ column, path: [{ row: bottom, column, text: '' }] }];
  });
  if (added.length === 0) return columns;
  return [...columns, ...added].sort((one, other) => one.column - other.column);
}

/** The columns that a name the user typed means: a header text (own or with its groups), else column letters. */
export function columnsCalled<Column extends HeaderColumn>(
  name: string,
  columns: readonly Column[],
): readonly Column[] {
  const key = headerKey(name);
  const byText = columns.filter(({ path }) => {
    const texts = path.map((cell) => cell.text);
    return (
      key !== '' && (headerKey(texts.at(-1) ?? '') === key || headerKey(texts.join('/')) === headerKey(name))
    );
  });
  if (byText.length > 0) return byText;
  const index = lettersIn(name);
  return columns.filter(({ column }) => column === index);
}

/** `d`, `D列` → 3; null where the name is no column letters. */
function lettersIn(name: string): number | null {
  const letters = /^\s*([A-Za-z]{1,3})\s*列?\s*$/.exec(name)?.[1];
  return letters === undefined ? null : columnIndex(letters);
}
