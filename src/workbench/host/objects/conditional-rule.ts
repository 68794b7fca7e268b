import type { ConditionalFormatFacts, SheetModel } from '../../model';
import type { ExcelHost } from '../excel-host';
import { guardSheet } from '../guard';
import { itemNotFound } from '../host-fault';

/** One conditional format of a sheet. */
export interface Rule {
  readonly sheet: SheetModel;
  readonly id: string;
}

export function factsOf({ sheet, id }: Rule): ConditionalFormatFacts {
  const found = sheet.facts.conditionalFormats.find((format) => format.id === id);
  if (!found) throw itemNotFound();
  return found;
}

/** Throws AccessDenied on a protected sheet, ItemNotFound where it was deleted. */
export function change(rule: Rule, patch: Partial<ConditionalFormatFacts>, { model }: ExcelHost): void {
  guardSheet(rule.sheet, 'allowFormatCells');
  const { sheet, id } = rule;
  factsOf(rule);
  replaceAll(
    sheet,
    sheet.facts.conditionalFormats.map((format) => (format.id === id ? { ...format, ...patch } : format)),
    model,
  );
}

/** Puts the formats of a sheet, the highest priority first. */
export function replaceAll(
  sheet: SheetModel,
  conditionalFormats: readonly ConditionalFormatFacts[],
  model: ExcelHost['model'],
): void {
  model.setFacts(sheet, { conditionalFormats });
  model.tell({ kind: 'facts', sheetId: sheet.id, area: null });
}
