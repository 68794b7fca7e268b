import type { CellPlace } from './selection';
import type { Lines } from './lines';

/** Which way a key moves: rows down, columns to the right. */
export interface Direction {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

/** Where the arrow keys lead. */
export const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

export interface ShownLines {
  readonly rows: Lines;
  readonly columns: Lines;
}

/** `count` shown rows or columns on, over hidden ones, up to the edge. */
export function stepFrom(
  from: CellPlace,
  { rows, columns }: Direction,
  shown: ShownLines,
  count = 1,
): CellPlace {
  return {
    row: moved(from.row, rows * count, shown.rows),
    column: moved(from.column, columns * count, shown.columns),
  };
}

function moved(index: number, by: number, lines: Lines): number {
  return by === 0 ? index : lines.indexAt(lines.placeOf(index) + by);
}

/**
 * To the end of the block of filled cells, or over the gap to the next one, or to the edge: what Ctrl and an arrow do
 * in Excel.
 */
export function jumpFrom(
  from: CellPlace,
  direction: Direction,
  shown: ShownLines,
  isFilled: (place: CellPlace) => boolean,
): CellPlace {
  let place = from;
  let next = stepFrom(place, direction, shown);
  const inBlock = isFilled(place) && isFilled(next) && !isSame(place, next);
  while (!isSame(next, place)) {
    if (inBlock && !isFilled(next)) return place;
    place = next;
    if (!inBlock && isFilled(place)) return place;
    next = stepFrom(place, direction, shown);
  }
  return place;
}

function isSame(one: CellPlace, other: CellPlace): boolean {
  return one.row === other.row && one.column === other.column;
}
