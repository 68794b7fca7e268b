import type { SheetModel } from '../model';
import type { KeyCommand } from './key-commands';
import { jumpFrom, stepFrom, type ShownLines } from './moves';
import { cornerOf, selectionOf, type CellPlace, type Selection } from './selection';

type Move = Extract<KeyCommand, { readonly stretch: boolean }>;

/** What is selected after a key that moves or stretches the selection. `page`: rows in sight. */
export function movedSelection(
  selection: Selection,
  move: Move,
  sheet: SheetModel,
  shown: ShownLines,
  page: number,
): Selection {
  const { merges } = sheet.facts;
  const from = move.stretch ? selection.head : selection.active;
  const to = target(from, selection, move, sheet, shown, page);
  if (move.stretch) return selectionOf(selection.active, to, merges);
  const corner = cornerOf(to, merges);
  return selectionOf(corner, corner, merges);
}

function target(
  from: CellPlace,
  selection: Selection,
  move: Move,
  sheet: SheetModel,
  shown: ShownLines,
  page: number,
): CellPlace {
  switch (move.kind) {
    case 'move': {
      const isFilled = ({ row, column }: CellPlace): boolean => sheet.value(row, column) !== null;
      if (move.jump) return jumpFrom(from, move.direction, shown, isFilled);
      // A step out of merged cells begins at their far edge.
      const { area, active } = selection;
      const merge = sheet.facts.merges.find(({ top, left }) => top === active.row && left === active.column);
      const edge = merge && !move.stretch ? { row: area.bottom, column: area.right } : from;
      const begin = {
        row: move.direction.rows > 0 ? edge.row : from.row,
        column: move.direction.columns > 0 ? edge.column : from.column,
      };
      return stepFrom(begin, move.direction, shown);
    }
    case 'page':
      return stepFrom(from, move.direction, shown, page);
    case 'home':
      return { row: move.whole ? shown.rows.indexAt(0) : from.row, column: shown.columns.indexAt(0) };
    case 'end': {
      const used = sheet.usedArea(true);
      return used ? { row: used.bottom, column: used.right } : from;
    }
  }
}
