import type { Locator } from 'playwright-core';
import { message } from '../../src/messages/catalog';
import { freshContexts } from './a-browser';
import { openWorkbench, zh, type Workbench } from './a-workbench';

/** Presses Tab until the place is reached, as one without a mouse does. */
async function tabTo({ page }: Workbench, place: Locator): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await place.evaluate((element) => element === element.ownerDocument.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${String(place)}`);
}

describe('without a mouse', () => {
  const context = freshContexts();

  it('one reviews, reads the list, opens a person, comes back and clears the marks', async () => {
    const workbench = await openWorkbench(context(), { sample: 'messy' });
    const { page, pane } = workbench;
    await pane.getByRole('tab', { selected: true }).first().focus();
    await tabTo(workbench, pane.getByRole('button', { name: /^审核 \d+ 人/ }));
    await page.keyboard.press('Enter');
    await pane.getByText(zh(message('pane.marks.current'))).waitFor();

    await tabTo(workbench, pane.getByRole('tab', { name: zh(message('pane.result.byKind')) }));
    await page.keyboard.press('ArrowRight');
    const people = pane.getByRole('list', { name: zh(message('pane.result.byPerson')) });
    await people.waitFor();
    await tabTo(workbench, people.getByRole('button').first());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: zh(message('pane.person.clauses')) }).waitFor();
    await page.keyboard.press('Escape');
    await people.waitFor();

    await pane.getByRole('tab', { selected: true }).first().focus();
    await tabTo(workbench, pane.getByRole('button', { name: zh(message('pane.marks.more')) }));
    await page.keyboard.press('Enter');
    await tabTo(workbench, pane.getByRole('button', { name: zh(message('pane.marks.clear')) }));
    await page.keyboard.press('Enter');
    const asked = pane.getByRole('alertdialog');
    await asked.waitFor();
    await page.keyboard.press('Escape');
    await asked.waitFor({ state: 'detached' });
  });
});
