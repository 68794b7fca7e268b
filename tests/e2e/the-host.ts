import type { ExcelHost } from '../../src/workbench/host/excel-host';
import type { FaultName } from '../../src/workbench/host/faults';
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
