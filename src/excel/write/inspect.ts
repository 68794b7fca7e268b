import { message } from '../../messages/catalog';
import type { CellValue, SheetSnapshot } from '../../workbook/sheet-snapshot';
import type { SheetChange, WorkbookChange } from '../../workbook/workbook-change';
import { ExcelError } from '../excel-error';
import type { Step } from '../gateway';
import { BYTES_A_REQUEST } from '../payload';
import { askBook, type BookAsked, takeBook } from '../read/book-facts';
import { comparedAreas, cutAreas, type SizedArea } from './compared-areas';
import { type CellRun, cellRuns } from './cell-runs';
import { rangeIn, valueIn } from './write-columns';

/** What must be known of a sheet before it is written. */
export interface SheetStanding {
  readonly change: SheetChange;
  readonly read: SheetSnapshot | null;
  /** Ids of the conditional formats that go. */
  readonly marked: readonly string[];
  /** How many conditional formats stay. */
  readonly keptFormats: number;
  readonly isFiltered: boolean;
  readonly hasFilter: boolean;
  /** The clerk's cells that change, each with the number format it has now. */
  readonly runs: readonly { readonly run: CellRun; readonly formats: readonly string[] }[];
}

export interface BookStanding {
  readonly sheets: readonly SheetStanding[];
  readonly settingsText: string | null;
  readonly settingsParts: readonly string[];
}

interface SheetAsked {
  readonly change: SheetChange;
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection | null;
}

interface FormatsAsked {
  readonly run: CellRun;
  readonly range: Excel.Range;
}

/** A piece of a sheet to be read again. */
interface Comparison extends SizedArea {
  readonly read: SheetSnapshot;
}

/**
 * Looks at everything a change will touch, and throws an `ExcelError` where it cannot be written or is no longer as
 * it was read. Nothing is written.
 */
export async function inspect(
  step: Step,
  change: WorkbookChange,
  lastRead: (sheetId: string) => SheetSnapshot | null,
): Promise<BookStanding> {
  const compared = change.sheets.flatMap((sheet): readonly Comparison[] => {
    const read = lastRead(sheet.sheetId);
    const isBlind = !read && sheet.columns.length + sheet.cells.length + sheet.clearColumns.length > 0;
    if (isBlind) throw new ExcelError('conflict', message('excel.fault.conflict'));
    return read ? cutAreas(comparedAreas(sheet, read), read).map((area) => ({ ...area, read })) : [];
  });
  const [first = [], ...more] = packedComparisons(compared);
  const { sheets, book, protection, ranges, runs } = await step((context) => ({
    sheets: change.sheets.map((sheet) => askSheet(context, sheet)),
    book: change.settingsText === undefined ? null : askBook(context),
    protection: changesStructure(change) ? askStructure(context) : null,
    ranges: first.map((comparison) => askAgain(context, comparison)),
    runs: change.sheets.map((sheet) => cellRuns(sheet.cells).map((run) => askFormats(context, sheet, run))),
  }));
  if (protection?.protected === true)
    throw new ExcelError('protected', message('excel.write.structureProtected'));
  const standing = sheets.map((asked, index): SheetStanding => {
    const read = lastRead(asked.change.sheetId);
    return takeSheet(asked, read, (runs[index] ?? []).map(takeFormats));
  });
  compare(first, ranges, change);
  for (const comparisons of more) {
    const again = await step((context) => comparisons.map((comparison) => askAgain(context, comparison)));
    compare(comparisons, again, change);
  }
  return { sheets: standing, ...takeSettings(book) };
}

function changesStructure({ addSheets, removeSheets }: WorkbookChange): boolean {
  return addSheets.length + removeSheets.length > 0;
}

function askStructure(context: Excel.RequestContext): Excel.WorkbookProtection {
  const { protection } = context.workbook;
  protection.load('protected');
  return protection;
}

function askSheet(context: Excel.RequestContext, change: SheetChange): SheetAsked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(change.sheetId);
  sheet.load('name');
  sheet.protection.load('protected');
  sheet.autoFilter.load('enabled,isDataFiltered');
  if (change.removeFormatsMarked === '') return { change, sheet, formats: null };
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return { change, sheet, formats: conditionalFormats };
}

