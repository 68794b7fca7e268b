import { mkdirSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { message } from '../../src/messages/catalog';
import { axeViolations } from './accessible';
import { freshContexts } from './a-browser';
import { openWorkbench, review, setCutoff, turnTo, zh, type Workbench } from './a-workbench';

const FOLDER = 'dist/screenshots';
/** A small office screen, and one on which more of a screen of the pane is to be seen. */
const USUAL = { width: 1366, height: 768 };
const TALL = { width: 1366, height: 1300 };
const LOOKS = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['contrast', { forcedColors: 'active' }],
] as const;

/** The pane's screens and how a person comes to each, one after the other. */
const SCREENS: readonly [name: string, reach: (workbench: Workbench) => Promise<void>][] = [
  ['sheet', (workbench) => setCutoff(workbench, '2023-09-30')],
  ['result-by-kind', review],
  ['result-kind-open', ({ pane }) => pane.getByRole('list').getByRole('button').first().click()],
  [
    'result-by-person',
    ({ pane }) => pane.getByRole('tab', { name: zh(message('pane.result.byPerson')) }).click(),
  ],
  ['person', ({ pane }) => pane.getByRole('list').getByRole('button').nth(1).click()],
  ['fixes', (workbench) => turnTo(workbench, 'fixes')],
  ['settings', (workbench) => turnTo(workbench, 'settings')],
  ['export', (workbench) => turnTo(workbench, 'export')],
];

beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true });
});

describe.each(LOOKS)('the screens, %s', (look, options) => {
  const context = freshContexts(options);

  it('are without a violation of axe', async () => {
    const workbench = await openWorkbench(context(), { sample: 'messy' });
    const { page, pane } = workbench;
    const [around, inner] = page.frames();
    const violations: string[] = [];
    const lookAt = async (frame: Frame | undefined, name: string) => {
      const found = frame ? await axeViolations(frame) : ['no frame'];
      violations.push(...found.map((said) => `${name}: ${said}`));
    };
    for (const [name, reach] of SCREENS) {
      await reach(workbench);
      await pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });
      await page.screenshot({ path: `${FOLDER}/${look}-${name}.png` });
      await page.setViewportSize(TALL);
      await page.locator('iframe').screenshot({ path: `${FOLDER}/${look}-${name}-pane.png` });
      await page.setViewportSize(USUAL);
      await lookAt(inner, name);
    }
    await lookAt(around, 'the page around the pane');
    expect(violations).toEqual([]);
  });
});
