import type { CellValue } from '../../workbook/sheet-snapshot';

/** What only few cells have. */
export interface CellExtra {
  /** With its leading `=`. */
  readonly formula: string | null;
  readonly link: CellLink | null;
}

export interface CellLink {
  /** A web address, empty where the link leads into this workbook. */
  readonly address: string;
  /** `审核清单!A1`, empty where it leads outside. */
  readonly documentReference: string;
  readonly screenTip: string;
}

/** One sheet row: what stands in it, by column. Mutable, but only through an edit of the workbook, which keeps a copy for undo. */
export interface Row {
  values: CellValue[];
  /** Style numbers; undefined where the column's applies. Null where the whole row has none of its own. */
  styles: (number | undefined)[] | null;
  extras: Map<number, CellExtra> | null;
  /** Points, null: standard. */
  height: number | null;
  /** Hidden by a person. */
  hidden: boolean;
  /** Hidden by a filter. */
  filtered: boolean;
}

export function emptyRow(): Row {
  return { values: [], styles: null, extras: null, height: null, hidden: false, filtered: false };
}

/** A copy that shares nothing that changes. */
export function copyRow(row: Row): Row {
  return {
    ...row,
    values: row.values.slice(),
    styles: row.styles?.slice() ?? null,
    extras: row.extras && new Map(row.extras),
  };
}

/** Makes room for `count` blank cells at `column`; cells with `styles` take on those of their left neighbour. */
export function insertIntoRow(row: Row, column: number, count: number): void {
  if (row.values.length > column) row.values.splice(column, 0, ...new Array<CellValue>(count).fill(null));
  if (row.styles && row.styles.length > column) {
    const neighbour = column > 0 ? row.styles[column - 1] : undefined;
    row.styles.splice(column, 0, ...new Array<number | undefined>(count).fill(neighbour));
  }
  if (row.extras) row.extras = movedKeys(row.extras, (key) => (key >= column ? key + count : key));
}

/** Takes `count` cells out at `column`; those to the right move left. */
export function deleteFromRow(row: Row, column: number, count: number): void {
  row.values.splice(column, count);
  row.styles?.splice(column, count);
  if (!row.extras) return;
  row.extras = movedKeys(row.extras, (key) => {
    if (key < column) return key;
    return key < column + count ? null : key - count;
  });
}

function movedKeys(
  extras: Map<number, CellExtra>,
  move: (key: number) => number | null,
): Map<number, CellExtra> {
  const moved = new Map<number, CellExtra>();
  for (const [key, extra] of extras) {
    const place = move(key);
    if (place !== null) moved.set(place, extra);
  }
  return moved;
}
