import type { CellArea } from '../workbook/sheet-snapshot';
import type { WorkbookChange } from '../workbook/workbook-change';
import { cellRuns } from './write/cell-runs';

/** Milliseconds after a write in which its events may still come. */
const LATE = 2_000;

/**
 * Tells events of our own writes from those of people's, for an Excel that does not say whose they are (below
 * ExcelApi 1.14): an edit that comes while we write, or soon after, within the cells we wrote. Events are not switched
 * off meanwhile, for then a person's edit would be lost.
 */
export class OwnWrites {
  #areas = new Map<string, readonly CellArea[]>();
  #until = 0;
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  begin({ sheets }: WorkbookChange): void {
    this.#until = Number.POSITIVE_INFINITY;
    this.#areas = new Map(
      sheets.map(({ sheetId, columns, cells, clearColumns }) => [
        sheetId,
        [
          ...columns.map(({ column, headerRow, top, values }) =>
            downColumn(column, Math.min(headerRow, top), top + values.length - 1),
          ),
          ...clearColumns.map(({ column, top, bottom }) => downColumn(column, top, bottom)),
          ...cellRuns(cells).map(({ column, top, bottom }) => downColumn(column, top, bottom)),
        ],
      ]),
    );
  }

  end(): void {
    this.#until = this.#now() + LATE;
  }

  /** `isKnown`: the sheet was read before; one that was not is a sheet we are adding. */
  isOwn(sheetId: string, edited: readonly CellArea[], isKnown: boolean): boolean {
    if (this.#now() > this.#until) return false;
    if (!isKnown) return true;
    const written = this.#areas.get(sheetId) ?? [];
    return edited.length > 0 && edited.every((area) => isCovered(area, written));
  }
}

function downColumn(column: number, top: number, bottom: number): CellArea {
  return { top, bottom, left: column, right: column };
}

function isCovered({ top, bottom, left, right }: CellArea, written: readonly CellArea[]): boolean {
  for (let column = left; column <= right; column++) {
    const holds = written.some((area) => area.left === column && area.top <= top && area.bottom >= bottom);
    if (!holds) return false;
  }
  return true;
}
