import { EditFault } from './edit-fault';
import type { SheetModel } from './sheet-model';
import type { WorkbookModel } from './workbook-model';

/** Microsoft, "Rename a worksheet": at most 31 characters, none of \ / ? * [ ] :, no apostrophe at either end. */
const MOST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]|^'|'$/;

/** Adds a blank sheet after all others; without a name it gets the next free one. Within a step. */
export function addSheet(model: WorkbookModel, name: string | null): SheetModel {
  refuseProtected(model, name ?? '');
  const wanted = name ?? freeName(model);
  checkName(model, wanted, null);
  const sheet = model.newSheet(wanted);
  model.setSheets([...model.sheets, sheet]);
  model.tell({ kind: 'sheetAdded', sheetId: sheet.id, area: null });
  return sheet;
}

/** Deletes a sheet. A workbook keeps at least one that can be seen. Within a step. */
export function deleteSheet(model: WorkbookModel, sheet: SheetModel): void {
  refuseProtected(model, sheet.name);
  const others = model.sheets.filter((other) => other !== sheet);
  const next = others.find((other) => other.facts.visibility === 'Visible');
  if (!next) throw new EditFault('lastSheet', sheet.name);
  const wasInFront = model.activeSheet === sheet;
  model.setSheets(others);
  model.tell({ kind: 'sheetDeleted', sheetId: sheet.id, area: null });
  if (wasInFront) model.activate(next, 'api');
}

export function renameSheet(model: WorkbookModel, sheet: SheetModel, name: string): void {
  refuseProtected(model, sheet.name);
  checkName(model, name, sheet);
  model.setFacts(sheet, { name });
  model.tell({ kind: 'sheetRenamed', sheetId: sheet.id, area: null });
}

/** Puts a sheet at a place counted from 0. Within a step. */
export function moveSheet(model: WorkbookModel, sheet: SheetModel, position: number): void {
  refuseProtected(model, sheet.name);
  const others = model.sheets.filter((other) => other !== sheet);
  model.setSheets([...others.slice(0, position), sheet, ...others.slice(position)]);
  model.tell({ kind: 'sheetMoved', sheetId: sheet.id, area: null });
}

function refuseProtected({ book }: WorkbookModel, name: string): void {
  if (book.structureProtected) throw new EditFault('structureProtected', name);
}

function checkName(model: WorkbookModel, name: string, self: SheetModel | null): void {
  if (name === '' || name.length > MOST_NAME || FORBIDDEN.test(name)) throw new EditFault('sheetName', name);
  const holder = model.sheetByName(name);
  if (holder && holder !== self) throw new EditFault('sheetExists', name);
}

function freeName(model: WorkbookModel): string {
  let number = model.sheets.length + 1;
  while (model.sheetByName(`Sheet${String(number)}`)) number += 1;
  return `Sheet${String(number)}`;
}
