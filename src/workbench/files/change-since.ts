import { message } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import type { SheetChange, WorkbookChange } from '../../workbook/workbook-change';
import type { OpenedWorkbook } from '../../xlsx/open-workbook';
import type { WorkbookModel } from '../model';
import { settingsIn } from './kept-settings';
import { newSheetOf } from './new-sheet-of';
import { originsOf } from './origin';
import { sheetDifference } from './sheet-difference';

/** What a workbook in memory has become since its file was opened, as a change to that file. */
export interface ChangeSince {
  readonly change: WorkbookChange;
  readonly remarks: readonly Message[];
}

/** Compares the workbook with the file it was opened from. */
export function changeSince(opened: OpenedWorkbook, model: WorkbookModel): ChangeSince {
  const origins = originsOf(model);
  const sheets: SheetChange[] = [];
  const remarks: Message[] = [];
  for (const sheet of model.sheets) {
    const origin = origins.get(sheet.id);
    if (!origin) continue;
    const { change, formulas } = sheetDifference(sheet, origin);
    if (change) sheets.push(change);
    if (origin.moved && change) remarks.push(message('workbench.save.moved', { sheet: sheet.name }));
    if (formulas > 0)
      remarks.push(message('workbench.save.formulas', { sheet: sheet.name, count: formulas }));
  }
  const left = new Set(model.sheets.map(({ id }) => origins.get(id)?.snapshot.id));
  const settings = settingsIn(model);
  const { settingsText } = opened.snapshot;
  return {
    remarks,
    change: {
      sheets,
      removeSheets: opened.snapshot.sheets.map(({ id }) => id).filter((id) => !left.has(id)),
      addSheets: model.sheets.filter(({ id }) => !origins.has(id)).map(newSheetOf),
      ...(settings === settingsText ? {} : { settingsText: settings }),
    },
  };
}
