import { message } from '../../src/messages/catalog';
import { freshContexts } from './a-browser';
import { eventually } from './eventually';
import { goTo, openWorkbench, review, selected, zh } from './a-workbench';

describe('from one problem to the next', () => {
  const context = freshContexts();

  it('the cursor stays until asked, then goes from problem to problem and back, by button and by key', async () => {
    const workbench = await openWorkbench(context(), { sample: 'messy' });
    const { pane } = workbench;
    const start = 'A1';
    await goTo(workbench, start);
    await review(workbench);
    expect(await selected(workbench)).toBe(start);
    await pane.getByRole('button', { name: zh(message('pane.step.next')) }).click();
    await pane.getByText(/^第 1 \/ \d+ 处$/).waitFor();
    await eventually(async () => {
      expect(await selected(workbench)).not.toBe(start);
    });
    const first = await selected(workbench);
    await pane.locator('body').press('F8');
    await pane.getByText(/^第 2 \/ \d+ 处$/).waitFor();
    await eventually(async () => {
      expect(await selected(workbench)).not.toBe(first);
    });
    await pane.locator('body').press('Shift+F8');
    await pane.getByText(/^第 1 \/ \d+ 处$/).waitFor();
    await eventually(async () => {
      expect(await selected(workbench)).toBe(first);
    });
  });
});
