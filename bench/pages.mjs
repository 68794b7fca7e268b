// The pane in a real browser: JavaScript before its first screen, time to it, 审核 to marks, scrolling 10,000 findings.
//
// The first screen is the first one a clerk can act on: what was understood of the workbook, with the button 审核 on
// it. Whatever the pane's frame has fetched by then counts, in whatever chunk; office.js is Microsoft's, cannot be
// made smaller and is told apart. What is fetched after it, so that a click on 审核 need not wait, does not count.
import { gzipSync } from 'node:zlib';
import { launch, REVIEW, reviewIn } from './in-browser.mjs';

/** `file` has an applicant with findings in each of 10,000 rows. Gives sizes in bytes, times in milliseconds. */
export async function measurePages(executablePath, address, file) {
  const browser = await launch(executablePath);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
    const scripts = [];
    page.on('response', (response) => {
      const isPane = response.frame().url().includes('taskpane') && response.url().endsWith('.js');
      if (isPane) scripts.push(response);
    });
    await page.addInitScript(markFirstScreen, REVIEW.source);
    await page.goto(`${address}workbench.html?sample=messy`);
    const pane = page.frameLocator('iframe');
    const frame = () => page.frames().find((one) => one.url().includes('taskpane'));
    await pane.getByRole('button', { name: REVIEW }).waitFor();
    const { toFirst, fetched } = await frame().evaluate(() => ({
      toFirst: window.firstScreen,
      fetched: performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime <= window.firstScreen)
        .map(({ name }) => name),
    }));
    const early = scripts.filter((script) => fetched.includes(script.url()));
    const isOffice = (script) => script.url().includes('/office-js/');
    const bytes = await gzipped(early.filter((script) => !isOffice(script)));
    const officeBytes = await gzipped(early.filter(isOffice));
    await page.locator('input[type=file]').setInputFiles(file);

    await pane.getByRole('button', { name: REVIEW }).waitFor({ timeout: 60_000 });
    await page.waitForTimeout(3000);
    const toMarks = await reviewIn(pane);
    await pane.getByRole('tab', { name: '按人员' }).click();
    await page.waitForTimeout(1000);
    const scroll = await frame().evaluate(async () => {
      const times = [];
      const root = document.scrollingElement;
      let last = performance.now();
      for (let step = 0; step < 120; step += 1) {
        root.scrollTop += root.scrollHeight / 130;
        await new Promise((done) => requestAnimationFrame(done));
        const now = performance.now();
        times.push(now - last);
        last = now;
      }
      const inOrder = times.sort((one, other) => one - other);
      return {
        p50: inOrder[60],
        p95: inOrder[114],
        rows: document.querySelectorAll('[role=listitem],[role=option],[role=row],li').length,
        height: root.scrollHeight,
      };
    });
    return { bytes, officeBytes, toFirst, toMarks, scroll };
  } finally {
    await browser.close();
  }
}

/** Runs in the page: the moment the button is there, not when somebody outside sees it. What follows is fetched at once. */
function markFirstScreen(label) {
  const button = new RegExp(label);
  new MutationObserver((_, observer) => {
    if (![...document.querySelectorAll('button')].some(({ textContent }) => button.test(textContent))) return;
    window.firstScreen = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

async function gzipped(scripts) {
  const bodies = await Promise.all(scripts.map((script) => script.body()));
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
}
