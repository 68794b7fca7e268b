import { setCell, WorkbookModel } from '../../../src/workbench/model';
import { loadOfficeJs, type LoadOptions, type OfficeInNode } from './office-in-node';

/** A workbook with one sheet, rows of values from A1 on; undefined leaves a cell blank. */
export function workbookOf(
  rows: readonly (readonly (string | number | boolean | undefined)[])[],
): WorkbookModel {
  const model = new WorkbookModel('名单');
  model.step('local', () => {
    rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (value !== undefined) setCell(model, model.activeSheet, row, column, { value });
      });
    });
  });
  return model;
}

/** Does something with the sheet in front, through the real library. */
export async function onSheet<Result>(
  office: OfficeInNode,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return office.Excel.run((context) => act(context.workbook.worksheets.getActiveWorksheet(), context));
}

/** What a method answered, once it was sent. */
export function answerOf<Value>(result: OfficeExtension.ClientResult<Value>): Value {
  return result.value;
}

/** The library over a workbook of these rows. */
export function excelWith(
  rows: Parameters<typeof workbookOf>[0],
  options: LoadOptions = {},
): Promise<OfficeInNode> {
  return loadOfficeJs(workbookOf(rows), { cleanUpFirst: true, year: 2024, ...options });
}
