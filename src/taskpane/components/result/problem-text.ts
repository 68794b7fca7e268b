import { message } from '../../../messages/catalog';
import type { Message } from '../../../messages/message';
import { cellAddress } from '../../../workbook/cell-address';
import type { Problem, ProblemKind } from '../../session/selectors/problems';
import { maskNumbers } from '../masked';

/** What a problem says, with numbers of persons hidden unless they are to be shown. */
export function toldText(told: Message, say: (told: Message) => string, revealed: boolean): string {
  const text = say(told);
  return revealed ? text : maskNumbers(text);
}

/** Where a problem is: `H17`, or 第 17 行. */
export function placeText({ place: { row, column } }: Pick<Problem, 'place'>): Message {
  return column === null
    ? message('pane.place.row', { row: row + 1 })
    : message('pane.place.cell', { cell: cellAddress(row, column) });
}

/** Header of the column that all problems of a kind stand in, empty where they stand in several. */
export function sharedColumnText({ problems }: Pick<ProblemKind, 'problems'>): string {
  const [first] = problems;
  if (!first) return '';
  const column = columnText(first);
  return problems.every((problem) => columnText(problem) === column) ? column : '';
}

/** Header of the column a problem stands in, empty where it is the row's. */
export function columnText({ sheet, place }: Pick<Problem, 'place' | 'sheet'>): string {
  const column = sheet.list.columns.find((one) => one.column === place.column);
  return column?.label.replace(/\s+/g, ' ') ?? '';
}
