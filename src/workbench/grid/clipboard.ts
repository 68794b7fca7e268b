import type { CellArea } from '../../workbook/sheet-snapshot';
import { fromTabSeparated, toTabSeparated } from '../edits/tab-separated';
import { emptyCells, pasteTexts, shownTexts } from '../edits/type-cells';
import type { SheetModel, WorkbookModel } from '../model';

/** Copies, cuts or pastes an area as the event asks. Hands back the area pasted into, null where nothing was. */
export function exchange(
  { type, clipboardData }: ClipboardEvent,
  model: WorkbookModel,
  sheet: SheetModel,
  area: CellArea,
): CellArea | null {
  if (type === 'paste') {
    const rows = fromTabSeparated(clipboardData?.getData('text/plain') ?? '');
    return pasteTexts(model, sheet, area, rows, new Date().getFullYear());
  }
  clipboardData?.setData('text/plain', toTabSeparated(shownTexts(sheet, area)));
  if (type === 'cut') emptyCells(model, sheet, area);
  return null;
}
