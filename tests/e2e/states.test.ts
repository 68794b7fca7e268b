import path from 'node:path';
import ExcelJS from 'exceljs';
import { message } from '../../src/messages/catalog';
import { ownFolder } from '../cli/command-line';
import { freshContexts, pagesAddress } from './a-browser';
import { axeViolations } from './accessible';
import { openWorkbench, review, zh } from './a-workbench';
import { trouble } from './the-host';

describe('when there is nothing to review, or nowhere to', () => {
  const context = freshContexts();
  const folder = ownFolder();

  it('a workbook without a list is told of, and read again on demand', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('说明').addRow(['一、本表由单位统一填报。']);
    const file = path.join(folder.path, '说明.xlsx');
    await book.xlsx.writeFile(file);
    const { page, pane } = await openWorkbench(context(), { file });
    await pane.getByRole('heading', { name: zh(message('pane.empty')) }).waitFor();
    expect(await axeViolations(page.mainFrame().childFrames()[0] ?? page.mainFrame())).toEqual([]);
    await page.screenshot({ path: 'dist/screenshots/light-empty.png' });
    await pane.getByRole('button', { name: zh(message('pane.readAgain')) }).click();
    await pane.getByRole('heading', { name: zh(message('pane.empty')) }).waitFor();
  });

  it('a workbook that can only be read is reviewed again, and what stands in the way is said', async () => {
    const workbench = await openWorkbench(context(), { sample: 'clean' });
    await review(workbench);
    await trouble(workbench, 'viewOnly');
    await workbench.pane.getByRole('button', { name: zh(message('pane.reviewAgain')) }).click();
    await workbench.pane.getByText(zh(message('excel.fault.protected'))).waitFor();
  });

  it('the pane opened in a plain browser says where it belongs', async () => {
    const page = await context().newPage();
    await page.goto(`${pagesAddress()}taskpane.html`);
    await page.getByText(zh(message('pane.noHost'))).waitFor();
    expect(await axeViolations(page.mainFrame())).toEqual([]);
  });

  it('the page for webviews that are too old needs no script', async () => {
    const page = await context().newPage();
    await page.goto(`${pagesAddress()}unsupported.html`);
    expect(await page.locator('script').count()).toBe(0);
    expect(await axeViolations(page.mainFrame())).toEqual([]);
    await page.screenshot({ path: 'dist/screenshots/light-unsupported.png' });
  });
});
