import { message, say } from '../../src/messages/catalog';
import { freshContexts } from './a-browser';
import { openWorkbench } from './a-workbench';

describe('English', () => {
  const context = freshContexts();

  it('is one button away, holds for sentences and marks, and is remembered', async () => {
    const workbench = await openWorkbench(context(), { sample: 'clean' });
    await workbench.pane.getByRole('button', { name: 'English' }).click();
    await workbench.pane.getByRole('heading', { name: say(message('pane.title'), 'en-US') }).waitFor();
    await workbench.pane.getByRole('button', { name: /^Review \d+/ }).click();
    await workbench.pane.getByText(say(message('pane.marks.current'), 'en-US')).waitFor();
    expect(await workbench.pane.locator('main').innerText()).not.toMatch(/审核|标注|筛选/);
    const again = await openWorkbench(context(), { sample: 'clean' });
    await again.pane.getByRole('button', { name: '中文' }).waitFor();
  });
});
