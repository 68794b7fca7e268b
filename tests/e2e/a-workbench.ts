import { readFile } from 'node:fs/promises';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { message, say } from '../../src/messages/catalog';
import type { Message } from '../../src/messages/message';
import { cellAddress } from '../../src/workbook/cell-address';
import type { Screen } from '../../src/taskpane/components/screens';
import type { CellValue, SheetSnapshot } from '../../src/workbook/sheet-snapshot';
import { openWorkbook } from '../../src/xlsx/open-workbook';
import { nodeCodec } from '../../src/xlsx/zip/node-codec';
import { pagesAddress } from './a-browser';

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
  const query = 'sample' in opens ? `?sample=${opens.sample}` : '';
  await page.goto(`${pagesAddress()}workbench.html${query}`);
  if ('file' in opens) await page.locator('input[type=file]').setInputFiles(opens.file);
  const workbench = { page, pane: page.frameLocator('iframe') };
  await workbench.pane.getByRole('tab').first().waitFor();
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
export async function save({ page }: Workbench): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /保存|Save/ }).click(),
  ]);
  return download.path();
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
