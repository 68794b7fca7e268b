import { message } from '../../src/messages/catalog';
import { builtInNotice } from '../../src/notice/built-in-notice';
import { freshContexts } from './a-browser';
import { openWorkbench, review, turnTo, zh, type Workbench } from './a-workbench';

const OTHER = { ...builtInNotice, id: '某职协发〔2025〕3号', cutoffDate: '2025-06-30' };

async function choose({ pane }: Workbench, text: string): Promise<void> {
  await pane.locator('input[type=file]').setInputFiles({
    name: '通知.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

describe('another notice', () => {
  const context = freshContexts();

  it('is taken from a file, reviewed by, and given back', async () => {
    const workbench = await openWorkbench(context(), { sample: 'clean' });
    await choose(workbench, JSON.stringify(OTHER));
    await workbench.pane.getByText(OTHER.id).waitFor();
    await review(workbench);
    await turnTo(workbench, 'sheet');
    await workbench.pane.getByText(zh(message('pane.notice.brought'))).waitFor();
    await workbench.pane.getByRole('button', { name: zh(message('pane.notice.restore')) }).click();
    await workbench.pane.getByText(builtInNotice.id).waitFor();
  });

  it('that is none is refused with the place of the fault', async () => {
    const workbench = await openWorkbench(context(), { sample: 'clean' });
    await choose(workbench, JSON.stringify({ ...OTHER, levels: [{ ...OTHER.levels[0], level: 9 }] }));
    await workbench.pane.getByText('levels[0].level').waitFor();
    await workbench.pane.getByText(builtInNotice.id).waitFor();
  });
});
