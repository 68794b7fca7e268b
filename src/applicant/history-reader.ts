import type { CellValue } from '../workbook/sheet-snapshot';
import type { History } from './applicant';
import type { Reading } from './fault';
import { readHistory } from './history';
import { memoised } from './memoised';
import type { ReadingContext } from './row-cells';

interface HistoryReader {
  readonly study: (raw: CellValue) => Reading<History>;
  readonly work: (raw: CellValue) => Reading<History>;
}

const OF_CONTEXTS = new WeakMap<ReadingContext, HistoryReader>();

/** Histories repeat (a class that was one class at school too). The memory is the context's own: its cut-off date decides what is told. */
export function historyReader(context: ReadingContext): HistoryReader {
  const before = OF_CONTEXTS.get(context);
  if (before !== undefined) return before;
  const { cutoff } = context;
  const reader: HistoryReader = {
    study: memoised((raw) => readHistory(raw, { cutoff, usual: 'study' })),
    work: memoised((raw) => readHistory(raw, { cutoff, usual: 'work' })),
  };
  OF_CONTEXTS.set(context, reader);
  return reader;
}
