import type { CellValue } from '../workbook/sheet-snapshot';
import type { Reading } from './fault';
import { blankReading } from './reading';
import { remember } from './remember';

const MOST_KEPT = 1000;

type ByList<Value> = (raw: CellValue, list: readonly string[]) => Reading<Value>;

/** A reader of values that come from a list of the notice; it remembers its readings, list by list. */
export function readerByList<Value>(read: ByList<Value>): ByList<Value> {
  const byList = new WeakMap<readonly string[], (raw: CellValue) => Reading<Value>>();
  return (raw, list) => {
    if (raw === null) return blankReading(raw);
    const known = byList.get(list);
    if (known) return known(raw);
    const reader = remember((value: CellValue) => read(value, list), MOST_KEPT);
    byList.set(list, reader);
    return reader(raw);
  };
}
