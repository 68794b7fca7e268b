import type { CellArea, CellValue } from '../../workbook/sheet-snapshot';
import { cellArea } from './area';
import type { CellStyle } from './cell-style';
import type { CellLink, Row } from './row';
import type { SheetModel } from './sheet-model';
import type { WorkbookModel } from './workbook-model';

/** What is to stand in a cell; what is left out stays. */
export interface CellPatch {
  readonly value?: CellValue;
  readonly formula?: string | null;
  readonly numberFormat?: string;
  readonly link?: CellLink | null;
}

/** Writes cells of an area, row by row; `patchAt` says what goes where, undefined leaves a cell alone. Within a step. */
export function writeCells(
  model: WorkbookModel,
  sheet: SheetModel,
  area: CellArea,
  patchAt: (row: number, column: number) => CellPatch | undefined,
): void {
  const single = area.top === area.bottom && area.left === area.right;
  const before = single ? sheet.value(area.top, area.left) : null;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const patch = patchAt(row, column);
      if (patch) patchCell(model, sheet, row, column, patch);
    }
  }
  const told = { kind: 'cells', sheetId: sheet.id, area } as const;
  model.tell(single ? { ...told, before, after: sheet.value(area.top, area.left) } : told);
}

/** Writes one cell, without telling of it. Within a step. */
export function patchCell(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  patch: CellPatch,
): void {
  const target = model.row(sheet, row);
  if (patch.value !== undefined) putValue(target, column, patch.value);
  if (patch.formula !== undefined || patch.link !== undefined) {
    const old = target.extras?.get(column);
    const formula = patch.formula === undefined ? (old?.formula ?? null) : patch.formula;
    const link = patch.link === undefined ? (old?.link ?? null) : patch.link;
    if (formula !== null || link !== null) (target.extras ??= new Map()).set(column, { formula, link });
    else target.extras?.delete(column);
  }
  if (patch.numberFormat !== undefined) {
    const style = model.styles.withNumberFormat(sheet.styleId(row, column), patch.numberFormat);
    putStyle(target, column, style);
  }
}

/** Writes one cell and tells of it, as a step of its own or part of one. */
export function setCell(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  patch: CellPatch,
): void {
  writeCells(model, sheet, cellArea(row, column), () => patch);
}

function putValue(row: Row, column: number, value: CellValue): void {
  // Filled up with blanks, so that the array stays without holes and small.
  while (row.values.length < column) row.values.push(null);
  row.values[column] = value;
}

/** Gives a cell its style, whatever its column says. */
export function putStyle(row: Row, column: number, style: number): void {
  const styles = (row.styles ??= []);
  while (styles.length < column) styles.push(undefined);
  styles[column] = style;
}

/** A number of a style with `patch` over it, remembered for the styles met so far. */
export function restyler(model: WorkbookModel, patch: Partial<CellStyle>): (style: number) => number {
  const known = new Map<number, number>();
  return (style) => {
    const found = known.get(style);
    if (found !== undefined) return found;
    const derived = model.styles.derive(style, patch);
    known.set(style, derived);
    return derived;
  };
}