function takeSheet(
  { change, sheet, formats }: SheetAsked,
  read: SheetSnapshot | null,
  runs: SheetStanding['runs'],
): SheetStanding {
  if (sheet.isNullObject) throw new ExcelError('sheetGone', message('excel.fault.sheetGone'));
  const marked = (formats?.items ?? [])
    .filter(({ customOrNullObject: custom }) => !custom.isNullObject)
    .filter(({ customOrNullObject: { rule } }) => rule.formula.includes(change.removeFormatsMarked))
    .map(({ id }) => id);
  if (sheet.protection.protected && (marked.length > 0 || writesSomething(change))) {
    throw new ExcelError('protected', message('excel.write.sheetProtected', { sheet: sheet.name }));
  }
  const { enabled: hasFilter, isDataFiltered: isFiltered } = sheet.autoFilter;
  const keptFormats = (formats?.items.length ?? 0) - marked.length;
  return { change, read, marked, keptFormats, isFiltered, hasFilter, runs };
}

function writesSomething(change: SheetChange): boolean {
  const { columns, cells, clearColumns, conditionalFormats, listValidations, resizeTables } = change;
  const parts = [columns, cells, clearColumns, conditionalFormats, listValidations, resizeTables];
  return parts.some(({ length }) => length > 0) || change.resizeAutoFilter !== null;
}

function askFormats(context: Excel.RequestContext, { sheetId }: SheetChange, run: CellRun): FormatsAsked {
  const range = rangeIn(context, sheetId, run.top, run.column, run.bottom - run.top + 1, 1);
  range.load('numberFormat');
  return { run, range };
}

function takeFormats({ run, range }: FormatsAsked): SheetStanding['runs'][number] {
  const formats = (range.numberFormat as readonly (readonly string[])[]).map(([code = '']) => code);
  return { run, formats };
}

function takeSettings(book: BookAsked | null): Pick<BookStanding, 'settingsText' | 'settingsParts'> {
  if (!book) return { settingsText: null, settingsParts: [] };
  return { settingsText: takeBook(book).settingsText, settingsParts: book.parts.items.map(({ id }) => id) };
}

function packedComparisons(compared: readonly Comparison[]): readonly (readonly Comparison[])[] {
  const packs: Comparison[][] = [];
  let room = 0;
  for (const comparison of compared) {
    const bytes = comparison.bytes + 600;
    const pack = packs.at(-1);
    if (pack && bytes <= room) pack.push(comparison);
    else {
      packs.push([comparison]);
      room = BYTES_A_REQUEST;
    }
    room -= bytes;
  }
  return packs;
}

function askAgain(context: Excel.RequestContext, { area, read }: Comparison): Excel.Range {
  const { top, left, bottom, right } = area;
  const range = rangeIn(context, read.id, top, left, bottom - top + 1, right - left + 1);
  range.load('values');
  return range;
}

/** Throws where a cell no longer holds what was read, or what a fix expects there. */
function compare(
  comparisons: readonly Comparison[],
  ranges: readonly Excel.Range[],
  change: WorkbookChange,
): void {
  comparisons.forEach(({ area, read }, index) => {
    const now = (ranges[index]?.values ?? []) as readonly (readonly CellValue[])[];
    now.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (isSame(value, valueIn(read, area.top + row, area.left + column))) return;
        throw new ExcelError(
          'conflict',
          message('excel.write.conflict', { sheet: read.name, row: area.top + row + 1 }),
        );
      });
    });
  });
  for (const { sheetId, cells } of change.sheets) {
    const read = comparisons.find((comparison) => comparison.read.id === sheetId)?.read;
    if (!read) continue;
    const moved = cells.find(({ row, column, before }) => !isSame(before, valueIn(read, row, column)));
    if (!moved) continue;
    throw new ExcelError(
      'conflict',
      message('excel.write.conflict', { sheet: read.name, row: moved.row + 1 }),
    );
  }
}

function isSame(one: CellValue, other: CellValue): boolean {
  return one === other || ((one ?? '') === '' && (other ?? '') === '');
}
