import type { Language } from '../messages/catalog';
import { message, say } from '../messages/catalog';
import type { Message } from '../messages/message';
import { cellAt } from '../summary-sheet/cell-at';
import { RESULT_SHEET_MARK } from '../summary-sheet/result-mark';
import type { SheetSnapshot } from '../workbook/sheet-snapshot';
import { LANGUAGES } from './verdict-text';

export type ResultSheet = 'overview' | 'list';

const NAMES: Readonly<Record<ResultSheet, Message>> = {
  overview: message('annotations.overview.name'),
  list: message('annotations.list.name'),
};

const BASE_NAMES: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => Object.values(NAMES).map((name) => say(name, language))),
);

/**
 * True for a sheet an earlier review wrote: the mark in A1, and the name we gave it. A copy the clerk made
 * (`审核汇总 (2)`, with a space as Excel writes it) or one renamed is theirs to keep.
 */
export function isResultSheet(sheet: SheetSnapshot): boolean {
  const corner = cellAt(sheet, 0, 0);
  if (typeof corner !== 'string' || !corner.includes(RESULT_SHEET_MARK)) return false;
  return BASE_NAMES.has(sheet.name.replace(/\(\d+\)$/, '')) || BASE_NAMES.has(sheet.name);
}

/** The sheet's name, `审核清单(2)` where the workbook has a 审核清单 of its own. Excel takes names alike in either case. */
export function freeSheetName(kind: ResultSheet, taken: readonly string[], language: Language): string {
  const base = say(NAMES[kind], language);
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 2, name = base; ; number++) {
    if (!used.has(name.toLowerCase())) return name;
    name = `${base}(${number})`;
  }
}

/**
 * Ids of the sheets an earlier review wrote. A workbook must keep one sheet in sight: where no other is visible
 * and none is added, one of ours stays.
 */
export function resultSheetsToRemove(sheets: readonly SheetSnapshot[], adding: boolean): readonly string[] {
  const ours = sheets.filter(isResultSheet);
  const staysVisible =
    adding || sheets.some((sheet) => sheet.visibility === 'visible' && !ours.includes(sheet));
  return (staysVisible ? ours : ours.slice(1)).map(({ id }) => id);
}
