import type { CellArea } from '../../workbook/sheet-snapshot';
import { intersection, isWholeColumns } from './area';
import type { CellStyle } from './cell-style';
import type { ColumnFacts } from './sheet-facts';
import type { SheetModel } from './sheet-model';
import type { WorkbookModel } from './workbook-model';
import { putStyle, restyler } from './write-cells';

/** Changes the look of an area. Whole columns keep it as their own, for cells yet to come. Within a step. */
export function formatCells(
  model: WorkbookModel,
  sheet: SheetModel,
  area: CellArea,
  patch: Partial<CellStyle>,
): void {
  const restyle = restyler(model, patch);
  const whole = isWholeColumns(area);
  const touched = whole ? { ...area, bottom: sheet.rows.length - 1 } : area;
  if (whole) styleColumns(model, sheet, area, restyle);
  for (let index = touched.top; index <= touched.bottom; index += 1) {
    if (whole && !sheet.rows[index]?.styles) continue;
    const row = model.row(sheet, index);
    const last = whole ? Math.min(area.right, (row.styles?.length ?? 0) - 1) : area.right;
    for (let column = area.left; column <= last; column += 1) {
      if (whole && row.styles?.[column] === undefined) continue;
      putStyle(row, column, restyle(sheet.styleId(index, column)));
    }
  }
  model.tell({ kind: 'format', sheetId: sheet.id, area });
}

function styleColumns(
  model: WorkbookModel,
  sheet: SheetModel,
  area: CellArea,
  restyle: (style: number) => number,
): void {
  setColumns(model, sheet, area.left, area.right, (facts) => ({ style: restyle(facts.style) }));
}

export const PLAIN_COLUMN: ColumnFacts = { width: null, hidden: false, style: 0 };

/** Changes what is said of columns `first` to `last`. Within a step. */
export function setColumns(
  model: WorkbookModel,
  sheet: SheetModel,
  first: number,
  last: number,
  patch: (facts: ColumnFacts) => Partial<ColumnFacts>,
): void {
  const columns = new Map(sheet.facts.columns);
  for (let column = first; column <= last; column += 1) {
    const facts = columns.get(column) ?? PLAIN_COLUMN;
    columns.set(column, { ...facts, ...patch(facts) });
  }
  model.setFacts(sheet, { columns });
  model.tell({ kind: 'facts', sheetId: sheet.id, area: null });
}

/** Sets the height of rows in points, null for standard. Within a step. */
export function setRowHeight(
  model: WorkbookModel,
  sheet: SheetModel,
  area: CellArea,
  height: number | null,
): void {
  const last = Math.min(area.bottom, Math.max(area.top, lastRowOf(sheet, area)));
  for (let index = area.top; index <= last; index += 1) model.row(sheet, index).height = height;
  model.tell({ kind: 'format', sheetId: sheet.id, area });
}

/** Hides rows or shows them again. Within a step. */
export function setRowsHidden(
  model: WorkbookModel,
  sheet: SheetModel,
  area: CellArea,
  hidden: boolean,
): void {
  for (let index = area.top; index <= Math.min(area.bottom, lastRowOf(sheet, area)); index += 1) {
    const row = model.row(sheet, index);
    row.hidden = hidden;
    if (!hidden) row.filtered = false;
  }
  model.tell({ kind: hidden ? 'rowsHidden' : 'rowsUnhidden', sheetId: sheet.id, area });
}

/** Whole columns end where the sheet's content ends; other areas where they say. */
function lastRowOf(sheet: SheetModel, area: CellArea): number {
  return isWholeColumns(area) ? sheet.rows.length - 1 : area.bottom;
}

/** What `Range.clear` may be told to clear. */
export type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Clears content, look or links of an area. Within a step. */
export function clearCells(model: WorkbookModel, sheet: SheetModel, area: CellArea, what: ClearWhat): void {
  const content = what === 'All' || what === 'Contents';
  const format = what === 'All' || what === 'Formats';
  const links = what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks';
  const written = intersection(area, { top: 0, left: 0, bottom: sheet.rows.length - 1, right: area.right });
  if (format && isWholeColumns(area)) {
    setColumns(model, sheet, area.left, area.right, () => ({ style: 0 }));
  }
  for (let index = area.top; written && index <= written.bottom; index += 1) {
    if (!sheet.rows[index]) continue;
    const row = model.row(sheet, index);
    const last = Math.min(area.right, Math.max(row.values.length, row.styles?.length ?? 0) - 1);
    for (let column = area.left; column <= last; column += 1) {
      if (content && column < row.values.length) row.values[column] = null;
      if (format && row.styles && column < row.styles.length) row.styles[column] = columnStyle(sheet, column);
    }
    for (const [column, { formula, link }] of [...(row.extras ?? [])]) {
      if (column < area.left || column > area.right) continue;
      const left = { formula: content ? null : formula, link: links ? null : link };
      if (left.formula === null && left.link === null) row.extras?.delete(column);
      else row.extras?.set(column, left);
    }
  }
  model.tell({ kind: content ? 'cells' : 'format', sheetId: sheet.id, area });
}

/** Undefined lets the column's style through; a column with one of its own is overridden by plain. */
function columnStyle(sheet: SheetModel, column: number): number | undefined {
  return (sheet.facts.columns.get(column)?.style ?? 0) === 0 ? undefined : 0;
}
