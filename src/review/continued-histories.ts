import { fault } from '../applicant/reading';
import { message } from '../messages/catalog';
import { rowRuns } from '../summary-sheet/sheet-fault';
import { findingAt } from './finding-at';
import type { RowReview } from './review';
import type { FindingsByIndex } from './rule';
import type { SheetCells } from './sheet-cells';

/** People whose history goes on in rows below them: read by half, nothing that rests on it is certain. */
export function continuedHistories(rows: readonly RowReview[], cells: SheetCells): FindingsByIndex {
  const findings: FindingsByIndex = new Map();
  for (const [person, below] of continuations(cells)) {
    const index = rows.findIndex(({ row }) => row === person);
    if (index < 0) continue;
    const field = cells.columnOf('workHistory') === null ? 'studyHistory' : 'workHistory';
    const told = fault(message('history.continued', { rows: rowRuns(below) }), 'error');
    findings.set(index, [findingAt(cells, person, field, told)]);
  }
  return findings;
}

/** The row of a person → the rows right below that go on with it. */
function continuations({ list }: SheetCells): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  let person = -1;
  let last = -1;
  for (const { row, reason } of list.skippedRows) {
    if (reason !== 'continued') continue;
    if (row !== last + 1) person = row - 1;
    last = row;
    found.set(person, [...(found.get(person) ?? []), row]);
  }
  return found;
}
