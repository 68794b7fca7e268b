import type {
  CellArea,
  CellValue,
  ListValidation,
  NoteSnapshot,
  TableSnapshot,
} from '../../workbook/sheet-snapshot';
import { areaAddress } from '../../workbook/cell-address';
import { FIRST_COLUMNS, type FirstLook, type Told, type UsedRange } from './first-look';
import { type LookRun, rowsToLookAt } from './header-rows';
import { type AskedLook, LOOK_OPTIONS } from './looks';

/** Comments of which the place is asked for. Headers have a few; a sheet full of them says nothing of its headers. */
const COMMENTS_AT_MOST = 200;
/** A sheet wider than this is no list whose drop-downs are worth a question a column. */
const LISTS_AT_MOST = 60;

/** What is asked once, when the first look is there. */
export interface NextAsked {
  readonly tables: readonly Excel.Range[];
  readonly told: readonly { readonly text: string; readonly place: Excel.Range }[];
  readonly lists: readonly { readonly area: CellArea; readonly validation: Excel.DataValidation }[];
  readonly looks: readonly {
    readonly run: LookRun;
    readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  }[];
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

export interface NextLook {
  readonly tables: readonly TableSnapshot[];
  readonly notes: readonly NoteSnapshot[];
  readonly listValidations: readonly ListValidation[];
  /** Cell by cell, by row from the first of the used range; rows that look alike throughout are not among them. */
  readonly looks: ReadonlyMap<number, readonly AskedLook[]>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** `values`: of the rows that came with the first look. */
export function askNext(
  sheet: Excel.Worksheet,
  look: FirstLook,
  values: readonly (readonly CellValue[])[],
): NextAsked {
  const { used } = look;
  const usedRange = used && sheet.getRange(areaAddress(used.area));
  return {
    tables: look.tables.map(({ id }) => placed(sheet.tables.getItem(id).getRange())),
    told: [
      ...kept(look.comments).map(({ index, text }) => ({
        text,
        place: placed(sheet.comments.getItemAt(index).getLocation()),
      })),
      ...kept(look.notes).map(({ index, text }) => ({
        text,
        place: placed(sheet.notes.getItemAt(index).getLocation()),
      })),
    ],
    lists: used?.hasLists ? askLists(sheet, used) : [],
    looks: used ? askLooks(sheet, used, values) : [],
    rows: used?.rowsHidden === null && usedRange ? usedRange.getRowProperties({ rowHidden: true }) : null,
    columns:
      used?.columnsHidden === null && usedRange
        ? usedRange.getColumnProperties({ columnHidden: true })
        : null,
  };
}

export function takeNext(asked: NextAsked, look: FirstLook): NextLook {
  const { used } = look;
  const { tables, told, lists, looks, rows, columns } = asked;
  return {
    tables: tables.flatMap((range, index) => {
      const table = look.tables[index];
      return table ? [{ ...table, area: areaOf(range) }] : [];
    }),
    notes: told.map(({ text, place }) => ({ row: place.rowIndex, column: place.columnIndex, text })),
    listValidations: lists.flatMap(({ area, validation }) => listOf(area, validation)),
    looks: new Map(
      looks.flatMap(({ run, cells }) => cells.value.map((row, at) => [run.first + at, row] as const)),
    ),
    hiddenRows: hiddenOf(
      used?.rowsHidden ?? null,
      used?.area.top ?? 0,
      used?.area.bottom ?? -1,
      rows?.value.map(({ rowHidden }) => rowHidden),
    ),
    hiddenColumns: hiddenOf(
      used?.columnsHidden ?? null,
      used?.area.left ?? 0,
      used?.area.right ?? -1,
      columns?.value.map(({ columnHidden }) => columnHidden),
    ),
  };
}

function placed(range: Excel.Range): Excel.Range {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return range;
}

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

function kept(told: readonly Told[]): readonly Told[] {
  return told.length > COMMENTS_AT_MOST ? [] : told;
}

/** The lists on the cells of the last row: below headers and titles, where a column's own validation stands. */
function askLists(sheet: Excel.Worksheet, { area }: UsedRange): NextAsked['lists'] {
  const { bottom, left, right } = area;
  if (right - left >= LISTS_AT_MOST) return [];
  return Array.from({ length: right - left + 1 }, (_, at) => {
    const column = left + at;
    const { dataValidation } = sheet.getRangeByIndexes(bottom, column, 1, 1);
    dataValidation.load('type,rule');
    return { area: { top: bottom, left: column, bottom, right: column }, validation: dataValidation };
  });
}

function askLooks(
  sheet: Excel.Worksheet,
  { area, rowLooks }: UsedRange,
  values: readonly (readonly CellValue[])[],
): NextAsked['looks'] {
  const columns = Math.min(area.right - area.left + 1, FIRST_COLUMNS);
  return rowsToLookAt(rowLooks, values).map((run) => {
    const rows = sheet.getRangeByIndexes(area.top + run.first, area.left, run.count, columns);
    return { run, cells: rows.getCellProperties(LOOK_OPTIONS) };
  });
}

function listOf(area: CellArea, { type, rule }: Excel.DataValidation): readonly ListValidation[] {
  const source: unknown = type === 'List' ? rule.list?.source : undefined;
  if (typeof source !== 'string' || source === '') return [];
  if (source.startsWith('=')) return [{ areas: [area], entries: null, formula: source.slice(1) }];
  const entries = source.split(',').map((entry) => entry.trim());
  return [{ areas: [area], entries: entries.filter((entry) => entry !== ''), formula: null }];
}

function hiddenOf(
  all: boolean | null,
  first: number,
  last: number,
  each: readonly (boolean | undefined)[] | undefined,
): ReadonlySet<number> {
  const hidden = new Set<number>();
  if (all === false) return hidden;
  for (let at = first; at <= last; at++) if (all === true || each?.[at - first] === true) hidden.add(at);
  return hidden;
}
