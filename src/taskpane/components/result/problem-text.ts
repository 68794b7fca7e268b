import { message } from '../../../messages/catalog';
import type { Message } from '../../../messages/message';
import { cellAddress, columnLetters } from '../../../workbook/cell-address';
import { maskNumbers } from '../masked';
import { withoutValues } from './problems';
import type { Problem, ProblemKind } from './problems';

/** What a problem says, with numbers of persons hidden unless they are to be shown. */
export function sentenceText(problem: Problem, say: (told: Message) => string, revealed: boolean): string {
  const text = say(problem.sentence);
  return revealed ? text : maskNumbers(text);
}

/** What the problems of a kind have in common; a kind of one says its own sentence. */
export function kindText(kind: ProblemKind, say: (told: Message) => string, revealed: boolean): string {
  const [first] = kind.problems;
  if (!first) return '';
  if (kind.problems.length === 1) return sentenceText(first, say, revealed);
  return say({ key: first.sentence.key, params: withoutValues(first.sentence.params) });
}

/** Where a problem is: `H17`, 第17行, or the sheet's name. */
export function placeText(problem: Problem): Message {
  const { row, column } = problem.at;
  if (row !== null && column !== null) return message('pane.place.cell', { cell: cellAddress(row, column) });
  if (row !== null) return message('pane.place.row', { row: row + 1 });
  if (column !== null) return message('pane.place.column', { column: columnLetters(column) });
  return message('pane.place.sheet', { sheet: problem.sheet.list.snapshot.name });
}
