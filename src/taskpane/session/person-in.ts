import type { SummarySheet } from '../../summary-sheet/summary-sheet';
import { cellAt } from '../../summary-sheet/cell-at';

/** What stands in a row's name and ID number cells: enough to find the row again. Empty where both are blank. */
export function personIn({ snapshot, columns }: SummarySheet, row: number): string {
  const named = columns.filter(({ field }) => field === 'name' || field === 'idNumber');
  const values = named.map(({ column }) => String(cellAt(snapshot, row, column) ?? '').trim());
  return values.every((value) => value === '') ? '' : values.join('\n');
}
