import type { CellArea, CellValue } from '../../workbook/sheet-snapshot';
import { parseAreas } from '../addresses';
import { supports } from '../requirements';
import { type AskedLook, LOOK_OPTIONS, LOOK_ROWS } from './looks';
import { blanksAsNull } from './sheet-facts';

/** Columns of the first block; a used range wider than this is read in blocks from its first row again. */
export const FIRST_COLUMNS = 200;

/** What is asked of a sheet before anything is known of it. */
export interface FirstAsked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly first: Excel.Range;
  readonly rowLooks: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly formulas: Excel.RangeAreas;
  readonly lists: Excel.DataValidation;
  readonly merges: Excel.RangeAreas | null;
  readonly filterRange: Excel.Range;
}

/** A sheet as far as one round trip tells. */
export interface FirstLook {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  readonly autoFilter: { readonly area: CellArea; readonly active: boolean } | null;
  readonly tables: readonly TableFacts[];
  readonly comments: readonly Told[];
  readonly notes: readonly Told[];
  readonly merges: readonly CellArea[];
  /** Null where the sheet holds no values. */
  readonly used: UsedRange | null;
}

export interface UsedRange {
  readonly area: CellArea;
  /** Null where only some are hidden. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  /** First rows, whole; none where they were not all there. */
  readonly values: CellValue[][];
  /** Of the first rows, row by row. */
  readonly rowLooks: readonly AskedLook[];
  /** Whether cells of the last row let one choose from something. */
  readonly hasLists: boolean;
  readonly formulas: readonly CellArea[];
}

export interface TableFacts {
  readonly id: string;
  readonly name: string;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** A comment or note: its place is asked for later. */
export interface Told {
  readonly index: number;
  readonly text: string;
}

/** Queues the questions. Of a sheet that is gone everything is a null object, which is no error. */
export function askFirst(context: Excel.RequestContext, id: string, rows: number): FirstAsked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load('id,name,visibility');
  sheet.protection.load('protected');
  sheet.autoFilter.load('enabled,isDataFiltered');
  sheet.tables.load('items/id,items/name,items/showHeaders,items/showTotals');
  if (supports('1.10')) sheet.comments.load('items/content,items/replies/items/content');
  if (supports('1.18')) sheet.notes.load('items/content');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  const first = used.getIntersectionOrNullObject(
    used.getCell(0, 0).getResizedRange(rows - 1, FIRST_COLUMNS - 1),
  );
  first.load('values');
  const rowLooks = used
    .getIntersectionOrNullObject(used.getCell(0, 0).getResizedRange(LOOK_ROWS - 1, FIRST_COLUMNS - 1))
    .getRowProperties(LOOK_OPTIONS);
  const lists = used.getLastRow().dataValidation;
  lists.load('type');
  const formulas = used.getSpecialCellsOrNullObject('Formulas');
  formulas.load('address');
  const merges = supports('1.13') ? sheet.getRange().getMergedAreasOrNullObject() : null;
  merges?.load('address');
  const filterRange = sheet.autoFilter.getRangeOrNullObject();
  filterRange.load('address');
  return { sheet, used, first, rowLooks, lists, formulas, merges, filterRange };
}

/** Takes the answers; null where the sheet is gone. */
export function takeFirst(asked: FirstAsked): FirstLook | null {
  const { sheet, filterRange, merges } = asked;
  if (sheet.isNullObject) return null;
  const filtered = filterRange.isNullObject ? undefined : parseAreas(filterRange.address)[0];
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    isProtected: sheet.protection.protected,
    autoFilter: filtered ? { area: filtered, active: sheet.autoFilter.isDataFiltered } : null,
    tables: sheet.tables.items.map(({ id, name, showHeaders, showTotals }) => ({
      id,
      name,
      hasHeader: showHeaders,
      hasTotals: showTotals,
    })),
    comments: supports('1.10') ? sheet.comments.items.map(threadText) : [],
    notes: supports('1.18') ? sheet.notes.items.map(({ content }, index) => ({ index, text: content })) : [],
    merges: !merges || merges.isNullObject ? [] : parseAreas(merges.address),
    used: takeUsed(asked),
  };
}

/** A thread with its replies, a line each. */
function threadText({ content, replies }: Excel.Comment, index: number): Told {
  return { index, text: [content, ...replies.items.map((reply) => reply.content)].join('\n') };
}

function visibilityOf(visibility: string): FirstLook['visibility'] {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}

function takeUsed({ used, first, rowLooks, lists, formulas }: FirstAsked): UsedRange | null {
  if (used.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  return {
    area: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 },
    rowsHidden: used.rowHidden,
    columnsHidden: used.columnHidden,
    values: columnCount > FIRST_COLUMNS ? [] : blanksAsNull(first.values as CellValue[][]),
    rowLooks: rowLooks.value,
    hasLists: lists.type !== 'None',
    formulas: formulas.isNullObject ? [] : parseAreas(formulas.address),
  };
}
