import type { CellArea } from '../../workbook/sheet-snapshot';
import type { SheetModel } from '../model';

/** A protected sheet does not let itself be changed there. */
export class LockedCells extends Error {
  readonly sheet: string;

  constructor(sheet: string) {
    super(`locked: ${sheet}`);
    this.name = 'LockedCells';
    this.sheet = sheet;
  }
}

/** Throws `LockedCells` where the sheet is protected and a cell of the area is locked. */
export function refuseLocked(sheet: SheetModel, area: CellArea): void {
  if (!sheet.facts.protection) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.style(row, column).locked) throw new LockedCells(sheet.name);
    }
  }
}

/** Throws `LockedCells` where the sheet is protected: rows of it are not inserted, deleted or sorted. */
export function refuseProtected(sheet: SheetModel): void {
  if (sheet.facts.protection) throw new LockedCells(sheet.name);
}
