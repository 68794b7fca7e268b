import { duplicateFault, duplicateField, placeInSheet } from './duplicate-fault';
import { findShared } from './find-shared';
import { findingAt } from './finding-at';
import { RowIdentity } from './identity';
import type { FindingsByIndex } from './rule';
import type { RowReview } from './review';
import type { SheetCells } from './sheet-cells';

/** Duplicates among the rows of one sheet, by the row's place in the list. */
export function duplicatesWithin(rows: readonly RowReview[], cells: SheetCells): FindingsByIndex {
  const identities = rows.map(({ identity, applicant }) => identity ?? new RowIdentity(applicant));
  const findings: FindingsByIndex = new Map();
  for (const { index, kind, others, hasMore } of findShared(identities)) {
    const identity = identities[index];
    if (!identity) continue;
    const places = others.flatMap((other) => identities[other] ?? []).map(placeInSheet);
    const field = duplicateField(kind, (one) => cells.columnOf(one) !== null);
    const finding = findingAt(cells, identity.row, field, duplicateFault(kind, places, hasMore));
    const before = findings.get(index);
    if (before) before.push(finding);
    else findings.set(index, [finding]);
  }
  return findings;
}
