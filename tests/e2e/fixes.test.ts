import { message } from '../../src/messages/catalog';
import { freshContexts } from './a-browser';
import { cellsOf, openWorkbench, review, save, turnTo, zh } from './a-workbench';

const SAMPLE = 'assets/samples/messy.xlsx';

describe('a safe fix', () => {
  const context = freshContexts();

  it('changes the cell it names and no other of the clerk, and can be taken back', async () => {
    const workbench = await openWorkbench(context(), { sample: 'messy' });
    const { pane } = workbench;
    await review(workbench);
    const before = await cellsOf(await save(workbench));
    await turnTo(workbench, 'fixes');
    const button = pane.getByRole('button', { name: /^修正 [A-Z]+\d+$/ }).first();
    const cell = (await button.getAttribute('aria-label'))?.replace('修正 ', '') ?? '';
    await button.click();
    const undo = pane.getByRole('button', { name: zh(message('pane.undo', { count: 1 })) });
    await undo.waitFor();
    const after = await cellsOf(await save(workbench));
    const mine = Object.keys(await cellsOf(SAMPLE));
    expect(mine.filter((place) => after[place] !== before[place])).toEqual([`汇总表!${cell}`]);
    await undo.click();
    await undo.waitFor({ state: 'detached' });
    const again = await cellsOf(await save(workbench));
    expect(again[`汇总表!${cell}`]).toBe(before[`汇总表!${cell}`]);
  });

  it('mends all of them at once; none is left', async () => {
    const workbench = await openWorkbench(context(), { sample: 'messy' });
    const { pane } = workbench;
    await review(workbench);
    await turnTo(workbench, 'fixes');
    await pane.getByRole('button', { name: /^全部修正/ }).click();
    await pane.getByText(zh(message('pane.fixes.heading', { count: 0 }))).waitFor();
  });
});
