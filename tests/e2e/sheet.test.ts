import type { CDPSession, Page } from 'playwright-core';
import { message } from '../../src/messages/catalog';
import { freshContexts } from './a-browser';
import { axeViolations } from './accessible';
import {
  contentOf,
  goTo,
  openWorkbench,
  press,
  review,
  selected,
  waitForContent,
  waitForSelection,
  zh,
  type Workbench,
} from './a-workbench';
import { eventually } from './eventually';

/** Puts the keyboard into the sheet at a cell. */
async function at(workbench: Workbench, cell: string): Promise<void> {
  await goTo(workbench, cell);
  await workbench.page.locator('.cell-input:focus').waitFor();
}

/** Composes a text as an input method does: its letters first, then what they stand for. */
async function compose(page: Page, letters: string, text: string): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: letters,
    selectionStart: letters.length,
    selectionEnd: letters.length,
  });
  await session.send('Input.insertText', { text });
}

describe('the sheet of the workbench', () => {
  const context = freshContexts();

  it('takes Chinese from an input method, from the first letter on', async () => {
    const workbench = await openWorkbench(context(), { sample: 'messy' });
    await at(workbench, 'F15');
    await compose(workbench.page, 'hu zhao', '护照');
    await workbench.page.keyboard.press('Enter');
    await waitForSelection(workbench, 'F16');
    await waitForContent(workbench, 'F15', '护照');
  });

  it('copies and pastes areas, undoes, and keeps the keyboard', async () => {
    await context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const workbench = await openWorkbench(context(), { sample: 'clean' });
    const { keyboard } = workbench.page;
    const was = await contentOf(workbench, 'B4');
    await at(workbench, 'B3');
    for (const key of ['Control+c', 'ArrowDown', 'Control+v']) await keyboard.press(key);
    await waitForContent(workbench, 'B4', await contentOf(workbench, 'B3'));
    await at(workbench, 'B4');
    await keyboard.press('Control+z');
    await waitForContent(workbench, 'B4', was);
    await at(workbench, 'B3');
    for (const key of ['Shift+ArrowDown', 'Shift+ArrowRight']) await keyboard.press(key);
    await waitForSelection(workbench, 'B3:C4');
    await keyboard.press('Control+Home');
    await waitForSelection(workbench, 'A1');
  });

  it('inserts and deletes rows', async () => {
    const workbench = await openWorkbench(context(), { sample: 'clean' });
    const was = await contentOf(workbench, 'B4');
    await press(workbench, message('workbench.edit.insertRows'));
    await waitForContent(workbench, 'B5', was);
    await goTo(workbench, 'B4');
    await press(workbench, message('workbench.edit.deleteRows'));
    await waitForContent(workbench, 'B4', was);
  });

  it('has a menu where the right button is pressed, finds texts, and saves with Ctrl+S', async () => {
    const workbench = await openWorkbench(context(), { sample: 'clean' });
    const { page } = workbench;
    const was = await contentOf(workbench, 'B4');
    await page.locator('.rgCell', { hasText: was }).first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: zh(message('workbench.edit.insertRows')) }).click();
    await waitForContent(workbench, 'B5', was);
    await at(workbench, 'A1');
    await page.keyboard.press('Control+f');
    await page.keyboard.insertText(was);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await waitForSelection(workbench, 'B5');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(download.suggestedFilename()).toBe('clean-标注.xlsx');
  });

  it('shows a formula nobody calculates, and says what to do', async () => {
    const workbench = await openWorkbench(context(), { sample: 'clean' });
    await at(workbench, 'B20');
    await workbench.page.keyboard.insertText('=A3+1');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.rgCell.uncalculated', { hasText: '=A3+1' }).waitFor();
    await goTo(workbench, 'B20');
    await workbench.page.getByText(zh(message('workbench.formula.typed', { cell: 'B20' }))).waitFor();
  });

  it('offers the statuses of the drop-down, and the list of problems leads to their cells', async () => {
    const workbench = await openWorkbench(context(), { sample: 'messy' });
    const { page } = workbench;
    await review(workbench);
    await at(workbench, 'AH8');
    await page.keyboard.press('Alt+ArrowDown');
    await page.locator('.list-entries li').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await contentOf(workbench, 'AH8')).not.toBe('');
    await page.getByRole('tab', { name: '审核清单' }).click();
    // The sheet that comes to the front takes a few frames until its columns stand still.
    await eventually(async () => {
      const link = page.locator('.rgCell.linked').first();
      const cell = await link.innerText();
      await link.click({ timeout: 1_000 });
      expect(await selected(workbench)).toBe(cell);
    });
    await page.locator('.sheet-tab[aria-selected=true]', { hasText: /^汇总表$/ }).waitFor();
  });

  it('shows only the rows that are chosen at the header of a column', async () => {
    const workbench = await openWorkbench(context(), { sample: 'messy' });
    const { page } = workbench;
    await review(workbench);
    await page.getByRole('tab', { name: '审核清单' }).click();
    const rows = page.locator('revogr-data[col-type=rowHeaders][type=rgRow] .rgCell');
    const hiddenRows = async () => {
      const shown = (await rows.allInnerTexts()).map(Number);
      return shown.some((row, index) => index > 0 && row !== (shown[index - 1] ?? 0) + 1);
    };
    await eventually(async () => {
      await page.locator('.filter-arrow').nth(1).click({ timeout: 1_000 });
      await page.getByRole('dialog').waitFor({ timeout: 1_000 });
    });
    const menu = page.getByRole('dialog', { name: zh(message('workbench.filter.open')) });
    const violations = await axeViolations(page.mainFrame());
    await menu.getByLabel(zh(message('workbench.filter.all'))).uncheck();
    const apply = menu.getByRole('button', { name: zh(message('workbench.filter.apply')) });
    expect(await apply.isDisabled()).toBe(true);
    await menu.getByRole('checkbox').nth(2).check();
    await page.screenshot({ path: 'dist/screenshots/light-filter.png' });
    await apply.click();
    await page.locator('.filter-arrow.on').waitFor();
    await page.getByText(zh(message('workbench.filter.onlyHere'))).waitFor();
    await eventually(async () => {
      expect(await hiddenRows()).toBe(true);
    });
    await page.keyboard.press('Alt+ArrowDown');
    await menu.getByLabel(zh(message('workbench.filter.all'))).check();
    await apply.click();
    await page.locator('.filter-arrow.on').waitFor({ state: 'detached' });
    await eventually(async () => {
      expect(await hiddenRows()).toBe(false);
    });
    expect(violations).toEqual([]);
  });
});
