import type { OpenedSheet, OpenedWorkbook } from '../../xlsx/open-workbook';
import { cutSheet } from '../../xlsx/patch/sheet-xml';
import { modelOf, type ColumnFacts, type SheetModel, type WorkbookModel } from '../model';
import { dressRows } from './dress-rows';
import { fileStyles, type FileStyles } from './cell-styles';
import { rememberOrigin } from './origin';
import { sheetFrame, type SheetFrame } from './sheet-frame';

/**
 * An opened file as a workbook in memory, with all a page shows of it: values and what the file says of looks, widths,
 * heights, frozen rows, formulas, conditional formats and links. `pause` is awaited now and then, so that a page can do
 * something else meanwhile. Throws a `WorkbookError` where a part is malformed.
 */
export async function openModel(
  opened: OpenedWorkbook,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<WorkbookModel> {
  const model = modelOf(opened);
  const styles = await fileStyles(opened);
  const known = styles.cells.map((style) => model.styles.derive(0, style));
  for (const [index, sheet] of model.sheets.entries()) {
    const from = opened.sheets[index];
    if (from) await dressSheet(opened, from, model, sheet, styles, known, pause);
  }
  model.forgetSteps();
  rememberOrigin(model, opened);
  return model;
}

async function dressSheet(
  opened: OpenedWorkbook,
  from: OpenedSheet,
  model: WorkbookModel,
  sheet: SheetModel,
  styles: FileStyles,
  known: readonly number[],
  pause: () => Promise<void>,
): Promise<void> {
  const xml = cutSheet(from.part, await opened.package.bytes(from.part), from.hasAsides);
  const styleOf = (index: number): number => known[index] ?? 0;
  const frame = sheetFrame(xml, from.part, styles, styleOf);
  const dressing = dressRows(sheet, xml, (index, row, column) =>
    mixedKept(model, sheet, styleOf(index), row, column),
  );
  while (dressing.next().done !== true) await pause();
  model.step('local', () => {
    model.setFacts(sheet, {
      ...frame.facts,
      columns: columnsOf(sheet, frame),
      conditionalFormats: frame.conditionalFormats.map((format) => ({ ...format, id: model.newId() })),
    });
  });
  linkCells(sheet, frame);
}

/** A cell whose runs differ in colour has none of its own, which only the reading of its text knew. */
function mixedKept(
  model: WorkbookModel,
  sheet: SheetModel,
  style: number,
  row: number,
  column: number,
): number {
  const before = sheet.rows[row]?.styles?.[column];
  if (before === undefined || sheet.value(row, column) === null) return style;
  const { fontColour } = model.styles.get(before);
  const isRich = fontColour !== '000000' && fontColour !== model.styles.get(style).fontColour;
  return isRich ? model.styles.derive(style, { fontColour }) : style;
}

/** A column's style in a sheet formatted to the last column is kept once for each column that may hold something. */
const MOST_DRESSED = 1024;

function columnsOf(sheet: SheetModel, { columns }: SheetFrame): ReadonlyMap<number, ColumnFacts> {
  const dressed = new Map(sheet.facts.columns);
  for (const { first, last, facts } of columns) {
    for (let column = first; column <= Math.min(last, MOST_DRESSED); column += 1) dressed.set(column, facts);
  }
  return dressed;
}

function linkCells(sheet: SheetModel, { links }: SheetFrame): void {
  for (const { area, reference, tip } of links) {
    const row = sheet.rows[area.top];
    if (!row) continue;
    const formula = row.extras?.get(area.left)?.formula ?? null;
    const link = { address: '', documentReference: reference, screenTip: tip };
    (row.extras ??= new Map()).set(area.left, { formula, link });
  }
}
