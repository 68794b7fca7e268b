import type { MessageKey } from '../messages/catalog';
import type { CellValue } from '../workbook/sheet-snapshot';
import type { Finding, Review, SheetReview } from './review';
import { SheetCells } from './sheet-cells';

/** A cell whose right value is certain. Row and column are 0-based. */
export interface SafeFix {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly code: MessageKey;
}

/**
 * Every cell that can be put right without asking anybody, in sheet and row order. Never a formula (its value is a
 * result), a cell a merge covers, or a cell for which two findings want different values.
 */
export function safeFixes(review: Review): readonly SafeFix[] {
  return review.sheets.flatMap(safeFixesOfSheet);
}

/** Those of one sheet. */
export function safeFixesOfSheet(sheet: SheetReview): readonly SafeFix[] {
  const cells = new SheetCells(sheet.list);
  const { snapshot } = sheet.list;
  return sheet.rows.flatMap(({ row, findings }) =>
    findings.flatMap((finding): SafeFix[] => {
      const { column, value: before, fix: after, code } = finding;
      if (column === null || after === null || after === before || !isAgreed(finding, findings)) return [];
      if (snapshot.hasFormula(row, column) || cells.isCovered(row, column)) return [];
      return [{ sheetId: snapshot.id, row, column, before, after, code }];
    }),
  );
}

/** The first finding that mends this cell, and no other wants it mended otherwise. */
function isAgreed(finding: Finding, findings: readonly Finding[]): boolean {
  const same = findings.filter(({ column, fix }) => column === finding.column && fix !== null);
  return same[0] === finding && same.every(({ fix }) => fix === finding.fix);
}
