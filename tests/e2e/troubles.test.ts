import { message } from '../../src/messages/catalog';
import type { MessageKey } from '../../src/messages/catalog';
import type { FaultName } from '../../src/workbench/host/faults';
import { freshContexts } from './a-browser';
import { cellsOf, openWorkbench, review, save, zh } from './a-workbench';
import { endTrouble, trouble } from './the-host';

/** What stands in the way, what the pane says of it, and whether it offers to try again. */
const TROUBLES = [
  ['a cell being edited', 'cellEdit', 'excel.fault.cellEditing', true],
  ['an open dialog', 'modalDialog', 'excel.fault.cellEditing', true],
  ['a host with too much to do', 'throttled', 'excel.fault.throttled', true],
  ['a lost connection', 'sessionLost', 'excel.fault.sessionLost', false],
  ['a request that is too large', 'requestTooLarge', 'excel.fault.payload', false],
] as const satisfies readonly (readonly [string, FaultName, MessageKey, boolean])[];

describe('what the pane says when Excel cannot', () => {
  const context = freshContexts();

  it.each(TROUBLES)('%s: a sentence, nothing written, and it works once that is over', async (...told) => {
    const [, fault, key, canRetry] = told;
    const workbench = await openWorkbench(context(), { sample: 'clean' });
    const { pane } = workbench;
    await trouble(workbench, fault);
    await pane.getByRole('button', { name: /^审核 \d+ 人/ }).click();
    await pane.getByText(zh(message(key))).waitFor();
    await endTrouble(workbench);
    expect(await cellsOf(await save(workbench))).toEqual(await cellsOf('assets/samples/clean.xlsx'));
    const retry = pane.getByRole('button', { name: zh(message('pane.retry')) });
    expect(await retry.count()).toBe(canRetry ? 1 : 0);
    await (canRetry ? retry : pane.getByRole('button', { name: /^审核 \d+ 人/ })).click();
    await pane.getByText(zh(message('pane.marks.current'))).waitFor();
  });

  it('a trouble in the middle of writing leaves nothing half-written', async () => {
    const workbench = await openWorkbench(context(), { sample: 'messy' });
    await trouble(workbench, 'modalDialog', { after: 1, times: 1 });
    await workbench.pane.getByRole('button', { name: /^审核 \d+ 人/ }).click();
    await workbench.pane.getByText(zh(message('excel.fault.cellEditing'))).waitFor();
    expect(await cellsOf(await save(workbench))).toEqual(await cellsOf('assets/samples/messy.xlsx'));
    await review(workbench);
  });
});
