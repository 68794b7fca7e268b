import { readReference, referredCells } from '../edits/cell-reference';
import { displayText } from '../host/display-text';
import type { SheetModel, WorkbookModel } from '../model';
import type { CellPlace } from './selection';

/** Entries shown of a list at most. */
const MOST_ENTRIES = 500;

/** What the drop-down list of a cell offers; null where it has none, or one that is not to be worked out here. */
export function listEntries(
  model: WorkbookModel,
  sheet: SheetModel,
  { row, column }: CellPlace,
): readonly string[] | null {
  const validation = sheet.facts.validations.find(({ areas }) =>
    areas.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    ),
  );
  const source = validation?.rule.list?.source;
  if (source === undefined) return null;
  if (!source.startsWith('=')) return source.split(',').map((entry) => entry.trim());
  return entriesOfRange(model, sheet, source.slice(1));
}

function entriesOfRange(
  model: WorkbookModel,
  sheet: SheetModel,
  reference: string,
): readonly string[] | null {
  const found = referredCells(model, sheet, readReference(reference));
  if (!found) return null;
  const { sheet: from, area } = found;
  const entries: string[] = [];
  for (let row = area.top; row <= area.bottom && entries.length < MOST_ENTRIES; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const text = displayText(from.value(row, column), from.style(row, column).numberFormat);
      if (text !== '') entries.push(text);
    }
  }
  return entries;
}
