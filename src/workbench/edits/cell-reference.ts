import { parseArea } from '../../workbook/cell-address';
import type { CellArea } from '../../workbook/sheet-snapshot';
import type { SheetModel, WorkbookModel } from '../model';

/** A reference as links and lists write it; `sheet` is null where it names none. */
export interface CellReference {
  readonly sheet: string | null;
  readonly address: string;
}

/** `'审核 清单'!A1:B2` → the sheet's name without its quotes, and the address. */
export function readReference(text: string): CellReference {
  const [, quoted, plain, address = ''] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(text) ?? [];
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, address };
}

/** The cells a reference means, as seen from a sheet; null where there are none such. */
export function referredCells(
  model: WorkbookModel,
  from: SheetModel,
  { sheet: name, address }: CellReference,
): { readonly sheet: SheetModel; readonly area: CellArea } | null {
  const sheet = name === null ? from : model.sheetByName(name);
  const area = parseArea(address);
  return sheet && area && { sheet, area };
}
