import type { CellArea } from '../../workbook/sheet-snapshot';
import type { SheetModel } from '../model';
import { COLUMNS } from '../model/area';
import type { CellRange } from './cell-range';
import { accessDenied } from './host-fault';

/** What `protect` may allow on a protected sheet (Excel.WorksheetProtectionOptions). */
export type Allowance =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertRows'
  | 'allowInsertColumns'
  | 'allowDeleteRows'
  | 'allowDeleteColumns'
  | 'allowInsertHyperlinks'
  | 'allowSort'
  | 'allowAutoFilter';

/** Throws AccessDenied where the sheet is protected and does not allow this. */
export function guardSheet(sheet: SheetModel, allowance?: Allowance): void {
  const { protection } = sheet.facts;
  if (protection && (allowance === undefined || protection.options[allowance] !== true)) throw accessDenied();
}

/** Throws AccessDenied where a cell to be written is locked and its sheet protected. */
export function guardCells({ sheet, areas }: CellRange): void {
  if (sheet.facts.protection && areas.some((area) => hasLocked(sheet, area))) throw accessDenied();
}

function hasLocked(sheet: SheetModel, area: CellArea): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= Math.min(area.right, COLUMNS - 1); column += 1) {
      if (sheet.style(row, column).locked) return true;
    }
  }
  return false;
}
