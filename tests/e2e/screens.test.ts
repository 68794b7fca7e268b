import { mkdirSync } from 'node:fs';
import { message } from '../../src/messages/catalog';
import { axeViolations } from './accessible';
import { freshContexts } from './a-browser';
import { openWorkbench, review, setCutoff, turnTo, zh, type Workbench } from './a-workbench';

const FOLDER = 'dist/screenshots';
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
    const violations: string[] = [];
    for (const [name, reach] of SCREENS) {
      await reach(workbench);
      await workbench.pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });
      await workbench.page.screenshot({ path: `${FOLDER}/${look}-${name}.png` });
      await workbench.page.locator('iframe').screenshot({ path: `${FOLDER}/${look}-${name}-pane.png` });
      violations.push(...(await axeViolations(workbench.page)).map((said) => `${name}: ${said}`));
    }
    expect(violations).toEqual([]);
  });
});
