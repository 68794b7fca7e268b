import type { CellArea } from '../../workbook/sheet-snapshot';
import { boundingArea, cellArea, intersection } from '../model/area';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What is selected: from the cell it began at, which is the one that is typed into, to the cell it was stretched to. */
export interface Selection {
  readonly active: CellPlace;
  readonly head: CellPlace;
  readonly area: CellArea;
}

/** Selects from `active` to `head`; an area that cuts merged cells takes in all of them, as in Excel. */
export function selectionOf(active: CellPlace, head: CellPlace, merges: readonly CellArea[]): Selection {
  const area = boundingArea(cellArea(active.row, active.column), cellArea(head.row, head.column));
  return { active, head, area: withWholeMerges(area, merges) };
}

function withWholeMerges(area: CellArea, merges: readonly CellArea[]): CellArea {
  let whole = area;
  for (let grew = true; grew;) {
    grew = false;
    for (const merge of merges) {
      if (!intersection(whole, merge)) continue;
      const wider = boundingArea(whole, merge);
      if (
        wider.top === whole.top &&
        wider.left === whole.left &&
        wider.bottom === whole.bottom &&
        wider.right === whole.right
      )
        continue;
      whole = wider;
      grew = true;
    }
  }
  return whole;
}

/** The cell itself, or the corner of the merged cells it is part of. */
export function cornerOf({ row, column }: CellPlace, merges: readonly CellArea[]): CellPlace {
  const merge = merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return merge ? { row: merge.top, column: merge.left } : { row, column };
}
