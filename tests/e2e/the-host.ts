// Declares what the page shows to its tests.
import type {} from '../../src/workbench/page/pane-frame';
import type { FaultName } from '../../src/workbench/host/faults';
import type { Workbench } from './a-workbench';

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
