import { message } from '../../src/messages/catalog';
import { freshContexts, pagesAddress } from './a-browser';
import { review, zh } from './a-workbench';

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
});
