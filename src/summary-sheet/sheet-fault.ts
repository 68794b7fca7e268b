import type { Severity } from '../applicant/fault';
import { fault } from '../applicant/reading';
import type { Message } from '../messages/message';
import { columnLetters } from '../workbook/cell-address';
import type { SheetFault } from './summary-sheet';

const MOST_LISTED = 40;

/** A fault of the sheet, at a 0-based row and column where it has one. */
export function sheetFault(
  sentence: Message,
  severity: Severity,
  row: number | null = null,
  column: number | null = null,
): SheetFault {
  return { ...fault(sentence, severity), row, column };
}

/** Columns as people find them: `F 备注`, the first forty. */
export function columnNames(columns: readonly { column: number; label: string }[]): string[] {
  const names = columns.slice(0, MOST_LISTED).map(({ column, label }) => `${columnLetters(column)} ${label}`);
  return columns.length > MOST_LISTED ? [...names, '…'] : names;
}

/** 0-based rows as people write them: `5-9`, `12`, the first forty runs. */
export function rowRuns(rows: readonly number[]): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else if (runs.length < MOST_LISTED) runs.push({ first: row, last: row });
    else return [...runs.map(runText), '…'];
  }
  return runs.map(runText);
}

function runText({ first, last }: { first: number; last: number }): string {
  return first === last ? `${first + 1}` : `${first + 1}-${last + 1}`;
}
