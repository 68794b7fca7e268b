import type { SummarySheet } from '../../summary-sheet/summary-sheet';
import { cellAt } from '../../summary-sheet/cell-at';

/** What stands in a row's name and ID number cells: enough to find the row again. Empty where both are blank. */
export function personIn({ snapshot, columns }: SummarySheet, row: number): string {
  const named = columns.filter(({ field }) => field === 'name' || field === 'idNumber');
  const values = named.map(({ column }) => String(cellAt(snapshot, row, column) ?? '').trim());
  return values.every((value) => value === '') ? '' : values.join('\n');
}

/** The rows of every person of a list. */
export function rowsByPerson(list: SummarySheet): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const row of list.applicantRows) {
    const person = personIn(list, row);
    const known = rows.get(person);
    if (known) known.push(row);
    else rows.set(person, [row]);
  }
  return rows;
}
