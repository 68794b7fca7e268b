import type { CellValue } from '../workbook/sheet-snapshot';
import type { Reading } from './fault';
import { blankReading } from './reading';

const MOST_KEPT = 4096;

/**
 * A reader that remembers what it read from each text, for columns whose values repeat. Only for readings
 * that depend on the cell alone: whatever depends on a notice or a cut-off date needs a reader of its own.
 * The memory is bounded: when it is full it starts afresh.
 */
export function memoised<Value>(
  read: (raw: CellValue) => Reading<Value>,
): (raw: CellValue) => Reading<Value> {
  const known = new Map<string, Reading<Value>>();
  const blank = Object.freeze(blankReading<Value>(null));
  return (raw) => {
    if (raw === null) return blank;
    if (typeof raw !== 'string') return read(raw);
    const before = known.get(raw);
    if (before !== undefined) return before;
    const reading = read(raw);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(raw, reading);
    return reading;
  };
}
