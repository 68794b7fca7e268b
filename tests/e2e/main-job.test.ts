import { message } from '../../src/messages/catalog';
import { freshContexts, pagesAddress } from './a-browser';
import { openWorkbench, review, zh } from './a-workbench';

describe('the main job', () => {
  const context = freshContexts();

  it('the page opens with the messy sample; after 审核 the sheet is marked, in colour', async () => {
    const page = await context().newPage();
    await page.goto(`${pagesAddress()}workbench.html?sample=messy`);
    const workbench = { page, pane: page.frameLocator('iframe') };
    await review(workbench);
    const grid = page.locator('revo-grid');
    const marked = await grid.evaluate((element) => {
      const colours = [...element.querySelectorAll('.rgCell')].map(
        (cell) => getComputedStyle(cell).backgroundColor,
      );
      return new Set(colours).size;
    });
    expect(marked).toBeGreaterThan(2);
    await page.getByRole('tab', { name: '审核清单' }).waitFor();
    await page.getByRole('tab', { name: '审核汇总' }).waitFor();
    await workbench.pane.getByText(zh(message('pane.marks.current'))).waitFor();
  });

  it('in a pane of 350 × 600 px three kinds of problem are in sight, above the bar that steps through them', async () => {
    const workbench = await openWorkbench(context(), { sample: 'messy' });
    await workbench.page.addStyleTag({
      content: 'iframe { width: 350px !important; height: 600px !important }',
    });
    await review(workbench);
    const list = workbench.pane.getByRole('list', { name: zh(message('pane.result.byKind')) });
    const third = await list.getByRole('button').nth(2).boundingBox();
    const steps = await workbench.pane.getByRole('navigation').boundingBox();
    if (!third || !steps) throw new Error('the list or the bar is not there');
    expect(third.y + third.height).toBeLessThanOrEqual(steps.y);
  });
});
