import type { CellValue } from '../workbook/sheet-snapshot';
import type { Reading } from './fault';
import { blankReading } from './reading';
import { remember } from './remember';

const MOST_KEPT = 4096;

/**
 * A cell reader that remembers what it read from each text. Only for readings that depend on the cell alone:
 * whatever depends on a notice or a cut-off date needs a memory of its own.
 */
export function memoised<Value>(
  read: (raw: CellValue) => Reading<Value>,
): (raw: CellValue) => Reading<Value> {
  const readText = remember((raw: string) => read(raw), MOST_KEPT);
  const blank = Object.freeze(blankReading<Value>(null));
  return (raw) => {
    if (raw === null) return blank;
    return typeof raw === 'string' ? readText(raw) : read(raw);
  };
}
