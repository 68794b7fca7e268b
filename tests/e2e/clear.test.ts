import { message } from '../../src/messages/catalog';
import { freshContexts } from './a-browser';
import { cellsOf, openWorkbench, review, save, zh } from './a-workbench';

describe('清除标注', () => {
  const context = freshContexts();

  it.each(['clean', 'messy'])('leaves every cell as it was before the review: %s', async (sample) => {
    const workbench = await openWorkbench(context(), { sample });
    const { pane } = workbench;
    await review(workbench);
    const clear = zh(message('pane.marks.clear'));
    await pane.getByRole('button', { name: zh(message('pane.marks.more')) }).click();
    await pane.getByRole('button', { name: clear }).click();
    const asked = pane.getByRole('alertdialog');
    await asked.getByText(zh(message('pane.marks.settingsToo'))).click();
    await asked.getByRole('button', { name: clear }).click();
    await pane.getByText(zh(message('pane.session.clearedAll'))).waitFor();
    expect(await cellsOf(await save(workbench))).toEqual(await cellsOf(`assets/samples/${sample}.xlsx`));
  });
});
