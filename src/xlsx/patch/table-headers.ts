import type { CellArea, CellValue, SheetSnapshot } from '../../workbook/sheet-snapshot';
import type { CellWrite, SheetChange } from '../../workbook/workbook-change';

/** Header texts of a sheet's tables as the change leaves them, and cells to be written so that they hold. */
export interface TableHeaders {
  readonly area: CellArea;
  /** By sheet column: those that are new or written. */
  readonly texts: ReadonlyMap<number, string>;
  readonly cells: readonly CellWrite[];
}

/**
 * What the header row of a table says once it covers `area`. Excel calls a file damaged where a header cell is not the
 * very text its column is named, blank, or there twice: such a new header gets the next free name Excel would give.
 */
export function tableHeaders(
  snapshot: SheetSnapshot,
  change: SheetChange,
  old: CellArea,
  area: CellArea,
): TableHeaders {
  const row = area.top;
  const written = writtenHeaders(change, row);
  const texts = new Map<number, string>();
  const cells: CellWrite[] = [];
  const taken = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const before = snapshot.values[row - snapshot.top]?.[column - snapshot.left] ?? null;
    const isNew = column > old.right || column < old.left;
    const after = written.get(column);
    const wanted = headerText(after === undefined ? before : after);
    const text = isNew || after !== undefined ? freeName(wanted, taken) : wanted;
    taken.add(text.toLowerCase());
    if (!isNew && after === undefined) continue;
    texts.set(column, text);
    if (text !== (after === undefined ? before : after)) cells.push({ row, column, before, after: text });
  }
  return { area, texts, cells };
}

function writtenHeaders({ columns, cells }: SheetChange, row: number): ReadonlyMap<number, CellValue> {
  const written = new Map<number, CellValue>();
  for (const { column, headerRow, header, top, values } of columns) {
    const value = headerRow === row ? header : values[row - top];
    if (value !== undefined) written.set(column, value);
  }
  for (const cell of cells) if (cell.row === row) written.set(cell.column, cell.after);
  return written;
}

function headerText(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (wanted !== '' && !taken.has(wanted.toLowerCase())) return wanted;
  const stem = wanted === '' ? '列' : wanted;
  let number = wanted === '' ? 1 : 2;
  while (taken.has(`${stem}${String(number)}`.toLowerCase())) number++;
  return `${stem}${String(number)}`;
}
