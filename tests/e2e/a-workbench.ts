import { readFile } from 'node:fs/promises';
import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { message, say } from '../../src/messages/catalog';
import type { Message } from '../../src/messages/message';
import { cellAddress } from '../../src/workbook/cell-address';
import type { Screen } from '../../src/taskpane/components/screens';
import type { CellValue, SheetSnapshot } from '../../src/workbook/sheet-snapshot';
import { openWorkbook } from '../../src/xlsx/open-workbook';
import { nodeCodec } from '../../src/xlsx/zip/node-codec';
import { pagesAddress } from './a-browser';
import { eventually } from './eventually';

/** The workbench as a person has it before them: the sheet left, the pane right. */
export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
}

/** Opens the workbench with a sample, or with a file of one's own, and waits until the pane has read it. */
export async function openWorkbench(
  context: BrowserContext,
  opens: { readonly sample: string } | { readonly file: string },
): Promise<Workbench> {
  const page = await context.newPage();
  if ('sample' in opens) await page.goto(`${pagesAddress()}workbench.html?sample=${opens.sample}`);
  else {
    await page.goto(`${pagesAddress()}workbench.html`);
    await page.locator('input[type=file]').setInputFiles({
      name: '汇总.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await readFile(opens.file),
    });
  }
  const workbench = { page, pane: page.frameLocator('iframe') };
  await workbench.pane.getByRole('button', { name: /^(审核 \d+ 人|重新审核|重新读取|Review )/ }).waitFor();
  return workbench;
}

/** Puts a sentence of the catalog as the pane shows it. */
export function zh(told: Message): string {
  return say(told, 'zh-CN');
}

/** Sets the day to which years count, on the pane's first screen. */
export async function setCutoff({ pane }: Workbench, date: string): Promise<void> {
  const input = pane.getByLabel(zh(message('pane.notice.cutoff')));
  await input.fill(date);
  await input.blur();
  await pane.getByText(zh(message('pane.notice.cutoffSet'))).waitFor();
}

/** Presses 审核 on the pane's first screen and waits for the marks. */
export async function review({ pane }: Workbench): Promise<void> {
  await pane.getByRole('button', { name: /^(审核 \d+ 人|Review \d+)/ }).click();
  await pane.getByText(zh(message('pane.marks.current'))).waitFor();
}

/** Saves the copy and returns where it lies. */
export async function save(workbench: Workbench): Promise<string> {
  const [download] = await Promise.all([
    workbench.page.waitForEvent('download'),
    press(workbench, message('workbench.file.save')),
  ]);
  return download.path();
}

/** Selects a cell of the sheet in front by its address, as one types it into the name box. */
export async function goTo({ page }: Workbench, cell: string): Promise<void> {
  const box = nameBox(page);
  await box.fill(cell);
  await box.press('Enter');
}

/** The address of the cell that is selected. */
export function selected({ page }: Workbench): Promise<string> {
  return nameBox(page).inputValue();
}

/** Waits until exactly these cells are selected: `D5`, `D5:F9`. */
export async function waitForSelection(workbench: Workbench, cells: string): Promise<void> {
  await eventually(async () => {
    expect(await selected(workbench)).toBe(cells);
  });
}

/** Waits until a cell holds a text, as the bar above the sheet shows it. Selects the cell. */
export async function waitForContent(workbench: Workbench, cell: string, text: string): Promise<void> {
  await eventually(async () => {
    expect(await contentOf(workbench, cell)).toBe(text);
  });
}

/** What stands in a cell, as the bar above the sheet shows it. Selects the cell. */
export async function contentOf(workbench: Workbench, cell: string): Promise<string> {
  await goTo(workbench, cell);
  return contentBox(workbench.page).inputValue();
}

/** Types into a cell and presses Enter. */
export async function typeInto(workbench: Workbench, cell: string, text: string): Promise<void> {
  await goTo(workbench, cell);
  const box = contentBox(workbench.page);
  await box.fill(text);
  await box.press('Enter');
}

/** Presses a button above the sheet. */
export async function press({ page }: Workbench, told: Message): Promise<void> {
  await page
    .getByRole('toolbar')
    .getByRole('button', { name: zh(told), exact: true })
    .click();
}

function nameBox(page: Page): Locator {
  return page.getByLabel(zh(message('workbench.cell.name')));
}

function contentBox(page: Page): Locator {
  return page.getByLabel(zh(message('workbench.cell.content')), { exact: true });
}

/** Every cell of every sheet that is not blank, `sheet!A1` → value. */
export async function cellsOf(file: string): Promise<Readonly<Record<string, CellValue>>> {
  const { snapshot } = await openWorkbook(await readFile(file), nodeCodec);
  return Object.fromEntries(snapshot.sheets.flatMap(filledCells));
}

function filledCells(sheet: SheetSnapshot): readonly (readonly [string, CellValue])[] {
  return sheet.values.flatMap((row, down) =>
    row.flatMap((value, across) => {
      if (value === null || value === '') return [];
      const cell = cellAddress(sheet.top + down, sheet.left + across);
      return [[`${sheet.name}!${cell}`, value] as const];
    }),
  );
}

/** Turns to another screen of the pane. */
export async function turnTo({ pane }: Workbench, screen: Screen): Promise<void> {
  const name = zh(message(`pane.screen.${screen}`));
  await pane.getByRole('tab', { name, exact: true }).click();
}
