import { builtInNotice } from '../../src/notice/built-in-notice';
import { findSummarySheets } from '../../src/summary-sheet/find-summary-sheets';
import type { SheetFinding, SheetOverrides, SummarySheet } from '../../src/summary-sheet/summary-sheet';
import type { SheetSnapshot } from '../../src/workbook/sheet-snapshot';
import { aWorkbook } from './a-sheet';

export const NO_OVERRIDES: SheetOverrides = { map: {}, required: null };

/** What is decided about one sheet alone. */
export function findingOf(sheet: SheetSnapshot, overrides = NO_OVERRIDES): SheetFinding {
  const [finding] = findSummarySheets(aWorkbook([sheet]), builtInNotice, overrides);
  if (!finding) throw new Error('no finding for the sheet');
  return finding;
}

/** The table found in a sheet; fails the test where there is none. */
export function listOf(sheet: SheetSnapshot, overrides = NO_OVERRIDES): SummarySheet {
  const finding = findingOf(sheet, overrides);
  if (finding.kind !== 'list') throw new Error(`${finding.kind}: ${finding.reason.key}`);
  return finding.list;
}

/** Field by field in column order, `-` where a column has none. */
export function fieldsOf(list: SummarySheet): string[] {
  return list.columns.map(({ field }) => field ?? '-');
}
