import { message } from '../../src/messages/catalog';
import { freshContexts } from './a-browser';
import { cellsOf, goTo, openWorkbench, press, save, selected, zh } from './a-workbench';
import { eventually } from './eventually';

describe('the buttons of the ribbon', () => {
  const context = freshContexts();

  it('审核, 下一个问题 and 清除标注 work on the workbook the pane shows', async () => {
    const workbench = await openWorkbench(context(), { sample: 'messy' });
    const { pane } = workbench;
    await press(workbench, message('workbench.review.run'));
    await pane.getByText(zh(message('pane.marks.current'))).waitFor();
    await goTo(workbench, 'A1');
    await press(workbench, message('workbench.review.next'));
    await eventually(async () => {
      expect(await selected(workbench)).not.toBe('A1');
    });
    await press(workbench, message('workbench.review.clear'));
    await pane.getByText(zh(message('pane.session.cleared'))).waitFor();
    expect(await cellsOf(await save(workbench))).toEqual(await cellsOf('assets/samples/messy.xlsx'));
  });

  it('下一个问题 reviews first where nothing was reviewed yet', async () => {
    const workbench = await openWorkbench(context(), { sample: 'messy' });
    await press(workbench, message('workbench.review.next'));
    await workbench.pane.getByText(/^第 1 \/ \d+ 处$/).waitFor();
  });
});
