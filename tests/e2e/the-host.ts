import type { ExcelHost } from '../../src/workbench/host/excel-host';
import type { FaultName } from '../../src/workbench/host/faults';
import type { CellValue } from '../../src/workbook/sheet-snapshot';
import type { Workbench } from './a-workbench';

/** The workbook open in the workbench, as the page shows it to whoever looks for it. */
declare global {
  // `globalThis` takes declarations of no other kind.
  var intakeWorkbench: { readonly host: ExcelHost } | undefined;
}

/** Makes the next `times` requests meet a trouble, after `after` more have gone well; all of them unless told. */
export function trouble(
  { page }: Workbench,
  name: FaultName,
  planned: { after?: number; times?: number } = {},
) {
  return page.evaluate(([fault, when]) => intakeWorkbench?.host.faults.set(fault, when), [
    name,
    planned,
  ] as const);
}

/** Ends all troubles. */
export function endTrouble({ page }: Workbench): Promise<void> {
  return page.evaluate(() => intakeWorkbench?.host.faults.clear());
}

/** The value of a cell of the sheet in front, 0-based. */
export function cellValue({ page }: Workbench, row: number, column: number): Promise<CellValue> {
  return page.evaluate(
    ([down, across]) => {
      if (!intakeWorkbench) throw new Error('no workbook is open');
      return intakeWorkbench.host.model.activeSheet.value(down, across);
    },
    [row, column] as const,
  );
}

/** Where the cursor is, as `汇总表!0:0-0:0`: rows and columns 0-based. */
export function selectedCell({ page }: Workbench): Promise<string> {
  return page.evaluate(() => {
    const model = intakeWorkbench?.host.model;
    if (!model) throw new Error('no workbook is open');
    const sheet = model.activeSheet;
    const areas = model
      .selection(sheet)
      .map(({ top, left, bottom, right }) => `${top}:${left}-${bottom}:${right}`);
    return `${sheet.name}!${areas.join(',')}`;
  });
}
