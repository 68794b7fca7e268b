import { columnIndex } from '../workbook/cell-address';
import type { HeaderColumn } from './header-grid';
import { headerKey } from './header-text';

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
  const letters = /^\s*([A-Za-z]{1,3})\s*列?\s*$/.exec(name)?.[1];
  if (letters === undefined) return [];
  const index = columnIndex(letters);
  return columns.filter(({ column }) => column === index);
}
