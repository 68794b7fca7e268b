import type { Field } from '../../applicant/field';
import type { Settings } from '../../notice/notice';
import { headerKey } from '../../summary-sheet/header-text';
import type { SheetFinding, SummarySheet } from '../../summary-sheet/summary-sheet';
import { columnIndex, columnLetters } from '../../workbook/cell-address';
import { snapshotOf } from './sheets-found';

/** The list a sheet id means; the first one where none is named. */
export function listOf(sheets: readonly SheetFinding[], sheetId: string | undefined): SummarySheet | null {
  for (const finding of sheets) {
    if (finding.kind !== 'list') continue;
    if (sheetId === undefined || snapshotOf(finding).id === sheetId) return finding.list;
  }
  return null;
}

/**
 * The settings with a column taken as a field (null: left out; `asRead`: as the sheet says). The column is named by
 * its header where that is the only one of its kind, so that the setting outlives inserted columns and holds for
 * the other sheets; else by its letters.
 */
export function withColumn(
  settings: Settings,
  list: SummarySheet | null,
  letters: string,
  field: Field | null | 'asRead',
): Settings {
  const names = new Set(namesOf(list, letters).map(headerKey));
  const kept = Object.entries(settings.map ?? {}).filter(([name]) => !names.has(headerKey(name)));
  const added = field === 'asRead' ? [] : [[columnName(list, letters), field] as const];
  const map = Object.fromEntries([...kept, ...added]);
  const changed: Settings = { ...settings, map };
  if (Object.keys(map).length === 0) delete changed.map;
  return changed;
}

/** The settings with these columns required instead of the red ones; null: as the sheet says. */
export function withRequired(
  settings: Settings,
  list: SummarySheet | null,
  columns: readonly string[] | null,
): Settings {
  const changed = { ...settings };
  if (columns === null) delete changed.required;
  else changed.required = columns.map((letters) => columnName(list, letters));
  return changed;
}

/** The name a setting has for a column. */
function columnName(list: SummarySheet | null, letters: string): string {
  const [byHeader] = namesOf(list, letters);
  return byHeader ?? letters;
}

/** Every name that means this column alone, the best first. */
function namesOf(list: SummarySheet | null, letters: string): readonly string[] {
  const index = columnIndex(letters);
  const own = list?.columns.find(({ column }) => column === index);
  if (!list || !own) return [letters];
  const texts = [own.headerCell, own.header].filter((text) => headerKey(text) !== '');
  const unique = texts.filter((text) => {
    const key = headerKey(text);
    const alike = list.columns.filter(
      ({ headerCell, header }) => headerKey(headerCell) === key || headerKey(header) === key,
    );
    return alike.length === 1;
  });
  return [...unique, columnLetters(index)];
}
