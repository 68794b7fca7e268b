import { LAST_COLUMN } from './areas';
import { CellBytes, RowBytes } from './row-bytes';
import { REMOVE, type RowEdits } from './row-edits';
import type { SheetXml } from './sheet-xml';

const ATTRIBUTE_SPANS = new TextEncoder().encode('spans');
/** Excel gives all rows of such a block the same spans. */
const BLOCK = 16;

/** How far the cells of a sheet reach once edits have taken some out. Columns are 1-based, 0 stands for none. */
export interface RowExtents {
  /** Last column of any cell left. */
  readonly lastColumn: number;
  /** Last row (0-based) with a cell left, -1 where there is none. */
  readonly lastRow: number;
  /** Where `spans` is to end, by the row's place in the file; 0 leaves it. */
  readonly spanEnds: Int32Array;
}

interface RowFacts {
  readonly row: number;
  /** First and last column left. */
  readonly first: number;
  readonly last: number;
  /** Of the `spans` attribute, 0 where it is missing. */
  readonly spanFirst: number;
  readonly spanLast: number;
  readonly isEdited: boolean;
  /** True where the spans end with a cell that goes. */
  readonly endsInEdit: boolean;
}

/**
 * Reads where rows end without the cells edits remove. `spans` is an optimisation that Excel and most writers fill in
 * for blocks of 16 rows, others for the whole sheet or for each row; which, is told from what was not touched.
 */
export function rowExtents(sheet: SheetXml, edits: RowEdits): RowExtents {
  const facts = readRows(sheet, edits);
  const spanEnds = new Int32Array(facts.length);
  const blocks = isByRow(facts) ? null : blockEnds(facts);
  const sheetEnd = blocks ? wholeSheetEnd(facts, blocks) : 0;
  facts.forEach(({ row, last, endsInEdit }, index) => {
    if (!endsInEdit) return;
    spanEnds[index] = Math.max(last, blocks?.get(Math.floor(row / BLOCK)) ?? 0, sheetEnd, 1);
  });
  let lastColumn = 0;
  let lastRow = -1;
  for (const { row, last } of facts) {
    lastColumn = Math.max(lastColumn, last);
    if (last > 0) lastRow = Math.max(lastRow, row);
  }
  return { lastColumn, lastRow, spanEnds };
}

/** True where some row's spans are narrower than the cells of its block: they are filled in for each row. */
function isByRow(facts: readonly RowFacts[]): boolean {
  const ends = blockEnds(facts.map((fact) => ({ ...fact, spanLast: 0 })));
  const starts = new Map<number, number>();
  for (const { row, first } of facts) {
    const block = Math.floor(row / BLOCK);
    if (first > 0) starts.set(block, Math.min(starts.get(block) ?? first, first));
  }
  return facts.some(({ row, spanFirst, spanLast, isEdited }) => {
    if (spanLast === 0) return false;
    const block = Math.floor(row / BLOCK);
    const isNarrow = !isEdited && spanLast < (ends.get(block) ?? 0);
    return isNarrow || spanFirst > (starts.get(block) ?? spanFirst);
  });
}

/** How far the cells of each block of rows reach, with the spans of those of its rows nobody touched. */
function blockEnds(facts: readonly RowFacts[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { row, last, spanLast, isEdited } of facts) {
    const block = Math.floor(row / BLOCK);
    ends.set(block, Math.max(ends.get(block) ?? 0, last, isEdited ? 0 : spanLast));
  }
  return ends;
}

/** The end all rows share, where some row's spans go beyond every cell of its block; else 0. */
function wholeSheetEnd(facts: readonly RowFacts[], blocks: ReadonlyMap<number, number>): number {
  const cellEnds = blockEnds(facts.map((fact) => ({ ...fact, spanLast: 0 })));
  const untouched = facts.filter(({ isEdited, spanLast }) => !isEdited && spanLast > 0);
  const isWhole = untouched.some(
    ({ row, spanLast }) => spanLast > (cellEnds.get(Math.floor(row / BLOCK)) ?? 0),
  );
  return isWhole ? [...blocks.values()].reduce((most, end) => Math.max(most, end), 0) : 0;
}

function readRows(sheet: SheetXml, edits: RowEdits): RowFacts[] {
  const rows = new RowBytes(sheet.searched, sheet.prefix, sheet.rowsStart, sheet.rowsEnd);
  const cells = new CellBytes(sheet.searched, sheet.prefix);
  const facts: RowFacts[] = [];
  while (rows.next()) {
    const gone = edits.of(rows.row).flatMap(({ value, column }) => (value === REMOVE ? [column] : []));
    // A list of several spans is left alone, as if there were none.
    const spans = rows.tag.find(ATTRIBUTE_SPANS) ? rows.tag.pair() : null;
    const spanFirst = spans?.first ?? 0;
    const spanLast = spans?.last ?? 0;
    const endsInEdit = gone.includes(spanLast - 1);
    facts.push({ row: rows.row, ...cellsLeft(rows, cells, gone), spanFirst, spanLast, endsInEdit });
  }
  return facts;
}

/** Those before the first column gone all stay: only the first and the last of them is looked at. */
function cellsLeft(
  rows: RowBytes,
  cells: CellBytes,
  gone: readonly number[],
): Pick<RowFacts, 'first' | 'last' | 'isEdited'> {
  const from = rows.cellsFrom(gone[0] ?? LAST_COLUMN + 1) ?? rows.cellsStart;
  let last = rows.columnBefore + 1;
  let first = last;
  let isEdited = false;
  if (last > 0) {
    cells.enter(rows.cellsStart, from);
    if (cells.next()) first = cells.column + 1;
  }
  cells.enter(from, rows.cellsEnd);
  while (cells.next()) {
    if (gone.includes(cells.column)) isEdited = true;
    else {
      if (first === 0) first = cells.column + 1;
      last = Math.max(last, cells.column + 1);
    }
  }
  return { first, last, isEdited };
}
