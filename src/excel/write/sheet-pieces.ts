import { message } from '../../messages/catalog';
import { areaAddress } from '../../workbook/cell-address';
import type { FormulaFormat, SheetChange } from '../../workbook/workbook-change';
import { joinedAddresses } from '../addresses';
import { ExcelError } from '../excel-error';
import { supports } from '../requirements';
import type { SheetStanding } from './inspect';
import type { Piece } from './piece';
import { bare, BYTES_AN_ACTION, rangeIn, valueIn } from './write-columns';

/** Excel's limit for a list written out in the validation itself. */
const LONGEST_LIST = 255;

/**
 * What is done to a sheet in the last request, besides its cells: tables and filter give way or take our columns in,
 * columns of ours go, drop-downs, conditional formats. What may fail comes first.
 */
export function sheetPiece(standing: SheetStanding): Piece | null {
  const { change, marked, keptFormats, isFiltered, hasFilter } = standing;
  const { sheetId, resizeTables, resizeAutoFilter, clearColumns, listValidations } = change;
  const formats = change.conditionalFormats.filter(({ areas }) => areas.length > 0);
  const filterArea = hasFilter && !isFiltered ? resizeAutoFilter : null;
  const count =
    resizeTables.length +
    clearColumns.length * 4 +
    listValidations.length * 3 +
    formats.length * 8 +
    marked.length;
  if (count === 0 && !filterArea) return null;
  return {
    bytes:
      (count + 2) * BYTES_AN_ACTION + formats.reduce((sum, format) => sum + format.formula.length * 3, 0),
    write: (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const { tableId, area } of resizeTables) sheet.tables.getItem(tableId).resize(areaAddress(area));
      for (const { area, entries } of listValidations) {
        const { dataValidation } = sheet.getRange(areaAddress(area));
        dataValidation.clear();
        dataValidation.rule = { list: { inCellDropDown: true, source: listSource(entries) } };
        dataValidation.ignoreBlanks = true;
      }
      if (filterArea) sheet.autoFilter.apply(areaAddress(filterArea));
      for (const id of marked) sheet.getRange().conditionalFormats.getItem(id).delete();
      for (const clear of clearColumns) clearColumn(context, change, clear);
      let priority = keptFormats;
      for (const format of formats) priority += addFormat(sheet, format, priority);
    },
    undo: (context) => {
      takeBack(context.workbook.worksheets.getItem(sheetId), standing);
    },
  };
}

/**
 * Puts back what can be: tables and filter as they were, no drop-downs where our columns are new. Formats of ours that
 * were taken away come back with the next review, which also finds those that were added.
 */
function takeBack(sheet: Excel.Worksheet, { change, read, hasFilter, isFiltered }: SheetStanding): void {
  for (const { tableId } of change.resizeTables) {
    const before = read?.tables.find(({ id }) => id === tableId);
    if (before) sheet.tables.getItemOrNullObject(tableId).resize(areaAddress(before.area));
  }
  const newColumns = change.columns.filter(
    ({ headerRow, column }) => valueIn(read, headerRow, column) === null,
  );
  const isNew = new Set(newColumns.map(({ column }) => column));
  for (const { area } of change.listValidations) {
    if (isNew.has(area.left)) sheet.getRange(areaAddress(area)).dataValidation.clear();
  }
  const filter = read?.autoFilter;
  if (filter && change.resizeAutoFilter && hasFilter && !isFiltered) {
    sheet.autoFilter.apply(areaAddress(filter.area));
  }
}

/** Throws an `ExcelError` for what this Excel cannot do, before anything is written. */
export function checkSheet({ change }: SheetStanding): void {
  for (const { entries } of change.listValidations) {
    const isTooLong = listSource(entries).length > LONGEST_LIST;
    if (isTooLong || entries.some((entry) => entry.includes(','))) {
      throw new ExcelError('notSupported', message('excel.write.list', { list: entries.join('、') }));
    }
  }
  if (change.resizeTables.length > 0 && !supports('1.13')) {
    throw new ExcelError('notSupported', message('excel.write.tableTooOld'));
  }
}

function listSource(entries: readonly string[]): string {
  return entries.join(',');
}

function clearColumn(
  context: Excel.RequestContext,
  { sheetId, columns }: SheetChange,
  { column, top, bottom }: SheetChange['clearColumns'][number],
): void {
  const range = rangeIn(context, sheetId, top, column, bottom - top + 1, 1);
  bare(range);
  range.dataValidation.clear();
  if (columns.some((written) => written.column === column)) return;
  range.getEntireColumn().format.useStandardWidth = true;
}

/** Adds a rule behind those that stand there, as one or more formats; Excel puts new ones first. Returns how many. */
function addFormat(
  sheet: Excel.Worksheet,
  { areas, formula, fill, font, stopIfTrue }: FormulaFormat,
  priority: number,
): number {
  const pieces = joinedAddresses(areas);
  pieces.forEach((addresses, index) => {
    const target = addresses.includes(',') ? sheet.getRanges(addresses) : sheet.getRange(addresses);
    const added = target.conditionalFormats.add('Custom');
    added.custom.rule.formula = `=${formula}`;
    if (fill !== null) added.custom.format.fill.color = `#${fill}`;
    if (font !== null) added.custom.format.font.color = `#${font}`;
    added.stopIfTrue = stopIfTrue;
    added.priority = priority + index;
  });
  return pieces.length;
}
