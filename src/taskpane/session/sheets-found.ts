import { message } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import type { Review } from '../../review/review';
import type { SheetFinding } from '../../summary-sheet/summary-sheet';
import type { SheetSnapshot } from '../../workbook/sheet-snapshot';

export function snapshotOf(finding: SheetFinding): SheetSnapshot {
  return finding.kind === 'list' ? finding.list.snapshot : finding.snapshot;
}

export function hasList(sheets: readonly SheetFinding[]): boolean {
  return sheets.some(({ kind }) => kind === 'list');
}

/** Why there is nothing to review: every sheet with its reason. */
export function emptyReason(sheets: readonly SheetFinding[]): Message {
  if (sheets.length === 0) return message('pane.session.noSheets');
  const reasons = sheets.map((finding) =>
    message('pane.session.sheetReason', { sheet: snapshotOf(finding).name, reason: finding.reason }),
  );
  return message('pane.session.noList', { sheets: reasons });
}

/** What was understood, as a review found it; sheets it left out stay as they were understood before. */
export function sheetsFound(
  review: Review,
  order: readonly SheetSnapshot[],
  before: readonly SheetFinding[],
): readonly SheetFinding[] {
  const known = new Map(before.map((finding) => [snapshotOf(finding).id, finding]));
  for (const other of review.otherSheets) known.set(other.snapshot.id, other);
  for (const { list, reason } of review.sheets) known.set(list.snapshot.id, { kind: 'list', list, reason });
  return order.flatMap(({ id }) => known.get(id) ?? []);
}
