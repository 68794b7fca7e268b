import { message } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import { cellAddress } from '../../workbook/cell-address';
import { isOriginalFormula } from '../files/origin';
import type { CellPlace } from '../grid/selection';
import { isUncalculated, type WorkbookModel } from '../model';

/** What is said of a formula without a result: the file's own is calculated elsewhere, one typed here never. */
export function uncalculatedFormula(model: WorkbookModel, { row, column }: CellPlace): Message | null {
  const sheet = model.activeSheet;
  if (!isUncalculated(sheet, row, column)) return null;
  const cell = cellAddress(row, column);
  return isOriginalFormula(model, sheet, row, column)
    ? message('workbench.formula.old', { cell })
    : message('workbench.formula.typed', { cell });
}
