import { fault } from '../applicant/reading';
import { message } from '../messages/catalog';
import { rowsSkippedAs } from '../summary-sheet/scan-rows';
import { rowRuns } from '../summary-sheet/sheet-fault';
import { findingAt } from './finding-at';
import type { RowReview } from './review';
import type { FindingsByIndex } from './rule';
import type { SheetCells } from './sheet-cells';

/** People whose history goes on in rows below them: read by half, nothing that rests on it is certain. */
export function continuedHistories(rows: readonly RowReview[], cells: SheetCells): FindingsByIndex {
  const findings: FindingsByIndex = new Map();
  const below = continuations(cells);
  if (below.size === 0) return findings;
  const field = cells.columnOf('workHistory') === null ? 'studyHistory' : 'workHistory';
  rows.forEach(({ row }, index) => {
    const goesOn = below.get(row);
    if (goesOn === undefined) return;
    const told = fault(message('history.continued', { rows: rowRuns(goesOn) }), 'error');
    findings.set(index, [findingAt(cells, row, field, told)]);
  });
  return findings;
}

/** The row of a person → the rows right below that go on with it. */
function continuations({ list }: SheetCells): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  let person = -1;
  let last = -1;
  for (const row of rowsSkippedAs(list.skippedRows, 'continued')) {
    if (row !== last + 1) person = row - 1;
    last = row;
    found.set(person, [...(found.get(person) ?? []), row]);
  }
  return found;
}
