import { message } from '../../src/messages/catalog';
import { freshContexts } from './a-browser';
import { openWorkbench, review, save, setCutoff, turnTo, zh } from './a-workbench';

describe('settings', () => {
  const context = freshContexts();

  it('are in the saved workbook and in effect for whoever opens it', async () => {
    const workbench = await openWorkbench(context(), { sample: 'clean' });
    await setCutoff(workbench, '2021-06-30');
    await turnTo(workbench, 'settings');
    await workbench.pane.getByLabel(zh(message('pane.settings.relatedMajors'))).fill('护理\n测绘');
    await workbench.pane.getByRole('button', { name: zh(message('pane.settings.save')) }).click();
    await turnTo(workbench, 'sheet');
    await review(workbench);
    const opened = await openWorkbench(context(), { file: await save(workbench) });
    await turnTo(opened, 'settings');
    expect(await opened.pane.getByLabel(zh(message('pane.notice.cutoff'))).inputValue()).toBe('2021-06-30');
    const majors = opened.pane.getByLabel(zh(message('pane.settings.relatedMajors')));
    expect(await majors.inputValue()).toBe('护理\n测绘');
  });
});
