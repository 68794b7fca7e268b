import { cellAt } from '../summary-sheet/cell-at';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../workbook/sheet-snapshot';
import { unchanged } from '../workbook/unchanged';
import type { CellWrite, SheetChange, WorkbookChange } from '../workbook/workbook-change';
import { FORMAT_MARK } from './marks';
import { isResultSheet, resultSheetsToRemove } from './result-sheet';
import type { StandingBlock } from './standing-blocks';
import { standingBlocks, withoutOurs } from './standing-blocks';

/**
 * Takes everything a review wrote off the workbook: our columns (the clerk's status and remark with them),
 * our conditional formats, our sheets, and unless they are to be kept the settings. Tables and filters give our
 * columns back. Every sheet gets a change, since a format of ours may stand where our columns do not.
 */
export function clearAnnotations(
  workbook: WorkbookSnapshot,
  options: { readonly keepSettings: boolean },
): WorkbookChange {
  const removed = resultSheetsToRemove(workbook.sheets, false);
  return {
    sheets: workbook.sheets.filter((sheet) => !isResultSheet(sheet)).map(clearSheet),
    removeSheets: removed,
    addSheets: [],
    ...(options.keepSettings ? {} : { settingsText: null }),
  };
}

function clearSheet(snapshot: SheetSnapshot): SheetChange {
  const blocks = standingBlocks(snapshot);
  const ours = new Set(blocks.flatMap(({ columns }) => columns.map(({ column }) => column)));
  const tables = snapshot.tables.flatMap(({ id, area }) => {
    const narrow = withoutOurs(area, ours);
    return narrow ? [{ tableId: id, area: narrow }] : [];
  });
  const filter = snapshot.autoFilter?.area;
  return {
    ...unchanged(snapshot.id),
    cells: blocks.flatMap((block) => headersLeftInTables(snapshot, block, ours)),
    clearColumns: blocks.flatMap(({ columns, headerRow, bottom }) =>
      columns.map(({ column }) => ({
        column,
        top: staysInTable(snapshot, headerRow, column, ours) ? headerRow + 1 : headerRow,
        bottom,
      })),
    ),
    removeFormatsMarked: FORMAT_MARK,
    resizeTables: tables,
    resizeAutoFilter: filter ? withoutOurs(filter, ours) : null,
  };
}

/** The Excel table a header of ours would still stand in after the table has given back its right end. */
function staysInTable(
  { tables }: SheetSnapshot,
  headerRow: number,
  column: number,
  ours: ReadonlySet<number>,
): TableSnapshot | undefined {
  return tables.find(({ area, hasHeader }) => {
    const right = withoutOurs(area, ours)?.right ?? area.right;
    return hasHeader && area.top === headerRow && column >= area.left && column <= right;
  });
}

/**
 * A column of ours the clerk has moved into the middle of an Excel table cannot lose its header, since a table's
 * column must have a name: it gets the next free one Excel itself would give (列1).
 */
function headersLeftInTables(
  snapshot: SheetSnapshot,
  { headerRow, columns }: StandingBlock,
  ours: ReadonlySet<number>,
): readonly CellWrite[] {
  const row = snapshot.values[headerRow - snapshot.top] ?? [];
  const used = new Set(row.map((value) => String(value ?? '').toLowerCase()));
  return columns.flatMap(({ column }) => {
    if (!staysInTable(snapshot, headerRow, column, ours)) return [];
    let number = 1;
    while (used.has(`列${number}`)) number++;
    used.add(`列${number}`);
    const before = cellAt(snapshot, headerRow, column);
    return [{ row: headerRow, column, before, after: `列${number}` }];
  });
}
